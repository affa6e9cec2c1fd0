import type { Mail } from '../application/operations/mail-ports.ts'
import type { Delivery } from '../domain/inviting/delivery.ts'
import { headerText } from './header-text.ts'
import { htmlPart } from './html-part.ts'
import { textPart } from './text-part.ts'

/** A mail as the bytes to send (RFC 5322), with a plain and a formatted version; null when it can't be written. */
export const message = (mail: Mail, from: string): Promise<Buffer | null> => compose(mail, from).catch(() => null)

/** The delivery that a counter returns for a mail that can't be written. */
export const UNWRITABLE: Delivery = { outcome: 'refused', lasting: true, reason: 'bad-address', code: '' }

const compose = async ({ to, sender, replyTo, optOut, told }: Mail, from: string): Promise<Buffer> => {
  const { default: MailComposer } = await import('nodemailer/lib/mail-composer')
  const subject = headerText(told.subject)
  const encoded = await encodedSubject(subject)
  return new MailComposer({
    from: { name: headerText(sender), address: headerText(from) },
    to: { name: '', address: headerText(to) },
    ...(replyTo && { replyTo: { name: headerText(replyTo.name), address: headerText(replyTo.address) } }),
    ...(encoded === null && { subject }),
    text: textPart(told),
    html: htmlPart(told),
    headers: {
      ...(encoded && { Subject: encoded }),
      // Tells programs that answer mail automatically not to answer this one (RFC 3834).
      'Auto-Submitted': 'auto-generated',
      ...(optOut !== null && {
        // Lets a mail program show its own button to unsubscribe (RFC 8058).
        'List-Unsubscribe': { prepared: true, value: `<${headerText(optOut)}>` },
        'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click',
      }),
    },
  })
    .compile()
    .build()
}

/**
 * A mail program decodes text that looks like an encoded word (RFC 2047), so a subject of that form is encoded itself.
 */
const encodedSubject = async (subject: string) => {
  if (!subject.includes('=?')) return null
  const { encodeWord } = await import('nodemailer/lib/mime-funcs')
  return { prepared: true, value: encodeWord(subject, 'Q', 52).replaceAll(' ', '\r\n ') }
}
