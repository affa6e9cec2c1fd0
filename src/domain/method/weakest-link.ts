import type { FactorKey, Level } from '../scan/rubric.ts'
import type { Chain, InstitutionSummary } from './analysis.ts'
import type { Answers, GroupAnswers } from './answers.ts'
import { lowerMedian } from './within-group.ts'

/**
 * A group's profile by its weakest factors: all that are at its lowest level. A strong factor doesn't make up for a weak
 * one, so nothing is averaged, and no mean decides between equal levels: a reader who sees a level twice finds both named.
 */
export const chainOf = ({ answers }: GroupAnswers): Chain => {
  const links = [...answers].flatMap(([factor, given]) => linkOf(factor, given))
  const level = lowest(links.map((link) => link.level))
  return {
    level,
    complete: links.length === answers.size,
    weakest: links.filter((link) => link.level === level).map(({ factor }) => factor),
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

/** A factor that the group answered. */
type Link = { readonly factor: FactorKey; readonly level: Level }

const linkOf = (factor: FactorKey, { counts, n }: Answers): readonly Link[] => {
  const level = lowerMedian(counts, n)
  return level === null ? [] : [{ factor, level }]
}

const lowest = (levels: readonly (Level | null)[]): Level | null =>
  levels.reduce((low, level) => (low === null || (level !== null && level < low) ? level : low), null)
