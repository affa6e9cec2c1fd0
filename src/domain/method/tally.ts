import type { UnitId } from '../ids.ts'
import type { FactorKey, Level } from '../scan/rubric.ts'
import type { GroupKey } from '../scan/stakeholder-group.ts'

/** An answer to one question: a level, "I can't judge that", or none (not asked, or left blank). */
export type Choice = Level | 'dk' | 'none'

/** A pair of choices for one factor: `<current>|<desired>`, for example `1|3`, `dk|2`, `2|none`. */
export type Cell = `${Choice}|${Choice}`

export const CHOICES: readonly Choice[] = [1, 2, 3, 'dk', 'none']
export const CELLS: readonly Cell[] = CHOICES.flatMap((current) =>
  CHOICES.map((desired): Cell => `${current}|${desired}`),
)

/** How many sheets hold each pair, for one group and one factor. Absent means 0. */
export type JointCounts = { readonly [cell in Cell]?: number }

/** All that is ever kept of the answers. The order of keys is the order of display, for groups and factors. */
export type Tallies = { readonly [group: GroupKey]: { readonly [factor: FactorKey]: JointCounts } }

/** The cells of a group, or of a part of it. */
export type GroupCells = Tallies[GroupKey]

/** As `Tallies`, for each unit in display order; null holds the sheets without a unit. */
export type TalliesByUnit = { readonly [group: GroupKey]: UnitCells }

export type UnitCells = ReadonlyMap<UnitId | null, GroupCells>

/** Counts without units, as in a scan that has none. */
export const undivided = (tallies: Tallies): TalliesByUnit =>
  Object.fromEntries(Object.entries(tallies).map(([group, cells]) => [group, new Map([[null, cells]])]))

/** A group's counts over all units. */
export const wholeOf = (units: UnitCells | undefined): GroupCells => together([...(units?.values() ?? [])])

/** Adds the counts of several parts, in an order that reveals nothing about the parts. */
export const together = (parts: readonly GroupCells[]): GroupCells => {
  const factors = new Set(parts.flatMap((part) => Object.keys(part)))
  const countsOf = (part: GroupCells, factor: FactorKey): JointCounts =>
    (Object.hasOwn(part, factor) ? part[factor] : undefined) ?? {}
  return Object.fromEntries([...factors].map((factor) => [factor, added(parts.map((part) => countsOf(part, factor)))]))
}

const added = (counts: readonly JointCounts[]): JointCounts =>
  Object.fromEntries(
    CELLS.flatMap((cell) => {
      const sheets = counts.reduce((sum, each) => sum + (each[cell] ?? 0), 0)
      return sheets > 0 ? [[cell, sheets]] : []
    }),
  )

/** The number of sheets behind one factor's cells. */
export const sheetsIn = (counts: JointCounts): number => Object.values(counts).reduce((sum, count) => sum + count, 0)
