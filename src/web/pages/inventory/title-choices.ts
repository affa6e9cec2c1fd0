import { startTellingInventory } from '../../../content/inventory/inventory-telling.ts'
import type { Inventory } from '../../../domain/inventory/inventory.ts'
import type { CoachTitle, Language } from '../../../domain/scan/rubric.ts'

/** The titles of an inventory to choose from, with their places. */
export const titleChoices = (inventory: Inventory, language: Language, coachTitle: CoachTitle) => {
  const { titleNames } = startTellingInventory(inventory, language, coachTitle)
  return inventory.titles.map(({ id }) => ({ id, name: titleNames([id]) }))
}
