import { FIELDS_OF } from '../../content/inventory/inventory-telling.ts'
import { inventoryWords, optionName } from '../../content/inventory/inventory-words.ts'
import type { TitleId } from '../../domain/ids.ts'
import { ACTIVITIES } from '../../domain/inventory/catalogue.ts'
import type { Field } from '../../domain/inventory/field.ts'
import { foldedWords } from '../../domain/inventory/same-words.ts'
import { LANGUAGES } from '../../domain/scan/rubric.ts'
import type { FileFault } from './file-fault.ts'
import type { FileRow } from './file-tables.ts'

/** The cells of a row as a form would post them: words of a choice, in either language, become their keys. */
export const fieldsOfCells = (
  { part, line, cells }: FileRow,
  titleOf: (name: string) => TitleId | null,
): { readonly fields: Readonly<Record<string, string | readonly string[]>>; readonly faults: readonly FileFault[] } => {
  const faults: FileFault[] = []
  const fields = Object.entries(cells).map(([name, cell]) => {
    const field = FIELDS_OF[part][name]
    if (!field) return [name, '']
    const found = (typed: string, kind: 'unknownWord' | 'unknownTitle', key: string | null) => {
      if (key === null) faults.push({ line, kind, found: typed, column: { part, name } })
      return key ?? ''
    }
    const option = (typed: string) => found(typed, 'unknownWord', optionOfWords(part, name, optionsOf(field), typed))
    const title = (typed: string) => found(typed, 'unknownTitle', titleOf(typed))
    switch (field.kind) {
      case 'choice':
        return [name, cell === '' ? '' : option(cell)]
      case 'choices':
        return [name, split(cell, /;|\n/).map(option)]
      case 'title':
        return [name, cell === '' ? '' : title(cell)]
      case 'titles':
        return [name, split(cell, /\n/).map(title)]
      default:
        return [name, cell]
    }
  })
  return { fields: Object.fromEntries(fields), faults }
}

const split = (cell: string, at: RegExp): readonly string[] =>
  cell
    .split(at)
    .map((each) => each.trim())
    .filter((each) => each !== '')

const optionsOf = (field: Field): readonly string[] =>
  field.kind === 'choice' || field.kind === 'choices' ? field.options : []

/** By its name in either language, or by its key. */
const optionOfWords = (
  part: FileRow['part'],
  name: string,
  options: readonly string[],
  typed: string,
): string | null => {
  const folded = foldedWords(typed)
  const isMeant = (option: string) =>
    folded === foldedWords(option) ||
    LANGUAGES.some((language) => folded === foldedWords(optionName(language, part, name, option)))
  return options.find(isMeant) ?? null
}

/** The activity of the catalogue that a text names; null for an own one. */
export const activityOfWords = (typed: string): string | null => {
  const folded = foldedWords(typed)
  const names = LANGUAGES.map((language) => inventoryWords(language).catalogue.activities)
  return (
    ACTIVITIES.find((id) => folded === id.toLowerCase() || names.some((name) => foldedWords(name[id]) === folded)) ??
    null
  )
}
