/** What a spreadsheet takes for the start of a formula, full-width forms included, whatever white space goes before. */
const FORMULA_START = /^\s*[=+\-@\uff1d\uff0b\uff0d\uff20]|^[\t\r\n]/

/** A text that no spreadsheet calculates: an apostrophe goes before what could be the start of a formula. */
export const inertText = (text: string): string => (FORMULA_START.test(text) ? `'${text}` : text)
