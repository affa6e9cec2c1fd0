import type { TitleId } from '../../domain/ids.ts'
import { type Field, type Fields, isBlank, type Value } from '../../domain/inventory/field.ts'
import {
  ARRANGEMENT_FIELDS,
  type Arrangement,
  type Inventory,
  isActivity,
  PASSPORT_FIELDS,
  TASK_FIELDS,
  TITLE_FIELDS,
  type TitleEntry,
} from '../../domain/inventory/inventory.ts'
import type { CoachTitle, Language } from '../../domain/scan/rubric.ts'
import { formatDay } from '../format-day.ts'
import { fieldWords, inventoryWords, optionName } from './inventory-words.ts'
import type { PartOfInventory } from './inventory-words-type.ts'
import type { Fact } from './told-inventory.ts'

export const FIELDS_OF: Readonly<Record<PartOfInventory, Fields>> = {
  passport: PASSPORT_FIELDS,
  titles: TITLE_FIELDS,
  tasks: TASK_FIELDS,
  arrangements: ARRANGEMENT_FIELDS,
}

/** What every part of a told inventory needs: the names of its rows, and its values in words. */
export const startTellingInventory = (inventory: Inventory, language: Language, coachTitle: CoachTitle) => {
  const words = inventoryWords(language)
  const titles = new Map(inventory.titles.map((title) => [title.id, nameOfTitle(title, language)]))
  const lists = new Intl.ListFormat(language === 'nl' ? 'nl' : 'en-GB')
  const titleName = (id: string) => titles.get(id as TitleId) ?? ''

  const inWords = (part: PartOfInventory, name: string, field: Field, value: Value): readonly string[] => {
    if (isBlank(value)) return []
    const each = Array.isArray(value) ? value.map(String) : [String(value)]
    switch (field.kind) {
      case 'choice':
      case 'choices':
        return each.map((option) => optionName(language, part, name, option))
      case 'day':
        return each.map((day) => formatDay(day, language))
      case 'title':
      case 'titles':
        return each.map(titleName).filter((told) => told !== '')
      default:
        return each
    }
  }

  /** The fields that are filled in, without those that the caller tells in another way. */
  const factsOf = (part: PartOfInventory, values: object, without: readonly string[] = []): readonly Fact[] =>
    Object.entries(FIELDS_OF[part])
      .filter(([name]) => !without.includes(name))
      .map(([name, field]) => ({
        name,
        label: labelOf(part, name),
        values: inWords(part, name, field, (values as Readonly<Record<string, Value>>)[name] ?? null),
      }))
      .filter(({ values: told }) => told.length > 0)

  const labelOf = (part: PartOfInventory, name: string) => fieldWords(language, part, name, coachTitle).label

  return {
    inventory,
    language,
    words,
    factsOf,
    labelOf,
    inWords,
    titleNames: (ids: readonly string[]) => lists.format(ids.map(titleName).filter((told) => told !== '')),
    taskName: (task: string) => (isActivity(task) ? words.catalogue.activities[task] : task),
    arrangementName: (arrangement: Arrangement) =>
      arrangement.name || arrangement.ownWay || wayName(arrangement, language),
  }
}

export type InventoryTelling = ReturnType<typeof startTellingInventory>

/** A title with its place, since one title may be found in several. */
const nameOfTitle = ({ workingTitle, placement, unit }: TitleEntry, language: Language): string => {
  const { telling } = inventoryWords(language)
  const place = unit || (placement === null ? '' : telling[placement])
  return place === '' ? workingTitle : `${workingTitle} (${place})`
}

const wayName = ({ way }: Arrangement, language: Language): string => {
  const { catalogue, telling } = inventoryWords(language)
  return way === null ? telling.namelessArrangement : catalogue.ways[way]
}
