import { inertText } from './inert-text.ts'

/** Rows under heads, for a sheet or a file with separators. An empty cell is null. */
export type Table = {
  readonly name: string
  readonly columns: readonly Head[]
  readonly rows: readonly (readonly Cell[])[]
}

/** What a column is called, how wide it is in characters, and whether it names what stands beside it. */
type Head = { readonly head: string; readonly width: number; readonly strong?: true }

export type Cell = string | number | null

/** A column with what it says of a row. */
export type Column<Row> = Head & { readonly cell: (row: Row) => Cell }

/** The only way to a table: no text in it can be taken for a formula. */
export const tableOf = <Row>(name: string, columns: readonly Column<Row>[], rows: readonly Row[]): Table => ({
  name,
  columns: columns.map(({ cell: _, ...head }) => head),
  rows: rows.map((row) => columns.map(({ cell }) => inertCell(cell(row)))),
})

const inertCell = (cell: Cell): Cell => (typeof cell === 'string' ? inertText(cell) : cell)
