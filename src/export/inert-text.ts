import { isReadAnew, startsAsFormula } from '../domain/spreadsheet-text.ts'

/** A text that no spreadsheet calculates: a possible start of a formula gets an apostrophe before it. */
export const inertText = (text: string): string => (startsAsFormula(text) ? `'${text}` : text)

/** A name that no spreadsheet turns into a date or a number when it opens a text: it gets an apostrophe. Our dates stay. */
export const keptAsText = (text: string): string => (isReadAnew(text) ? `'${text}` : text)
