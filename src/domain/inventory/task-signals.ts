import type { TitleId } from '../ids.ts'
import type { TitleEntry } from './inventory.ts'
import { type InventorySignal, oneSignal, type SignalRow } from './inventory-signal.ts'
import type { TaskRow } from './task-rows.ts'

/** Tasks of nobody: done without being assigned, or needed and not done. */
export const nobodySignals = (rows: readonly TaskRow[]): readonly InventorySignal[] =>
  oneSignal(
    'nobody',
    rows
      .filter(({ assigned }) => !assigned)
      .flatMap(({ key, entry: { state, need } }): readonly SignalRow[] => {
        if (state === 'unassigned') return [{ tasks: [key], why: 'not-assigned' }]
        return state === 'not-done' && need !== '' ? [{ tasks: [key], why: 'needed-not-done' }] : []
      }),
  )

/** Assigned tasks that one person does, by the titles that list them. */
export const lonelySignals = (rows: readonly TaskRow[], titles: readonly TitleEntry[]): readonly InventorySignal[] => {
  const people = new Map(titles.map((title) => [title.id, title.people]))
  const lonely = rows.filter(({ assigned, listedBy }) => assigned && peopleOf(listedBy, people) === 1)
  const byTitles = new Map<string, SignalRow & { readonly tasks: readonly string[] }>()
  for (const { key, listedBy } of lonely) {
    const same = byTitles.get(listedBy.join())
    byTitles.set(listedBy.join(), { titles: listedBy, tasks: [...(same?.tasks ?? []), key] })
  }
  return oneSignal('hangs-on-one', [...byTitles.values()])
}

/** Null where the number of one of them is unknown. */
const peopleOf = (ids: readonly TitleId[], people: ReadonlyMap<TitleId, number | null>): number | null =>
  ids.reduce<number | null>((sum, id) => {
    const count = people.get(id) ?? null
    return sum === null || count === null ? null : sum + count
  }, 0)

/** Titles whose time is of a project, or whose people have no hours. */
export const timeSignals = (titles: readonly TitleEntry[]): readonly InventorySignal[] =>
  oneSignal(
    'borrowed-time',
    titles.flatMap(({ id, funding, people, hoursPerWeek }): readonly SignalRow[] => {
      if (funding === 'project') return [{ titles: [id], why: 'project' }]
      return (people ?? 0) > 0 && (hoursPerWeek ?? 0) === 0 ? [{ titles: [id], why: 'no-hours' }] : []
    }),
  )
