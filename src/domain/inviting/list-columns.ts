import type { GroupOfName } from './named-group.ts'

type UnitOfName = (written: string) => string | null

/** A row of an uploaded or pasted list, with its line number in that list. */
export type TableRow = { readonly line: number; readonly cells: readonly string[] }

/** The columns with addresses, groups and units. Without a column of addresses, any column may hold them. */
export type ListColumns = {
  readonly address: number | null
  readonly group: number | null
  /** Null also when the list is not searched for units. */
  readonly unit: number | null
  /** The rows below the heading; without a heading, all rows. */
  readonly body: readonly TableRow[]
}

/** Enough cells to recognise the columns, even in a very long or wide list. */
const SAMPLE = { rows: 200, columns: 50 }

/**
 * Finds the columns: by the names in a heading, else, for groups and units, by their cells. `unitOf` is null when there
 * are no units to find.
 */
export const columnsOf = (
  rows: readonly TableRow[],
  groupOf: GroupOfName,
  unitOf: UnitOfName | null = null,
): ListColumns => {
  const filled = rows.filter(({ cells }) => cells.some((cell) => cell.trim() !== ''))
  const heading = headingOf(filled[0], unitOf !== null)
  const body = heading ? filled.slice(1) : filled
  const group = heading?.group ?? columnNaming(body, groupOf)
  const unit = unitOf && (heading?.unit ?? columnNaming(body, unitOf, group))
  return { address: heading?.address ?? null, group, unit, body }
}

/** Column headings that institutions use for their parts. */
const UNIT_HEAD =
  /^(college|locatie|unit|team|afdeling|vestiging|school|sector|cluster|onderdeel|domein|location|campus|department)/i

/** The first row is a heading when it names a column of addresses, groups or units, and contains no address. */
const headingOf = (row: TableRow | undefined, withUnits: boolean) => {
  if (!row || row.cells.some((cell) => cell.includes('@'))) return null
  const columnNamed = (name: RegExp) => {
    const column = row.cells.findIndex((cell) => name.test(cell.trim()))
    return column === -1 ? null : column
  }
  const heading = {
    address: columnNamed(/e-?mail|mailadres/i),
    group: columnNamed(/^(groep|group)(s?naam|\b)/i),
    unit: withUnits ? columnNamed(UNIT_HEAD) : null,
  }
  return Object.values(heading).every((column) => column === null) ? null : heading
}

/** The first column in which more than half of the filled cells name a group or unit. */
const columnNaming = (
  rows: readonly TableRow[],
  named: (written: string) => string | null,
  taken: number | null = null,
): number | null => {
  const sample = rows.slice(0, SAMPLE.rows)
  const widest = sample.reduce((most, { cells }) => Math.max(most, cells.length), 0)
  for (let column = 0; column < Math.min(widest, SAMPLE.columns); column++) {
    const filled = sample.map(({ cells }) => cells[column] ?? '').filter((cell) => cell.trim() !== '')
    const naming = filled.filter((cell) => named(cell) !== null)
    if (column !== taken && naming.length > filled.length / 2) return column
  }
  return null
}
