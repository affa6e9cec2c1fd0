import { unitsApart } from '../report/fold-units.ts'
import type { Unit } from './unit.ts'

/** How far a part of a group is; a name of null is of all that are folded together. */
export type UnitProgress = { readonly name: string | null; readonly responses: number }

export type CountedUnit = Pick<Unit, 'name'> & {
  /** How many were invited by name as of this unit. */
  readonly invited: number
  readonly responses: number
}

/**
 * What may be told of the units of a protected group while answers come in, by the same folding as at the close. What
 * counts for it is how many were invited, which nobody changes by answering: were a unit to appear as it reaches the
 * threshold, the numbers before and after would tell those of the others. So units of which fewer were invited appear
 * all at once, when each of them has reached it.
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
