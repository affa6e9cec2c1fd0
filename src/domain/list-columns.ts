import type { GroupOfName } from './named-group.ts'

/** A row of a list that somebody brings, and the line that they find it at. */
export type TableRow = { readonly line: number; readonly cells: readonly string[] }

/** Where a list has its addresses and its groups. Without a column of addresses they may stand anywhere in a row. */
export type ListColumns = {
  readonly address: number | null
  readonly group: number | null
  /** The rows below the heading, or all of them. */
  readonly body: readonly TableRow[]
}

/** Enough to know a list by, however long and wide it is. */
const SAMPLE = { rows: 200, columns: 50 }

/** With a heading the columns go by their names, and the group, without a name of its own, by what stands in them. */
export const columnsOf = (rows: readonly TableRow[], groupOf: GroupOfName): ListColumns => {
  const filled = rows.filter(({ cells }) => cells.some((cell) => cell.trim() !== ''))
  const heading = headingOf(filled[0])
  const body = heading ? filled.slice(1) : filled
  return { address: heading?.address ?? null, group: heading?.group ?? columnOfGroups(body, groupOf), body }
}

/** The first row is a heading when it names a column of addresses or groups, and holds no address itself. */
const headingOf = (row: TableRow | undefined) => {
  if (!row || row.cells.some((cell) => cell.includes('@'))) return null
  const columnNamed = (name: RegExp) => {
    const column = row.cells.findIndex((cell) => name.test(cell.trim()))
    return column === -1 ? null : column
  }
  const heading = { address: columnNamed(/e-?mail|mailadres/i), group: columnNamed(/^(groep|group)(s?naam|\b)/i) }
  return heading.address === null && heading.group === null ? null : heading
}

/** The first column in which more than half of the filled cells name a group. */
const columnOfGroups = (rows: readonly TableRow[], groupOf: GroupOfName): number | null => {
  const sample = rows.slice(0, SAMPLE.rows)
  const widest = sample.reduce((most, { cells }) => Math.max(most, cells.length), 0)
  for (let column = 0; column < Math.min(widest, SAMPLE.columns); column++) {
    const filled = sample.map(({ cells }) => cells[column] ?? '').filter((cell) => cell.trim() !== '')
    const naming = filled.filter((cell) => groupOf(cell) !== null)
    if (naming.length > filled.length / 2) return column
  }
  return null
}
