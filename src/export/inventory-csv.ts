import { stringify } from 'csv-stringify/sync'
import { inventoryFileWords, PARTS } from '../content/inventory/file-words.ts'
import { FIELDS_OF, type InventoryTelling, startTellingInventory } from '../content/inventory/inventory-telling.ts'
import type { PartOfInventory } from '../content/inventory/inventory-words-type.ts'
import type { Field, Value } from '../domain/inventory/field.ts'
import type { Inventory } from '../domain/inventory/inventory.ts'
import { taskRows } from '../domain/inventory/task-rows.ts'
import type { CoachTitle, Language } from '../domain/scan/rubric.ts'
import { guarded } from '../domain/spreadsheet-text.ts'
import type { Separator } from './csv.ts'

type Row = { readonly key: string; readonly values: object }

/**
 * An inventory as separated values: a table for each part, each with its own heading. A part's name is in the first column
 * of its rows. What is chosen from a list is written in words. `isNameless`: without the codes of rows.
 */
export const inventoryCsv = (
  inventory: Inventory,
  coachTitle: CoachTitle,
  language: Language,
  separator: Separator,
  isNameless = false,
): string => {
  const telling = startTellingInventory(inventory, language, coachTitle)
  const words = inventoryFileWords(language)
  const rows = rowsOf(telling, isNameless)
  const tables = PARTS.map((part) => [
    [words.part, ...keyHeads(part, words), ...Object.keys(FIELDS_OF[part]).map((name) => telling.labelOf(part, name))],
    ...rows[part].map(({ key, values }) => [
      words.parts[part],
      ...keyHeads(part, words).map(() => guarded(key)),
      ...Object.entries(FIELDS_OF[part]).map(([name, field]) =>
        cellOf(telling, part, name, field, (values as Readonly<Record<string, Value>>)[name] ?? null),
      ),
    ]),
  ])
  return stringify(
    tables.flatMap((table, index) => (index === 0 ? table : [[''], ...table])),
    { delimiter: separator, record_delimiter: '\r\n', bom: separator === ';', quoted_match: /\n/ },
  )
}

const keyHeads = (part: PartOfInventory, words: ReturnType<typeof inventoryFileWords>): readonly string[] => {
  if (part === 'passport') return []
  return [part === 'tasks' ? words.task : words.code]
}

/** All tasks, so that those without an answer can be filled in too. */
const rowsOf = (telling: InventoryTelling, isNameless: boolean): Readonly<Record<PartOfInventory, readonly Row[]>> => {
  const { passport, titles, arrangements } = telling.inventory
  const coded = (row: { readonly id: string }): Row => ({ key: isNameless ? '' : row.id, values: row })
  return {
    passport: [{ key: '', values: passport }],
    titles: titles.map(coded),
    tasks: taskRows(telling.inventory).map(({ entry }) => ({ key: telling.taskName(entry.task), values: entry })),
    arrangements: arrangements.map(coded),
  }
}

const cellOf = (
  telling: InventoryTelling,
  part: PartOfInventory,
  name: string,
  field: Field,
  value: Value,
): string | number => {
  if (typeof value === 'number') return value
  if (field.kind === 'day') return value === null ? '' : String(value)
  if (field.kind === 'line' || field.kind === 'text') return guarded(String(value ?? ''))
  if (field.kind === 'lines') return guarded((value as readonly string[]).join('\n'))
  if (field.kind === 'title' || field.kind === 'titles') {
    return guarded(
      [value ?? []]
        .flat()
        .map((id) => titleCell(telling, String(id)))
        .join('\n'),
    )
  }
  return guarded(telling.inWords(part, name, field, value).join('; '))
}

/** A title's name with its place, or its code where two have the same. */
const titleCell = ({ inventory, titleNames }: InventoryTelling, id: string): string => {
  const name = titleNames([id])
  return inventory.titles.filter((title) => titleNames([title.id]) === name).length === 1 ? name : id
}
