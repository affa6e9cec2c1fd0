import type { Arrangement, Inventory, TitleEntry } from './inventory.ts'
import { foldedWords } from './same-words.ts'
import { type TaskRow, taskRows } from './task-rows.ts'

/** What differs between two copies of an inventory. A row is of the copy that has it. */
export type InventoryChange = {
  readonly titles: Difference<TitleEntry>
  /** Tasks that are assigned in one of both only. */
  readonly tasks: Difference<TaskRow>
  /** Arrangements that are in use in one of both only. */
  readonly arrangements: Difference<Arrangement>
}
export type Difference<Row> = { readonly added: readonly Row[]; readonly gone: readonly Row[] }

/**
 * Compares two copies of an inventory. A title is the same by its id, or by its words and place where a file gave it another
 * id; an arrangement is the same by its id or its name.
 */
export const compareInventories = (then: Inventory, now: Inventory): InventoryChange => ({
  titles: difference(then.titles, now.titles, isSameTitle),
  tasks: difference(assignedIn(then), assignedIn(now), (one, other) => one.key === other.key),
  arrangements: difference(inUse(then), inUse(now), isSameArrangement),
})

const difference = <Row>(
  then: readonly Row[],
  now: readonly Row[],
  isSame: (one: Row, other: Row) => boolean,
): Difference<Row> => ({
  added: now.filter((row) => !then.some((each) => isSame(each, row))),
  gone: then.filter((row) => !now.some((each) => isSame(row, each))),
})

const assignedIn = (inventory: Inventory): readonly TaskRow[] => taskRows(inventory).filter(({ assigned }) => assigned)

const inUse = ({ arrangements }: Inventory): readonly Arrangement[] =>
  arrangements.filter(({ state }) => state === 'in-use')

const isSameTitle = (one: TitleEntry, other: TitleEntry): boolean =>
  one.id === other.id ||
  (foldedWords(one.workingTitle) === foldedWords(other.workingTitle) &&
    one.placement === other.placement &&
    foldedWords(one.unit ?? '') === foldedWords(other.unit ?? ''))

const isSameArrangement = (one: Arrangement, other: Arrangement): boolean =>
  one.id === other.id ||
  (foldedWords(one.name ?? '') !== '' && foldedWords(one.name ?? '') === foldedWords(other.name ?? ''))
