import {
  type AnalysisDocument,
  checkAnalysisDocument,
  parseAnalysisDocument,
} from '../application/report/analysis-document.ts'
import { documentPath } from '../application/report/document-path.ts'
import { readCountsTable } from '../intake/counts-table.ts'
import { readText } from '../intake/read-text.ts'

export type CountsOrWhyNot =
  | { readonly ok: true; readonly document: AnalysisDocument }
  | { readonly ok: false; readonly message: string }

/** Reads a document of counts. The message begins with the path of its first fault. */
export const readCountsJson = (bytes: Buffer): CountsOrWhyNot => {
  const parsed = parseAnalysisDocument(bytes.toString('utf8'))
  return parsed.ok ? parsed : { ok: false, message: `${parsed.path || 'the document'}: ${parsed.message}` }
}

/** Reads the same counts from a table in text, a row per cell. The message begins with the line of its first fault. */
export const readCountsCsv = (bytes: Buffer): CountsOrWhyNot => {
  const table = readCountsTable(readText(bytes))
  if (!table.ok) return { ok: false, message: `line ${table.line}: ${table.message}` }
  const { factors, groups, lineOf } = table
  const checked = checkAnalysisDocument({ factors, groups })
  if (checked.ok) return checked
  return { ok: false, message: `line ${lineOf(checked.path)}: ${documentPath(checked.path)}: ${checked.message}` }
}
