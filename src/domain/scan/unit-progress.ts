import { unitsApart } from '../report/fold-units.ts'
import type { Unit } from './unit.ts'

/** The progress of a part of a group. A null name: all units that are folded together. */
export type UnitProgress = { readonly name: string | null; readonly responses: number }

export type CountedUnit = Pick<Unit, 'name'> & {
  /** How many people were invited by name in this unit. */
  readonly invited: number
  readonly responses: number
}

/**
 * The progress that may be shown of the units of a protected group while answers come in, folded as at the close. The
 * fold uses the number of invitations, because an answer doesn't change it: if a unit appeared when it reached the
 * threshold, the numbers before and after would reveal those of the others. So units with too few invitations appear
 * together, once each of them has reached the threshold.
 */
export const unitProgressOf = (
  units: readonly CountedUnit[],
  without: number,
  threshold: number,
): readonly UnitProgress[] => {
  const allReached = units.every(({ invited, responses }) => Math.max(invited, responses) >= threshold)
  const sizes = units.map(({ invited }) => Math.max(invited, allReached ? threshold : 0))
  const apart = unitsApart(sizes, without, threshold)
  if (apart.length === 0) return []
  const folded = units.filter((_, position) => !apart.includes(position))
  const rest = folded.reduce((sum, { responses }) => sum + responses, without)
  return [
    ...units.filter((_, position) => apart.includes(position)).map(({ name, responses }) => ({ name, responses })),
    ...(folded.length > 0 || without > 0 ? [{ name: null, responses: rest }] : []),
  ]
}
