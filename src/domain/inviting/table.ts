/** A row with text of an uploaded or pasted list, and its line number in that list. */
export type TableRow = {
  readonly line: number
  readonly cells: readonly string[]
  /** Hidden in its workbook, by hand or by a filter. */
  readonly hidden?: true
}

/** A sheet of a workbook, or a whole text. */
export type Table = { readonly rows: readonly TableRow[]; readonly hiddenColumns: ReadonlySet<number> }

/** Why a file can't be read as a list: what it is instead, or what is too much. */
export type WhyUnread =
  | 'unreadable'
  | 'too-heavy'
  | 'too-many-lines'
  | 'old-workbook'
  | 'locked-workbook'
  | 'binary-workbook'
  | 'open-document'
  | 'numbers'
  | 'word'
  | 'zip'
  | 'pdf'
  | 'picture'
  | 'web-page'
  | 'xml'
  | 'contact-cards'
  | 'mail-message'

/** The greatest number of lines with text in one list. */
export const MOST_LINES = 20_000

/** 'A' for the first column, 'AB' for the 28th, as spreadsheets name them. */
export const columnName = (column: number): string => {
  const letter = String.fromCharCode(65 + (column % 26))
  return column < 26 ? letter : columnName(Math.floor(column / 26) - 1) + letter
}
