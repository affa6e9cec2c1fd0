/**
 * Signs that take no place on a screen: soft hyphens, zero-width spaces, marks of direction, byte order marks. Mail
 * programs, web pages and spreadsheets leave them in what people copy.
 */
const INVISIBLE = /[\p{Cf}\p{Variation_Selector}]+/gu

export const withoutInvisible = (text: string): string => text.replace(INVISIBLE, '')

/** What people copy along before an address: brackets and quotes, of a keyboard and of a typesetter, and its scheme. */
const BEFORE = /^(?:[\s<>()[\]{}"'`´‘’‚‛“”„‟«»‹›]|mailto:|smtp:)+/i
const AFTER = new Set(' \t\n\u00a0<>()[]{}"\'`´‘’‚‛“”„‟«»‹›.,:;')

/** An address as it was meant: without invisible signs, without 'mailto:', and without brackets and quotes around it. */
export const bareAddress = (text: string): string => {
  const visible = withoutInvisible(text)
  const start = visible.replace(BEFORE, '')
  const isLink = /mailto:/i.test(visible.slice(0, visible.length - start.length))
  const address = isLink ? (start.split('?')[0] ?? '') : start
  let end = address.length
  while (end > 0 && AFTER.has(address[end - 1] ?? '')) end--
  return address.slice(0, end).trim()
}
