import type { TableRow } from '../domain/inviting/list-columns.ts'
import { attribute, xmlTokens } from './xml-tokens.ts'
import { UnreadableFile, zipFile } from './zip-file.ts'

const MOST_COLUMNS = 200

/**
 * The rows of the first sheet of a workbook (Office Open XML, ECMA-376 part 1, 18.3), each with its row number. A
 * formula gives the value that was stored with it. Formats, dates and everything else are ignored.
 * @throws UnreadableFile when the bytes are no such workbook
 */
export const workbookTable = (bytes: Buffer): readonly TableRow[] => {
  const zip = zipFile(bytes)
  const sheet = zip.read(firstSheet(zip.read('xl/workbook.xml'), zip.read('xl/_rels/workbook.xml.rels')))
  if (sheet === null) throw new UnreadableFile('no sheet')
  return rowsOf(sheet, sharedStrings(zip.read('xl/sharedStrings.xml') ?? ''))
}

const firstSheet = (workbook: string | null, relations: string | null): string => {
  const id = attributeOfFirst(workbook ?? '', 'sheet', 'r:id')
  for (const token of xmlTokens(relations ?? '')) {
    if (token.kind !== 'open' || token.name !== 'Relationship') continue
    if (attribute(token.attributes, 'Id') !== id) continue
    const target = attribute(token.attributes, 'Target') ?? ''
    return target.startsWith('/') ? target.slice(1) : `xl/${target}`
  }
  throw new UnreadableFile('no workbook')
}

const attributeOfFirst = (xml: string, name: string, wanted: string): string | null => {
  for (const token of xmlTokens(xml)) {
    if (token.kind === 'open' && token.name === name) return attribute(token.attributes, wanted)
  }
  return null
}

/**
 * The texts that cells refer to by number. A text in pieces is joined from each `t`, without the reading aids (`rPh`).
 */
const sharedStrings = (xml: string): readonly string[] => {
  const texts: string[] = []
  let inText = false
  let aside = false
  for (const token of xmlTokens(xml)) {
    if (token.kind === 'text') {
      if (inText && !aside) texts.push((texts.pop() ?? '') + token.text)
    } else if (token.name === 'si' && token.kind === 'open') texts.push('')
    else if (token.name === 't') inText = token.kind === 'open' && !token.empty
    else if (token.name === 'rPh') aside = token.kind === 'open' && !token.empty
  }
  return texts.map(spelledIn)
}

const rowsOf = (xml: string, shared: readonly string[]): readonly TableRow[] => {
  const rows: { line: number; cells: string[] }[] = []
  let cell: { column: number; type: string | null; text: string } | null = null
  let inValue = false
  for (const token of xmlTokens(xml)) {
    const row = rows.at(-1)
    if (token.kind === 'text') {
      if (inValue && cell) cell.text += token.text
    } else if (token.name === 'row' && token.kind === 'open') {
      rows.push({ line: Number(attribute(token.attributes, 'r')) || (row?.line ?? 0) + 1, cells: [] })
    } else if (token.name === 'c' && token.kind === 'open' && row) {
      const column = columnOf(attribute(token.attributes, 'r')) ?? row.cells.length
      cell = { column, type: attribute(token.attributes, 't'), text: '' }
      if (column < MOST_COLUMNS) place(row.cells, column, '')
    } else if (token.name === 'v' || token.name === 't') {
      inValue = token.kind === 'open' && !token.empty
    } else if (token.name === 'c' && token.kind === 'close' && row && cell) {
      if (cell.column < MOST_COLUMNS) place(row.cells, cell.column, textOf(cell, shared))
      cell = null
    }
  }
  return rows
}

/** Workbooks write a character that XML does not allow as `_x000D_`. */
const spelledIn = (text: string): string =>
  text.replace(/_x([0-9a-f]{4})_/gi, (_, digits) => String.fromCharCode(Number.parseInt(digits, 16)))

const place = (cells: string[], column: number, text: string) => {
  while (cells.length < column) cells.push('')
  cells[column] = text
}

const textOf = ({ type, text }: { readonly type: string | null; readonly text: string }, shared: readonly string[]) =>
  type === 's' ? (shared[Number(text)] ?? '') : spelledIn(text)

/** 'A' is column 0, 'AB' is 27; null without letters. */
const columnOf = (reference: string | null): number | null => {
  const [letters = ''] = /^[A-Z]{1,3}/.exec(reference ?? '') ?? []
  if (letters === '') return null
  return [...letters].reduce((column, letter) => column * 26 + letter.charCodeAt(0) - 64, 0) - 1
}
