import type { UnitId } from '../ids.ts'
import {
  type GroupCells,
  sheetsIn,
  type Tallies,
  type TalliesByUnit,
  together,
  type UnitCells,
  wholeOf,
} from '../method/tally.ts'
import { type GroupKey, sheetsNeeded, type Visibility } from '../scan/stakeholder-group.ts'
import { unitsApart } from './fold-units.ts'
import { type AskedSet, type GatedSet, gateSet, withoutItems } from './gate-set.ts'

/** What may be shown, and nothing else. Every output is made from it, so no hidden count can reach a page or a test. */
export type Gated = {
  /** Tallies of the shown groups, in the order of the groups. */
  readonly shown: Tallies
  readonly groups: readonly ({ readonly key: GroupKey } & GateDecision)[]
  /** The further sets that were asked, each with a gate of its own for the groups that are shown. */
  readonly sets: readonly GatedSet[]
}

export type GateDecision =
  | {
      readonly shown: true
      readonly responses: number
      /**
       * Two or more parts that together are the group; none where it can't be divided; absent where no unit is asked.
       */
      readonly units?: readonly GatedUnit[]
    }
  | { readonly shown: false }

/** A unit's part of a group. `unit` is null for the rest, which comes last. */
export type GatedUnit = { readonly unit: UnitId | null; readonly responses: number; readonly cells: GroupCells }

/**
 * Decides once per group, for the whole report, whether its counts may be shown, and for which of its units. Runs
 * before the method: hidden counts enter no computation. Compares the number of sheets, don't-knows included, with the
 * group's threshold; never per factor. Each of `sets` is decided after that, for the shown groups, by its own sheets.
 */
export const gate = (
  groups: readonly { readonly key: GroupKey; readonly visibility: Visibility }[],
  tallies: TalliesByUnit,
  sets: readonly AskedSet[] = [],
): Gated => {
  const decided = groups.map(({ key, visibility }) => {
    const parts = withoutItems(tallies[key] ?? new Map(), sets)
    const cells = wholeOf(parts)
    const responses = responsesOf(cells)
    if (responses < sheetsNeeded(visibility)) return { key, cells, decision: { shown: false } as const }
    const units = gatedUnits(parts, visibility)
    return { key, cells, decision: { shown: true, responses, ...(units && { units }) } as const }
  })
  const shown = decided.filter(({ decision }) => decision.shown).map(({ key, cells }) => [key, cells] as const)
  const shownGroups = groups.filter((_, index) => decided[index]?.decision.shown)
  return {
    shown: Object.fromEntries(shown),
    groups: decided.map(({ key, decision }) => ({ key, ...decision })),
    sets: sets.map((set) => gateSet(set, shownGroups, tallies)),
  }
}

/** Decided once for all factors, by the number of sheets of each unit. */
const gatedUnits = (parts: UnitCells, visibility: Visibility): readonly GatedUnit[] | null => {
  const units = [...parts].filter(([unit]) => unit !== null)
  if (units.length === 0 || visibility.mode === 'on-record') return null
  const sizes = units.map(([, cells]) => responsesOf(cells))
  const apart = unitsApart(sizes, responsesOf(parts.get(null) ?? {}), visibility.threshold)
  if (apart.length === 0) return []
  const folded = units.filter((_, position) => !apart.includes(position)).map(([, cells]) => cells)
  const rest = together([...folded, parts.get(null) ?? {}])
  return [...units.filter((_, position) => apart.includes(position)), [null, rest] as const]
    .map(([unit, cells]) => ({ unit, responses: responsesOf(cells), cells }))
    .filter(({ responses }) => responses > 0)
}

/**
 * The counts that are kept at the close: of shown groups only, by unit only where the unit may be shown, and of a further
 * set only where that is shown, never by unit.
 */
export const keptTallies = ({ shown, groups, sets }: Gated): TalliesByUnit =>
  Object.fromEntries(
    groups.flatMap((group) => {
      if (!group.shown) return []
      const whole = [{ unit: null, cells: shown[group.key] ?? {} }]
      const units = group.units?.length ? group.units : whole
      const kept = new Map<UnitId | null, GroupCells>(units.map(({ unit, cells }) => [unit, cells]))
      for (const set of sets) {
        if (set.shown[group.key]) kept.set(null, { ...kept.get(null), ...set.shown[group.key] })
      }
      return [[group.key, kept]]
    }),
  )

/**
 * Each sheet adds one to one cell of every factor. Counts from paper may miss some, so the factor with most sheets
 * decides.
 */
export const responsesOf = (group: GroupCells): number =>
  Math.max(0, ...Object.values(group).map((counts) => sheetsIn(counts)))
