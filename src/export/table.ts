import { inertText } from './inert-text.ts'

/** Rows below a heading, for a sheet or a CSV file. An empty cell is null. */
export type Table = {
  readonly name: string
  readonly columns: readonly Head[]
  readonly rows: readonly (readonly Cell[])[]
}

/** A column's heading and its width in characters. `strong`: the column names its row. */
type Head = { readonly head: string; readonly width: number; readonly strong?: true }

export type Cell = string | number | null

/** A column, and how to get its cell from a row. */
export type Column<Row> = Head & { readonly cell: (row: Row) => Cell }

/** Makes a table. Every table is made here, so that no text in it can be read as a formula. */
export const tableOf = <Row>(name: string, columns: readonly Column<Row>[], rows: readonly Row[]): Table => ({
  name,
  columns: columns.map(({ cell: _, ...head }) => head),
  rows: rows.map((row) => columns.map(({ cell }) => inertCell(cell(row)))),
})

const inertCell = (cell: Cell): Cell => (typeof cell === 'string' ? inertText(cell) : cell)
