import { createHash } from 'node:crypto'
import { startTellingInventory } from '../../../../content/inventory/inventory-telling.ts'
import type { Inventory } from '../../../../domain/inventory/inventory.ts'
import { taskKey } from '../../../../domain/inventory/task-rows.ts'
import type { CoachTitle } from '../../../../domain/scan/rubric.ts'

/** What a file would change: how many rows of each part are new, changed or gone, and which go. */
export const previewViewModel = (
  current: Inventory,
  next: Inventory,
  { t, language }: Pick<Express.Locals, 't' | 'language'>,
  coachTitle: CoachTitle,
) => {
  const s = t.inventory
  const [before, after] = [current, next].map((each) => startTellingInventory(each, language, coachTitle))
  if (!before || !after) throw new Error('two inventories give two tellings')
  const titles = compared(current.titles, next.titles, ({ id }) => id)
  const tasks = compared(current.tasks, next.tasks, ({ task }) => taskKey(task))
  const arrangements = compared(current.arrangements, next.arrangements, ({ id }) => id)
  const passport = compared([current.passport], [next.passport], () => '')
  return {
    rows: [
      { name: s.titles.title, ...titles.counts },
      { name: s.tasks.title, ...tasks.counts },
      { name: s.arrangements.title, ...arrangements.counts },
      { name: s.passport.title, ...passport.counts },
    ],
    gone: [
      ...titles.gone.map(({ id }) => before.titleNames([id])),
      ...tasks.gone.map(({ task }) => before.taskName(task)),
      ...arrangements.gone.map(before.arrangementName),
    ],
    titles: next.titles.map(({ id }) => after.titleNames([id])),
    isSame: stateOf(current) === stateOf(next),
  }
}

const compared = <Row>(before: readonly Row[], after: readonly Row[], keyOf: (row: Row) => string) => {
  const known = new Map(before.map((row) => [keyOf(row), row]))
  const keys = new Set(after.map(keyOf))
  const gone = before.filter((row) => !keys.has(keyOf(row)))
  const added = after.filter((row) => !known.has(keyOf(row)))
  const kept = after.filter((row) => known.has(keyOf(row)))
  const changed = kept.filter((row) => textOf(row) !== textOf(known.get(keyOf(row))))
  const counts = { added: added.length, changed: changed.length, gone: gone.length }
  return { gone, counts }
}

/** Two rows with equal values give equal texts, whatever the order of their fields. */
const textOf = (row: unknown): string =>
  JSON.stringify(row, (_, value) =>
    typeof value === 'object' && value !== null && !Array.isArray(value)
      ? Object.fromEntries(Object.entries(value).sort(([one], [other]) => (one < other ? -1 : 1)))
      : value,
  )

/** A hash by which a later change is seen. */
export const stateOf = (inventory: Inventory): string =>
  createHash('sha256').update(textOf(inventory)).digest('base64url').slice(0, 22)
