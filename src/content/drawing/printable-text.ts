/** What stands in for a character that the font can't draw: plainly a gap, never taken for a sign of the text. */
const UNKNOWN = '□'

/** Line ends and tabs are control characters too, but white space first of all. */
const INVISIBLE = /[\p{Cf}\p{Co}\p{Cn}\p{Variation_Selector}]|(?!\s)\p{Cc}/gu
/** All white space save line ends and the spaces that keep '58 %' on one line. */
const SPACES = /[^\S\u00a0\u202f\n]+/gu

/** The text without signs that take no place, each run of white space as one space, and at most one empty line. */
export const withoutInvisible = (text: string): string =>
  text
    .replace(/\r\n?|[\u2028\u2029]/g, '\n')
    .replace(INVISIBLE, '')
    .replace(SPACES, ' ')
    .replace(/ ?\n ?/g, '\n')
    .replace(/\n{3,}/g, '\n\n')

/** Several letters in one sign, as in text that was copied from a PDF. */
const LIGATURES = /[\u0132\u0133\ufb00-\ufb06]/g

/** The text with each sign for several letters written as those letters, so that it can be found. */
export const ligaturesApart = (text: string): string => text.replace(LIGATURES, (sign) => sign.normalize('NFKC'))

/**
 * Text as it can be printed: composed (NFC), in the lines that were typed, without control, bidirectional and zero-width characters,
 * without signs for several letters, and with `□` for each character that the font lacks, broken halves of a pair included.
 */
export const printableText = (text: string, hasGlyph: (codePoint: number) => boolean): string => {
  const visible = withoutInvisible(ligaturesApart(text.normalize('NFC'))).trim()
  return Array.from(visible, (character) =>
    character === '\n' || hasGlyph(character.codePointAt(0) ?? 0) ? character : UNKNOWN,
  ).join('')
}

/** The same value, with every text in it made printable. */
export const printable = <Value>(value: Value, hasGlyph: (codePoint: number) => boolean): Value =>
  printableDeep(value, hasGlyph) as Value

const printableDeep = (value: unknown, hasGlyph: (codePoint: number) => boolean): unknown => {
  if (typeof value === 'string') return printableText(value, hasGlyph)
  if (Array.isArray(value)) return value.map((item) => printableDeep(item, hasGlyph))
  if (value === null || typeof value !== 'object') return value
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, printableDeep(item, hasGlyph)]))
}
