import { inventoryFileWords, PARTS } from '../../content/inventory/file-words.ts'
import { FIELDS_OF } from '../../content/inventory/inventory-telling.ts'
import { inventoryWords } from '../../content/inventory/inventory-words.ts'
import type { FieldWords, PartOfInventory } from '../../content/inventory/inventory-words-type.ts'
import type { InventoryRow } from '../../domain/inventory/inventory-rows.ts'
import { foldedWords } from '../../domain/inventory/same-words.ts'
import { LANGUAGES } from '../../domain/scan/rubric.ts'
import { unguarded } from '../../domain/spreadsheet-text.ts'
import type { FileFault } from './file-fault.ts'

/** A row of a file with its cells by field. `key`: its code, or which task it is. */
export type FileRow = {
  readonly part: PartOfInventory
  readonly line: number
  readonly key: string
  readonly cells: Readonly<Record<string, string>>
}

type Heading = { readonly part: PartOfInventory; readonly columns: readonly string[] }

/**
 * Divides the lines of a file in the tables of its parts. A heading says by its columns which part follows; the first
 * column of each row must name the same. A row that only says that its part is empty is no row.
 */
export const fileTables = (
  rows: readonly InventoryRow[],
): {
  readonly parts: ReadonlySet<PartOfInventory>
  readonly rows: readonly FileRow[]
  readonly faults: readonly FileFault[]
} => {
  const faults: FileFault[] = []
  const read: FileRow[] = []
  const parts = new Set<PartOfInventory>()
  const emptied = new Map<PartOfInventory, number>()
  let under: { readonly heads: readonly string[]; heading: Heading | null } | null = null
  for (const { line, cells } of rows) {
    const [first = '', ...others] = cells
    if (isPartHead(first)) {
      under = { heads: withoutEnd(others), heading: null }
      continue
    }
    const part = partOf(first)
    if (part === null) {
      faults.push({ line, kind: 'unknownPart', found: first })
      continue
    }
    if (under === null) {
      faults.push({ line, kind: 'noHeading' })
      continue
    }
    if (under.heading?.part !== part) {
      const heading = headingOf(part, under.heads, line, faults)
      if (heading === null) {
        under = null
        continue
      }
      under.heading = heading
      parts.add(part)
    }
    if (withoutEnd(others).length > under.heading.columns.length) {
      faults.push({ line, kind: 'tooManyCells' })
      continue
    }
    const values = under.heading.columns.map((name, index) => [name, unguarded((others[index] ?? '').trim())] as const)
    const { '': key = '', ...fields } = Object.fromEntries(values)
    if (saysEmpty(part, key, fields)) {
      emptied.set(part, line)
      continue
    }
    read.push({ part, line, key, cells: fields })
  }
  for (const [part, line] of emptied) {
    if (read.some((row) => row.part === part)) faults.push({ line, kind: 'emptyAmongRows' })
  }
  return { parts, rows: read, faults }
}

/** Titles and arrangements can be emptied. A task without an answer is left out anyway, and the passport has one row. */
const saysEmpty = (part: PartOfInventory, key: string, fields: FileRow['cells']): boolean =>
  (part === 'titles' || part === 'arrangements') &&
  LANGUAGES.some((language) => foldedWords(key) === inventoryFileWords(language).empty) &&
  Object.values(fields).every((cell) => cell === '')

const withoutEnd = (cells: readonly string[]): readonly string[] =>
  cells.slice(0, cells.findLastIndex((cell) => cell.trim() !== '') + 1)

const isPartHead = (cell: string): boolean =>
  LANGUAGES.some((language) => foldedWords(cell) === inventoryFileWords(language).part)

const partOf = (cell: string): PartOfInventory | null =>
  PARTS.find((part) => LANGUAGES.some((language) => foldedWords(cell) === inventoryFileWords(language).parts[part])) ??
  null

/** Which field each column is; the key of the row is ''. */
const headingOf = (
  part: PartOfInventory,
  heads: readonly string[],
  line: number,
  faults: FileFault[],
): Heading | null => {
  const before = faults.length
  const columns = heads.map((head) => columnOf(part, head))
  for (const [index, column] of columns.entries()) {
    if (column === null) faults.push({ line, kind: 'unknownColumn', found: heads[index] ?? '' })
    else if (columns.indexOf(column) < index) faults.push({ line, kind: 'columnTwice', found: heads[index] ?? '' })
  }
  const needed = part === 'titles' ? 'workingTitle' : part === 'tasks' ? '' : null
  if (needed !== null && !columns.includes(needed)) {
    const words = inventoryFileWords('nl')
    faults.push({ line, kind: 'missingColumn', found: needed === '' ? words.task : fieldLabel('titles', needed) })
  }
  return faults.length > before ? null : { part, columns: columns.map((column) => column ?? '') }
}

const columnOf = (part: PartOfInventory, head: string): string | null => {
  const folded = foldedWords(unguarded(head.trim()))
  for (const language of LANGUAGES) {
    const { code, task } = inventoryFileWords(language)
    if (part !== 'passport' && folded === (part === 'tasks' ? task : code)) return ''
    const names = Object.keys(FIELDS_OF[part])
    const fields = inventoryWords(language).fields[part] as Readonly<Record<string, FieldWords>>
    const found = names.find((name) => isLabel(fields[name]?.label ?? '', folded))
    if (found !== undefined) return found
  }
  return null
}

/** A label may hold the title of coaches of whoever wrote the file. */
const isLabel = (label: string, folded: string): boolean => {
  const [before = '', after] = foldedWords(label).split('{coach}')
  if (after === undefined) return before === folded
  return folded.length > before.length + after.length && folded.startsWith(before) && folded.endsWith(after)
}

/** The name of a column in a message. */
export const fieldLabel = (part: PartOfInventory, name: string): string =>
  (inventoryWords('nl').fields[part] as Readonly<Record<string, FieldWords>>)[name]?.label ?? name
