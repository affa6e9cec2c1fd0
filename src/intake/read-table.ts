import type { TableRow } from '../domain/inviting/list-columns.ts'
import { readText } from './read-text.ts'
import { textTable } from './text-table.ts'
import { workbookTable } from './workbook-table.ts'
import { UnreadableFile } from './zip-file.ts'

const WORKBOOK = Buffer.from('PK\u0003\u0004')
/** The container format of workbooks before 2007, and of workbooks with a password. */
const OLD_CONTAINER = Buffer.from([0xd0, 0xcf, 0x11, 0xe0])

export type TableOrWhyNot =
  | { readonly ok: true; readonly rows: readonly TableRow[] }
  | { readonly ok: false; readonly reason: 'unreadable' | 'old-workbook' }

/** The rows of a list. The first bytes tell a workbook from text; the file's name plays no part. */
export const readTable = (bytes: Buffer): TableOrWhyNot => {
  if (beginsWith(bytes, OLD_CONTAINER)) return { ok: false, reason: 'old-workbook' }
  try {
    return { ok: true, rows: beginsWith(bytes, WORKBOOK) ? workbookTable(bytes) : textTable(readText(bytes)) }
  } catch (error) {
    if (error instanceof UnreadableFile) return { ok: false, reason: 'unreadable' }
    throw error
  }
}

const beginsWith = (bytes: Buffer, start: Buffer): boolean => bytes.subarray(0, start.length).equals(start)
