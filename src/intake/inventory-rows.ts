import { CsvError, parse } from 'csv-parse/sync'
import type { InventoryRows } from '../domain/inventory/inventory-rows.ts'
import { checkText, kindOfFile } from './kind-of-file.ts'
import { readText } from './read-text.ts'
import { UnreadableFile } from './unreadable-file.ts'

/** More than a full inventory needs, and read in a moment. In bytes, and in lines. */
const MOST = { bytes: 600_000, lines: 1500 }

/** The lines of a CSV file of an inventory, with the separator that its headings have. */
export const readInventoryRows = (bytes: Buffer): InventoryRows => {
  if (bytes.length > MOST.bytes) return { ok: false, reason: 'tooLarge' }
  try {
    if (kindOfFile(bytes).kind !== 'text') return { ok: false, reason: 'notCsv' }
    const text = readText(bytes).replace(/^\ufeff/, '')
    if (text.trim() === '') return { ok: false, reason: 'empty' }
    checkText(text)
    const rows = rowsIn(text.replace(/\r\n?/g, '\n'))
    return rows.length > MOST.lines ? { ok: false, reason: 'tooManyLines' } : { ok: true, rows }
  } catch (error) {
    if (error instanceof UnreadableFile || error instanceof CsvError) return { ok: false, reason: 'notCsv' }
    throw error
  }
}

/** Each row with the number of its first line. Empty lines only separate tables. */
const rowsIn = (text: string): Extract<InventoryRows, { readonly ok: true }>['rows'] => {
  const rows: { line: number; cells: readonly string[] }[] = []
  let line = 1
  parse(text, {
    delimiter: separatorOf(text),
    record_delimiter: '\n',
    relax_column_count: true,
    relax_quotes: true,
    to: MOST.lines + 1,
    on_record: (cells: string[], { lines }: { readonly lines: number }) => {
      if (cells.some((cell) => cell.trim() !== '')) rows.push({ line, cells })
      line = lines + 1
      return null
    },
  })
  return rows
}

/** A spreadsheet saves with the separator of its own language. */
const separatorOf = (text: string): string => {
  const [first = ''] = text.split('\n').filter((line) => line.trim() !== '')
  const counts = [';', ',', '\t'].map((separator) => ({ separator, count: first.split(separator).length }))
  return counts.reduce((best, each) => (each.count > best.count ? each : best)).separator
}
