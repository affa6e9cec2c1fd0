import type { MailPart, ToldMail } from '../content/mail/told-mail.ts'

const DIVIDER = '- - -'

/** The plain text of a mail. Each link is on its own line, so that a mail program finds where the link ends. */
export const textPart = ({ owner, sections }: ToldMail): string =>
  `${owner}\n\n${sections.map(({ parts }) => parts.map(inText).join('\n\n')).join(`\n\n${DIVIDER}\n\n`)}\n`

const inText = (part: MailPart): string => {
  switch (part.kind) {
    case 'text':
      return part.text
    case 'button':
      return `${part.label}:\n${part.href}`
    case 'list':
      return part.items.map((item) => `* ${item}`).join('\n')
    case 'small':
      return part.href === undefined ? part.text : `${part.text}\n${part.href}`
  }
}
