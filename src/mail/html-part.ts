import type { MailPart, MailSection, ToldMail } from '../content/mail/told-mail.ts'

const FONT = `font-family: 'Segoe UI', Roboto, Helvetica, Arial, sans-serif`
const TEXT = `margin: 0 0 16px; ${FONT}; font-size: 16px; line-height: 24px; color: #1c2b39`
const SMALL = `margin: 0 0 12px; ${FONT}; font-size: 14px; line-height: 20px; color: #4f5f6e`
const BUTTON = `display: inline-block; padding: 13px 26px; ${FONT}; font-size: 17px; font-weight: 600; line-height: 22px; color: #ffffff; text-decoration: none`

/**
 * The formatted version of a mail, in markup that old and new mail programs understand: a table for the width, styles
 * on the elements. It loads nothing from any server: no picture, no font, no style sheet.
 */
export const htmlPart = ({ subject, owner, sections }: ToldMail): string => `<!DOCTYPE html>
<html lang="${sections[0]?.language ?? 'nl'}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light">
<title>${escaped(subject)}</title>
</head>
<body style="margin: 0; padding: 0; background-color: #eef3f7">
<table role="presentation" width="100%" cellpadding="0" cellspacing="0" border="0" style="background-color: #eef3f7"><tr><td align="center" style="padding: 24px 12px">
<table role="presentation" width="100%" cellpadding="0" cellspacing="0" border="0" style="max-width: 600px; background-color: #ffffff; border-top: 4px solid #0f2b46"><tr><td align="left" style="padding: 24px 24px 16px">
<p style="margin: 0 0 20px; ${FONT}; font-size: 18px; line-height: 24px; font-weight: 700; color: #0f2b46">${escaped(owner)}</p>
${sections.map(sectionHtml).join('\n<hr style="margin: 20px 0; border: 0; border-top: 1px solid #c9d3dc">\n')}
</td></tr></table>
</td></tr></table>
</body>
</html>
`

const sectionHtml = ({ language, parts }: MailSection): string =>
  `<div lang="${language}">\n${parts.map(inHtml).join('\n')}\n</div>`

const inHtml = (part: MailPart): string => {
  switch (part.kind) {
    case 'text':
      return part.text
        .split(/\n{2,}/)
        .map((paragraph) => `<p style="${TEXT}">${escaped(paragraph).replaceAll('\n', '<br>')}</p>`)
        .join('\n')
    case 'button':
      return buttonHtml(part.label, part.href)
    case 'list':
      return `<ul style="margin: 0 0 16px; padding-left: 24px">${part.items.map((item) => `<li style="${TEXT.replace('0 0 16px', '0 0 4px')}">${escaped(item)}</li>`).join('')}</ul>`
    case 'small':
      return `<p style="${SMALL}">${escaped(part.text)}${part.href === undefined ? '' : `<br>${link(part.href)}`}</p>`
  }
}

/**
 * The cell has the colour, for mail programs that ignore padding on a link. The address is also shown, to read and to
 * copy.
 */
const buttonHtml = (
  label: string,
  href: string,
): string => `<table role="presentation" cellpadding="0" cellspacing="0" border="0" style="margin: 8px 0 8px"><tr><td bgcolor="#0f2b46" style="border-radius: 6px; background-color: #0f2b46"><a href="${escaped(href)}" style="${BUTTON}">${escaped(label)}</a></td></tr></table>
<p style="${SMALL.replace('0 0 12px', '0 0 20px')}">${link(href)}</p>`

const link = (href: string): string =>
  `<a href="${escaped(href)}" style="color: #0f2b46; word-break: break-all; overflow-wrap: anywhere">${escaped(href)}</a>`

const escaped = (text: string): string => text.replace(/[&<>"']/g, (character) => ENTITIES[character] ?? character)

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}
