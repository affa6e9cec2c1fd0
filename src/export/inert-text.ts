/** What a spreadsheet reads as the start of a formula: full-width forms included, with any white space before it. */
const FORMULA_START = /^\s*[=+\-@\uff1d\uff0b\uff0d\uff20]|^[\t\r\n]/

/** A text that no spreadsheet calculates: a possible start of a formula gets an apostrophe before it. */
export const inertText = (text: string): string => (FORMULA_START.test(text) ? `'${text}` : text)
