import { parse } from 'csv-parse/sync'
import readWorkbook from 'read-excel-file/node'
import type { Separator } from '../../../src/export/csv.ts'

/** Reads a CSV back as a spreadsheet would: heads first, every cell as text. */
export const readCsv = (text: string, separator: Separator): readonly (readonly string[])[] =>
  parse(text, { delimiter: separator, bom: separator === ';', relax_column_count: false })

/** Reads the tables of a file, an empty line between each two. @throws Error when the rows of a table differ in length */
export const readCsvTables = (text: string, separator: Separator): readonly (readonly (readonly string[])[])[] => {
  const tables: string[][][] = [[]]
  for (const row of parse(text, { delimiter: separator, bom: separator === ';', relax_column_count: true })) {
    if (row.length === 1 && row[0] === '') tables.push([])
    else tables.at(-1)?.push(row)
  }
  const uneven = tables.find((rows) => rows.some(({ length }) => length !== rows[0]?.length))
  if (uneven) throw new Error(`rows of several lengths below ${uneven[0]}`)
  return tables
}

export type SheetCells = readonly (readonly (string | number | boolean | Date | null)[])[]

/** Reads a workbook back: the cells of each sheet by its name, in the order of the sheets. */
export const readSheets = async (bytes: Buffer): Promise<ReadonlyMap<string, SheetCells>> =>
  new Map((await readWorkbook(bytes)).map(({ sheet, data }) => [sheet, data as SheetCells]))

/** Turns rows into records, with the heads as keys. */
export const recordsIn = <Cell>([heads = [], ...rows]: readonly (readonly Cell[])[]): readonly Record<string, Cell>[] =>
  rows.map((row) => Object.fromEntries(row.map((cell, index) => [String(heads[index]), cell])))
