import { mayHoldAddress } from './addressee.ts'
import type { TableRow } from './table.ts'

/** A list taken apart: the row with the names of its columns, and the rows below it. */
export type ListHeading = {
  readonly heading: TableRow | null
  readonly body: readonly TableRow[]
  /** How many rows above the heading are left out, such as a title. */
  readonly above: number
}

export const namesAddress = (text: string): boolean => /\be-?mail|mailadres|\bmail\b/i.test(text)
export const namesGroup = (text: string): boolean => /^((doel)?groep|group)(s?naam|\b)/i.test(text)
/** Column headings that institutions use for their parts. */
export const namesUnit = (text: string): boolean =>
  /^(college|locatie|unit|team|afdeling|vestiging|school|sector|cluster|onderdeel|domein|location|campus|department)/i.test(
    text,
  )
const namesPerson = (text: string): boolean =>
  /^(voor|achter|roep|volledige )?naam$|^((first|last|full|display) ?)?name$|^functie$|^rol$|^role$|^job ?title$/i.test(
    text,
  )

/** A heading stands near the top. */
const HIGHEST_ROWS = 20

/**
 * The heading is the last row that names a column before the first address; a title may come above it. Without such a
 * row, or when `chosen` is 'none', all rows are people.
 */
export const headingOf = (rows: readonly TableRow[], chosen?: number | 'none'): ListHeading => {
  const at = chosen === undefined ? headingAt(rows) : rows.findIndex(({ line }) => line === chosen)
  return at === -1
    ? { heading: null, body: rows, above: 0 }
    : { heading: rows[at] ?? null, body: rows.slice(at + 1), above: at }
}

const headingAt = (rows: readonly TableRow[]): number => {
  const top = rows.slice(0, HIGHEST_ROWS)
  const firstAddress = top.findIndex(({ cells }) => cells.some(mayHoldAddress))
  return top.slice(0, firstAddress === -1 ? 1 : firstAddress).findLastIndex(({ cells }) => cells.some(namesColumn))
}

const namesColumn = (cell: string): boolean => {
  const text = cell.trim()
  return [namesAddress, namesGroup, namesUnit, namesPerson].some((names) => names(text))
}
