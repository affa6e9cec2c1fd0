import { parse } from 'csv-parse/sync'
import type { TableRow } from '../domain/inviting/list-columns.ts'

/** In order of preference: an address or a name may contain a comma, hardly ever a semicolon, and never a tab. */
const SEPARATORS = ['\t', ';', ',']

/**
 * The rows of a pasted list or a CSV file, with any separator and line end. Each row has the number of its last line.
 */
export const textTable = (text: string): readonly TableRow[] => {
  const lines = text.replace(/\r\n?|\u2028|\u2029|\u0085/g, '\n')
  const delimiter = SEPARATORS.find((separator) => lines.includes(separator)) ?? ','
  try {
    return rowsOf(lines, delimiter, '"')
  } catch {
    // When a quote has no end, quotes are read as ordinary letters, so that no line swallows the next.
    return rowsOf(lines, delimiter, false)
  }
}

type Parsed = { readonly record: readonly string[]; readonly info: { readonly lines: number } }

const rowsOf = (text: string, delimiter: string, quote: '"' | false): readonly TableRow[] => {
  const options = { delimiter, quote, record_delimiter: '\n', relax_column_count: true, relax_quotes: true }
  const parsed = parse(text, { ...options, info: true }) as unknown as readonly Parsed[]
  return parsed.map(({ record, info }) => ({ line: info.lines, cells: record }))
}
