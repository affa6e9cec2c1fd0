import { type GroupCells, type JointCounts, type TalliesByUnit, type UnitCells, wholeOf } from '../method/tally.ts'
import type { QuestionSet } from '../scan/question-set.ts'
import type { FactorKey } from '../scan/rubric.ts'
import { type GroupKey, sheetsNeeded, type Visibility } from '../scan/stakeholder-group.ts'

export type AskedSet = Pick<QuestionSet, 'key' | 'items'>

/** A set of questions as far as it may be shown. */
export type GatedSet = AskedSet & {
  readonly shown: { readonly [group: GroupKey]: GroupCells }
  /** The shown groups of which too few sheets answered this set. */
  readonly tooFew: readonly GroupKey[]
}

/** Sheets of a group on the record: one answer to a set that most skip would be the answer of one person. */
export const FEWEST_ON_RECORD = 2

/** The lowest number of sheets that answered a set with which the group's answers to it are visible. */
export const sheetsNeededInSet = (visibility: Visibility): number =>
  visibility.mode === 'on-record' ? FEWEST_ON_RECORD : sheetsNeeded(visibility)

/**
 * Decides once per group, for all items of the set together, whether the group's answers to it may be shown: by the
 * sheets that answered the set, don't-knows included. `groups` are those that the gate itself shows.
 */
export const gateSet = (
  { key, items }: AskedSet,
  groups: readonly { readonly key: GroupKey; readonly visibility: Visibility }[],
  tallies: TalliesByUnit,
): GatedSet => {
  const decided = groups.map((group) => {
    const cells = onlyItems(wholeOf(tallies[group.key]), items)
    return { key: group.key, cells, isShown: sheetsOfSet(cells) >= sheetsNeededInSet(group.visibility) }
  })
  return {
    key,
    items,
    shown: Object.fromEntries(decided.filter(({ isShown }) => isShown).map((group) => [group.key, group.cells])),
    tooFew: decided.filter(({ isShown }) => !isShown).map((group) => group.key),
  }
}

/** The cells of the factors alone. */
export const withoutItems = (parts: UnitCells, sets: readonly AskedSet[]): UnitCells => {
  if (sets.length === 0) return parts
  const apart = new Set(sets.flatMap(({ items }) => items))
  return new Map([...parts].map(([unit, cells]) => [unit, filtered(cells, (item) => !apart.has(item))]))
}

const onlyItems = (cells: GroupCells, items: readonly FactorKey[]): GroupCells =>
  filtered(cells, (item) => items.includes(item))

const filtered = (cells: GroupCells, isKept: (item: FactorKey) => boolean): GroupCells =>
  Object.fromEntries(Object.entries(cells).filter(([item]) => isKept(item)))

/** A sheet answers a set as a whole. Counts from paper may miss an item, so the item with most sheets decides. */
const sheetsOfSet = (cells: GroupCells): number =>
  Math.max(0, ...Object.values(cells).map((counts) => answered(counts)))

/** Two blanks are a set that was skipped. */
const answered = (counts: JointCounts): number =>
  Object.entries(counts).reduce((sum, [cell, sheets]) => (cell === 'none|none' ? sum : sum + sheets), 0)
