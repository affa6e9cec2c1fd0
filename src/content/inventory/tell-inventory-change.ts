import { compareInventories } from '../../domain/inventory/compare-inventories.ts'
import { type Inventory, isEmpty } from '../../domain/inventory/inventory.ts'
import type { CoachTitle, Language } from '../../domain/scan/rubric.ts'
import { formatDay } from '../format-day.ts'
import { type ScreenTexts, screenTexts } from '../screen-texts.ts'
import { type InventoryTelling, startTellingInventory } from './inventory-telling.ts'

/** What changed in who does what since the previous round: a sentence, and lists of what is new and what is gone. */
export type ToldInventoryChange = {
  readonly heading: string
  readonly lead: string
  readonly parts: readonly { readonly heading: string; readonly lines: readonly string[] }[]
}

type Frozen = { readonly inventory: Inventory; readonly frozenOn: string }

/** Null when neither round has a copy in which anything is filled in. */
export const tellInventoryChange = (
  before: Frozen | null,
  after: Frozen | null,
  coachTitle: CoachTitle,
  language: Language,
): ToldInventoryChange | null => {
  const s = screenTexts[language].round.comparison.inventory
  const [then, now] = [filled(before), filled(after)]
  if (then === null && now === null) return null
  if (then === null || now === null) {
    return { heading: s.heading, lead: then === null ? s.onlyNow : s.onlyThen, parts: [] }
  }
  const tellings = [then, now].map(({ inventory }) => startTellingInventory(inventory, language, coachTitle))
  const [earlier, later] = tellings as [InventoryTelling, InventoryTelling]
  const { titles, tasks, arrangements } = compareInventories(then.inventory, now.inventory)
  const names = (telling: InventoryTelling, rows: readonly { readonly id: string }[]) =>
    rows.map(({ id }) => telling.titleNames([id]))
  const parts = [
    { heading: s.newTitles, lines: names(later, titles.added) },
    { heading: s.goneTitles, lines: names(earlier, titles.gone) },
    { heading: s.nowAssigned, lines: tasks.added.map(({ entry }) => later.taskName(entry.task)) },
    { heading: s.noLongerAssigned, lines: tasks.gone.map(({ entry }) => earlier.taskName(entry.task)) },
    { heading: s.nowInUse, lines: arrangements.added.map(later.arrangementName) },
    { heading: s.noLongerInUse, lines: arrangements.gone.map(earlier.arrangementName) },
    { heading: s.passport, lines: passportLines(earlier, later, s) },
  ].filter(({ lines }) => lines.length > 0)
  const days = s.lead(formatDay(then.frozenOn, language), formatDay(now.frozenOn, language))
  return { heading: s.heading, lead: parts.length > 0 ? days : `${days} ${s.same}`, parts }
}

const filled = (frozen: Frozen | null): Frozen | null => (frozen && !isEmpty(frozen.inventory) ? frozen : null)

/** The facts of the programme that changed. The day of the facts themselves always does. */
const passportLines = (
  earlier: InventoryTelling,
  later: InventoryTelling,
  { changed, blank }: ScreenTexts['round']['comparison']['inventory'],
): readonly string[] => {
  const [then, now] = [earlier, later].map(
    ({ factsOf, inventory }) =>
      new Map(
        factsOf('passport', inventory.passport, ['referenceDate']).map(({ name, values }) => [name, values.join(', ')]),
      ),
  )
  return [...new Set([...(then?.keys() ?? []), ...(now?.keys() ?? [])])].flatMap((name) => {
    const [was, is] = [then?.get(name) ?? '', now?.get(name) ?? '']
    return was === is ? [] : [changed(later.labelOf('passport', name), was || blank, is || blank)]
  })
}
