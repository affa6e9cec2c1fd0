import type { GroupOfName } from './named-group.ts'

type UnitOfName = (written: string) => string | null

/** A row of a list that somebody brings, and the line that they find it at. */
export type TableRow = { readonly line: number; readonly cells: readonly string[] }

/** Where a list has its addresses, its groups and its units. Without a column of addresses they may stand anywhere in a row. */
export type ListColumns = {
  readonly address: number | null
  readonly group: number | null
  /** Null too where no unit is looked for. */
  readonly unit: number | null
  /** The rows below the heading, or all of them. */
  readonly body: readonly TableRow[]
}

/** Enough to know a list by, however long and wide it is. */
const SAMPLE = { rows: 200, columns: 50 }

/**
 * With a heading the columns go by their names; groups and units, without a name of their own, by what stands in them.
 * `unitOf` is null where there are no units to look for.
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

/** What institutions call their parts, as the head of a column. */
const UNIT_HEAD =
  /^(college|locatie|unit|team|afdeling|vestiging|school|sector|cluster|onderdeel|domein|location|campus|department)/i

/** The first row is a heading when it names a column of addresses, groups or units, and holds no address itself. */
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

/** The first column in which more than half of the filled cells name one. */
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
