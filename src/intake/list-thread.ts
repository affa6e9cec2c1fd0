import { mayHoldAddress } from '../domain/inviting/addressee.ts'
import { type ListToRead, type ReadOrWhyNot, readList } from '../domain/inviting/read-list.ts'
import type { Table } from '../domain/inviting/table.ts'
import { readTables } from './read-tables.ts'
import { UnreadableFile } from './unreadable-file.ts'
import type { Sheet } from './workbook.ts'

/** Reads one list. Runs in a thread of its own. */
export const readInThread = ({ bytes, terms, sheet, choices }: ListToRead): ReadOrWhyNot => {
  try {
    const sheets = readTables(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength))
    const { at, table } = chosenSheet(sheets, sheet)
    const names = sheets.map(({ name, hidden }) => ({ name, hidden }))
    return { ok: true, sheet: at, sheets: names, ...readList(table, terms, choices) }
  } catch (error) {
    if (error instanceof UnreadableFile) return { ok: false, reason: error.reason }
    throw error
  }
}

const chosenSheet = (
  sheets: readonly Sheet[],
  chosen: number | null,
): { readonly at: number; readonly table: Table } => {
  const asked = sheets[chosen ?? -1]
  if (chosen !== null && asked) return { at: chosen, table: asked.read() }
  let first: { readonly at: number; readonly table: Table } | null = null
  for (const [at, { hidden, read }] of sheets.entries()) {
    if (hidden) continue
    const table = read()
    if (table.rows.some(({ cells }) => cells.some(mayHoldAddress))) return { at, table }
    if (!first || first.table.rows.length === 0) first = { at, table }
  }
  if (!first) throw new UnreadableFile()
  return first
}
