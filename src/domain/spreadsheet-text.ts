/** What a spreadsheet reads as the start of a formula: full-width forms included, with any white space before it. */
const FORMULA_START = /^\s*[=+\-@\uff1d\uff0b\uff0d\uff20]|^[\t\r\n]/

const MONTH =
  'jan(uari|uary)?|feb(ruari|ruary)?|maart|mrt|mar(ch)?|apr(il)?|mei|may|jun[ei]?|jul[iy]?|aug(ustus|ust)?|sept?(ember)?|o[kc]t(ober)?|nov(ember)?|dec(ember)?'
/** What a spreadsheet reads as a date, a time or another number than is written: `1-2`, `3/4`, `mrt-25`, `007`, `1E5`. */
const READ_ANEW = new RegExp(
  [
    String.raw`^\d{1,4}([-/.:]\d{1,4}){1,2}$`,
    String.raw`^\d{1,4}[-/. ](${MONTH})\.?([-/. ]\d{1,4})?$`,
    String.raw`^(${MONTH})\.?[-/. ]\d{1,4}$`,
    String.raw`^0\d+$`,
    String.raw`^\d+(\.\d+)?e\d+$`,
  ].join('|'),
  'i',
)
const DAY = /^20\d\d-\d\d-\d\d$/

/** Whether a spreadsheet may calculate this text. */
export const startsAsFormula = (text: string): boolean => FORMULA_START.test(text)

/** Whether a spreadsheet reads this text as a date or number that it isn't. Dates as we write them are dates. */
export const isReadAnew = (text: string): boolean => READ_ANEW.test(text.trim()) && !DAY.test(text)

const changes = (text: string): boolean => startsAsFormula(text) || isReadAnew(text)

/** A text with an apostrophe before it where a spreadsheet would change it. An own apostrophe there is doubled. */
export const guarded = (text: string): string => (changes(text) || text.startsWith("'") ? `'${text}` : text)

/** The text that `guarded` was given; and a text that nobody guarded as it is. */
export const unguarded = (cell: string): string => {
  const rest = cell.slice(1)
  return cell.startsWith("'") && (changes(rest) || rest.startsWith("'")) ? rest : cell
}
