/** What a spreadsheet reads as the start of a formula: full-width forms included, with any white space before it. */
const FORMULA_START = /^\s*[=+\-@\uff1d\uff0b\uff0d\uff20]|^[\t\r\n]/

/** A text that no spreadsheet calculates: a possible start of a formula gets an apostrophe before it. */
export const inertText = (text: string): string => (FORMULA_START.test(text) ? `'${text}` : text)

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

/** A name that no spreadsheet turns into a date or a number when it opens a text: it gets an apostrophe. Our dates stay. */
export const keptAsText = (text: string): string => (READ_ANEW.test(text.trim()) && !DAY.test(text) ? `'${text}` : text)
