import type { FactorKey, Moment } from '../scan/rubric.ts'
import type { GroupKey } from '../scan/stakeholder-group.ts'
import type { PairRow } from './analysis.ts'
import { type Answers, answersAt } from './answers.ts'
import { between } from './between-groups.ts'
import { type Comparison, compareGroups } from './comparison.ts'
import { absolute } from './exact-counts.ts'
import { compare, type Fraction, fraction } from './fraction.ts'
import { holm } from './holm.ts'
import { isCounted } from './shuffle-test.ts'
import type { Tallies } from './tally.ts'

/**
 * How the outcome of one pair comes about, in whole numbers. Both groups are cut into the same number of parts, the
 * product of their sizes, so that each weighs the same.
 */
export type PairArithmetic = {
  readonly comparison: Comparison
  readonly row: PairRow
  readonly a: Answers
  readonly b: Answers
  readonly parts: bigint
  /** From level 2 on and from level 3 on: the parts of each group, and how far those are apart. */
  readonly borders: readonly [Border, Border]
  /** The sum of what both borders are apart: the distance in steps, times `parts`. */
  readonly distance: bigint
  /** What one answer in the smaller group can move, in parts. */
  readonly oneAnswer: bigint
  /** True when all shuffles were counted one by one; else their chances are weighed, to at least seven digits. */
  readonly counted: boolean
  /** Null outside Holm's family. */
  readonly family: FamilyPlace | null
}

export type Border = { readonly level: 2 | 3; readonly a: bigint; readonly b: bigint; readonly apart: bigint }

/** Where the chance stands in the family, from 1; by what it is multiplied there; and what it becomes. */
export type FamilyPlace = {
  readonly size: number
  readonly place: number
  readonly times: number
  /** The chance times `times`, which may be above 1. */
  readonly multiplied: Fraction
  /** Never below that of an earlier place, and never above 1. */
  readonly adjusted: Fraction
}

/** The arithmetic of two different groups on one factor, in the order of `tallies`; all three are in the tallies. */
export const pairArithmetic = (
  tallies: Tallies,
  factors: readonly FactorKey[],
  {
    moment,
    factor,
    groups,
  }: { readonly moment: Moment; readonly factor: FactorKey; readonly groups: readonly GroupKey[] },
): PairArithmetic => {
  const answers = answersAt(moment, tallies, factors)
  const comparisons = compareGroups(answers, factors)
  const index = comparisons.findIndex(
    (pair) => pair.factor === factor && groups.includes(pair.a) && groups.includes(pair.b),
  )
  const comparison = comparisons[index]
  const row = between(comparisons).rows[index]
  const answersOf = (group?: GroupKey) => answers.find((each) => each.group === group)?.answers.get(factor)
  const [a, b] = [answersOf(comparison?.a), answersOf(comparison?.b)]
  if (!comparison || !row || !a || !b) throw new Error(`no pair ${groups.join(', ')} on ${factor}`)
  const borders = [borderAt(2, a, b), borderAt(3, a, b)] as const
  return {
    comparison,
    row,
    a,
    b,
    parts: BigInt(a.n) * BigInt(b.n),
    borders,
    distance: borders[0].apart + borders[1].apart,
    oneAnswer: BigInt(Math.max(a.n, b.n)),
    counted: isCounted(a.n, b.n),
    family: placeInFamily(comparison, comparisons),
  }
}

const borderAt = (level: 2 | 3, a: Answers, b: Answers): Border => {
  const [ofA, ofB] = [BigInt(fromLevel(level, a) * b.n), BigInt(fromLevel(level, b) * a.n)]
  return { level, a: ofA, b: ofB, apart: absolute(ofA - ofB) }
}

/** How many answered this level or a higher one. */
export const fromLevel = (level: 2 | 3, { counts }: Answers): number =>
  level === 2 ? counts[1] + counts[2] : counts[2]

const placeInFamily = (comparison: Comparison, comparisons: readonly Comparison[]): FamilyPlace | null => {
  const family = comparisons.flatMap((each) =>
    each.inFamily && each.difference ? [{ each, p: each.difference.p }] : [],
  )
  const at = family.findIndex(({ each }) => each === comparison)
  const own = family[at]?.p
  const adjusted = holm(family.map(({ p }) => p))[at]
  if (!own || !adjusted) return null
  const place = 1 + family.filter(({ p }, index) => compare(p, own) < 0 || (compare(p, own) === 0 && index < at)).length
  const times = family.length - place + 1
  const multiplied = fraction(own.numerator * BigInt(times), own.denominator)
  return { size: family.length, place, times, multiplied, adjusted }
}
