import type { FactorKey, Level } from '../scan/rubric.ts'
import type { Chain, InstitutionSummary } from './analysis.ts'
import type { Answers, GroupAnswers } from './answers.ts'
import { compare, type Fraction, fraction, isAtMost } from './fraction.ts'
import { EQUALLY_WEAK_UP_TO } from './thresholds.ts'
import { lowerMedian } from './within-group.ts'

/** A group's profile by its weakest factor. A strong factor doesn't make up for a weak one, so nothing is averaged. */
export const chainOf = ({ answers }: GroupAnswers): Chain => {
  const links = [...answers].flatMap(([factor, given]) => linkOf(factor, given))
  const level = lowest(links.map((link) => link.level))
  return {
    level,
    complete: links.length === answers.size,
    weakest: weakestOf(links.filter((link) => link.level === level)),
    missing: links.filter((link) => link.level === 1).map(({ factor }) => factor),
  }
}

/**
 * The chains of the groups side by side. A group without answers has no chain and is left out of the shared weakest
 * links; without any chain, there are none.
 */
export const institutionOf = (chains: readonly Chain[], factors: readonly FactorKey[]): InstitutionSummary => {
  const known = chains.filter((chain) => chain.level !== null)
  return {
    cautious_level: lowest(known.map(({ level }) => level)),
    weakest_named_by_all:
      known.length === 0 ? [] : factors.filter((factor) => known.every(({ weakest }) => weakest.includes(factor))),
  }
}

/** A factor that the group answered. `total` is the sum of the levels given: total/n is the mean. */
type Link = { readonly factor: FactorKey; readonly level: Level; readonly n: number; readonly total: number }

const linkOf = (factor: FactorKey, { counts, n }: Answers): readonly Link[] => {
  const level = lowerMedian(counts, n)
  return level === null ? [] : [{ factor, level, n, total: counts[0] + 2 * counts[1] + 3 * counts[2] }]
}

const lowest = (levels: readonly (Level | null)[]): Level | null =>
  levels.reduce((low, level) => (low === null || (level !== null && level < low) ? level : low), null)

/** The factors whose mean is the lowest, or so close to it that one answer would close the gap. In the order given. */
const weakestOf = (links: readonly Link[]): readonly FactorKey[] => {
  const weakest = links.filter((link) => links.every((other) => compare(meanOf(link), meanOf(other)) <= 0))
  return links.filter((link) => weakest.some((low) => isEquallyWeak(link, low))).map(({ factor }) => factor)
}

const meanOf = ({ total, n }: Link): Fraction => fraction(total, n)

/** True within a quarter of a step, or within what one answer moves in the smaller of the two, whichever is more. */
const isEquallyWeak = (link: Link, low: Link): boolean => {
  const [linkN, lowN] = [BigInt(link.n), BigInt(low.n)]
  const gap = fraction(BigInt(link.total) * lowN - BigInt(low.total) * linkN, linkN * lowN)
  return isAtMost(gap, EQUALLY_WEAK_UP_TO) || isAtMost(gap, fraction(1, Math.min(link.n, low.n)))
}
