import type { Table } from '../domain/inviting/table.ts'
import { checkText, kindOfFile } from './kind-of-file.ts'
import { readText } from './read-text.ts'
import { textTable } from './text-table.ts'
import { UnreadableFile } from './unreadable-file.ts'
import { type Sheet, sheetsIn } from './workbook.ts'

/**
 * The sheets of a list, each read when it is asked for. A text has one, without a name.
 * @throws UnreadableFile, with the reason
 */
export const readTables = (bytes: Buffer): readonly Sheet[] => {
  const file = kindOfFile(bytes)
  if (file.kind === 'other') throw new UnreadableFile(file.reason)
  if (file.kind === 'workbook') return sheetsIn(file.zip)
  const text = readText(bytes)
  checkText(text)
  const read = (): Table => ({ rows: textTable(text), hiddenColumns: new Set() })
  return [{ name: '', hidden: false, read }]
}
