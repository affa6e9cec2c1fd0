import parseAddresses from 'nodemailer/lib/addressparser'
import { expect, test } from 'vitest'
import type { Mail } from '../../src/application/operations/mail-ports.ts'
import { tellAccountMail } from '../../src/content/mail/tell-account-mail.ts'
import { tellAddressMail } from '../../src/content/mail/tell-address-mail.ts'
import { asTrial, tellLetter } from '../../src/content/mail/tell-letter.ts'
import { tellEnding, tellResults } from '../../src/content/mail/tell-notice.ts'
import { tellOffer } from '../../src/content/mail/tell-offer.ts'
import type { ToldMail } from '../../src/content/mail/told-mail.ts'
import { message } from '../../src/mail/message.ts'
import { readMessage } from '../../src/mail/read-message.ts'
import { lineOfText, paragraphs } from '../../src/web/fields.ts'
import { inTurn, scanSaying } from '../support/arbitrary/hostile-dossier.ts'
import { hostileTexts, inUtf8 } from '../support/arbitrary/hostile-texts.ts'
import { markupFaults } from '../support/readers/markup-faults.ts'
import { textsIn } from '../support/readers/texts-in.ts'

const HREF = 'https://scan.example/s/ABCD'
const FROM = 'bruggenscan@mail.example'
const optOut = `${HREF}/opt-out`

/** Every kind of mail, with these texts in place of everything that somebody typed. */
const mailsSaying = (line: string, opening: string): readonly ToldMail[] => {
  const scan = scanSaying(inTurn([line]))
  const [group] = scan.groups
  if (!group) throw new Error('no group')
  const notice = { institution: line, scan, href: HREF }
  const letters = (['invitation', 'reminder'] as const).map((kind) => {
    const text = { language: 'nl', subject: line, opening } as const
    const links = { answer: HREF, optOut, feedback: HREF }
    return tellLetter({ institution: line, scan, group, kind, text, from: line, links })
  })
  const about = { name: line, institution: line, href: HREF }
  return [
    ...letters,
    ...letters.map((letter) => asTrial(letter, 'en')),
    tellEnding(notice),
    tellResults(notice, true),
    tellOffer({ institution: line, by: line, roles: ['board'], lastDay: '2026-12-18', href: HREF }),
    ...(['reset', 'password-changed'] as const).map((mail) => tellAccountMail({ ...about, mail })),
    ...(['ask-present', 'taken'] as const).map((mail) => tellAddressMail({ ...about, mail, next: 'a@roc.example' })),
  ]
}

/** Exactly the headers that our mails have. */
const HEADERS = [
  ...['auto-submitted', 'content-type', 'date', 'from', 'list-unsubscribe', 'list-unsubscribe-post', 'message-id'],
  ...['mime-version', 'reply-to', 'subject', 'to'],
]

/** The names of the headers as they are sent, in sorted order and with repetitions. */
const headerNames = (raw: string): readonly string[] => {
  const [head = ''] = raw.split('\r\n\r\n')
  const lines = head.replace(/\r\n[ \t]+/g, ' ').split('\r\n')
  return lines.map((line) => line.slice(0, line.indexOf(':')).toLowerCase()).sort()
}

const kinds = Object.entries(hostileTexts).map(([kind, texts]) => {
  const kept = texts.flatMap((text) => {
    const typed = inUtf8(text)
    const [line, opening] = [lineOfText(120, '').safeParse(typed), paragraphs(2000, '').safeParse(typed)]
    return line.success && opening.success ? [{ line: line.data, opening: opening.data }] : []
  })
  return [kind, kept] as const
})

test.each(kinds)(
  'with any text that a form keeps (%s), every mail is sent with its own headers and without foreign tags',
  async (_, kept) => {
    for (const { line, opening } of kept) {
      for (const told of mailsSaying(line, opening)) {
        const to = 'anna@roc.example'
        const mail: Mail = { to, sender: line, replyTo: { name: line, address: 'gijs@roc.example' }, optOut, told }
        const bytes = await message(mail, FROM)
        const raw = bytes?.toString('latin1') ?? ''
        expect({ line, names: headerNames(raw) }).toEqual({ line, names: HEADERS })
        expect(/\r(?!\n)|[^\r\n]{999}/.exec(raw)).toBeNull()
        expect(raw.split('\r\n\r\n')[0]).toMatch(/^[\t\r\n\x20-\x7e]*$/)
        const { headers, text, html } = await readMessage(bytes ?? Buffer.alloc(0))
        expect(addressesIn(raw, 'from')).toEqual([FROM])
        expect(addressesIn(raw, 'reply-to')).toEqual(['gijs@roc.example'])
        expect(headers.to).toBe(to)
        expect(unspaced(headers.subject ?? '')).toBe(unspaced(told.subject))
        const said = textsIn(told.sections.map(({ parts }) => parts.map(({ kind: _, ...words }) => words)))
        expect(said.filter((part) => !unspaced(text).includes(unspaced(part)))).toEqual([])
        expect(markupFaults(html)).toEqual([])
      }
    }
  },
)

const addressesIn = (raw: string, header: string): readonly string[] => {
  const [head = ''] = raw.split('\r\n\r\n')
  const [, value = ''] = new RegExp(`^${header}: (.*)$`, 'im').exec(head.replace(/\r\n[ \t]+/g, ' ')) ?? []
  return parseAddresses(value, { flatten: true }).map(({ address }) => address)
}

/** Ignores white space, since headers are folded and lines end differently. */
const unspaced = (text: string): string => text.replace(/\s+/g, '')
