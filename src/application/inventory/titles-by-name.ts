import { startTellingInventory } from '../../content/inventory/inventory-telling.ts'
import type { TitleId } from '../../domain/ids.ts'
import { EMPTY_INVENTORY, type TitleEntry } from '../../domain/inventory/inventory.ts'
import { foldedWords } from '../../domain/inventory/same-words.ts'
import { LANGUAGES } from '../../domain/scan/rubric.ts'

/** Finds a title by its code, by its name with its place, or by its bare name where only one has it. */
export const titlesByName = (
  titles: readonly TitleEntry[],
  codes: ReadonlyMap<string, TitleId>,
): ((typed: string) => TitleId | null) => {
  const coachTitle = { singular: '', plural: '' }
  const names = new Map<string, TitleId | null>()
  const add = (name: string, id: TitleId) => {
    const known = names.get(foldedWords(name))
    names.set(foldedWords(name), known === undefined || known === id ? id : null)
  }
  for (const { id, workingTitle } of titles) add(workingTitle, id)
  for (const language of LANGUAGES) {
    const { titleNames } = startTellingInventory({ ...EMPTY_INVENTORY, titles }, language, coachTitle)
    for (const { id } of titles) add(titleNames([id]), id)
  }
  return (typed) => codes.get(typed) ?? names.get(foldedWords(typed)) ?? null
}
