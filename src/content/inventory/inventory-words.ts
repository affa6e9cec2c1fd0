import type { CoachTitle, Language } from '../../domain/scan/rubric.ts'
import { fillCoachTitle } from '../fill-coach-title.ts'
import { catalogueEn } from './catalogue-en.ts'
import { catalogueNl } from './catalogue-nl.ts'
import { inventoryFieldsEn } from './fields-en.ts'
import { inventoryFieldsNl } from './fields-nl.ts'
import type { FieldWords, InventoryWords, PartOfInventory } from './inventory-words-type.ts'
import { inventorySignalsEn, inventoryTellingEn } from './signals-en.ts'
import { inventorySignalsNl, inventoryTellingNl } from './signals-nl.ts'

const WORDS: Readonly<Record<Language, InventoryWords>> = {
  nl: { catalogue: catalogueNl, fields: inventoryFieldsNl, telling: inventoryTellingNl, ...inventorySignalsNl },
  en: { catalogue: catalogueEn, fields: inventoryFieldsEn, telling: inventoryTellingEn, ...inventorySignalsEn },
}

/** All words about the inventory. A text of a field may still have a place for the title: see `fieldWords`. */
export const inventoryWords = (language: Language): InventoryWords => WORDS[language]

/** The words of one field, with the institution's own title. */
export const fieldWords = (language: Language, part: PartOfInventory, name: string, title: CoachTitle): FieldWords => {
  const words = (WORDS[language].fields[part] as Readonly<Record<string, FieldWords>>)[name]
  if (!words) throw new Error(`no words for the field ${part}.${name}`)
  return {
    ...words,
    label: fillCoachTitle(words.label, title),
    ...(words.hint && { hint: fillCoachTitle(words.hint, title) }),
  }
}

/** The name of one option of a choice: its own, or the one of the catalogue. */
export const optionName = (language: Language, part: PartOfInventory, name: string, option: string): string => {
  const { fields, catalogue } = WORDS[language]
  const own = (fields[part] as Readonly<Record<string, FieldWords>>)[name]?.options
  return own?.[option] ?? namesIn(catalogue).get(option) ?? option
}

const namesIn = ({ levels, roles, activities, competences, ways }: InventoryWords['catalogue']) =>
  new Map<string, string>([
    ...[...Object.entries(levels), ...Object.entries(roles)].map(([id, { name }]) => [id, name] as const),
    ...[activities, competences, ways].flatMap((names) => Object.entries(names)),
  ])
