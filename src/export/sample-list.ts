import { type Separator, separated } from './csv.ts'
import { type Table, tableOf } from './table.ts'
import { workbookOf } from './workbook.ts'

/** A list to fill in: its name, the heads of its columns, and a row for each group. */
export type SampleList = {
  readonly name: string
  readonly heads: readonly string[]
  readonly rows: readonly (readonly string[])[]
}

export const sampleCsv = (sample: SampleList, separator: Separator): string => separated(tableFrom(sample), separator)

export const sampleWorkbook = (sample: SampleList): Promise<Buffer> => workbookOf([tableFrom(sample)])

const tableFrom = ({ name, heads, rows }: SampleList): Table => {
  const columns = heads.map((head, at) => ({ head, width: 32, cell: (row: readonly string[]) => row[at] ?? '' }))
  return tableOf(name, columns, rows)
}
