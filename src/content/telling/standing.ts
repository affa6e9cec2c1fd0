import type { Within } from '../../domain/method/analysis.ts'
import type { Level } from '../../domain/scan/rubric.ts'
import type { Words } from '../words/nl.ts'

export type Range = { readonly from: Level; readonly to: Level }

/** Where a group stands: one level, or for a split group the range of its answers; null without answers. */
export const standingOf = (within: Within): Level | Range | null =>
  within.class === 'split' ? rangeOf([within]) : within.level

/** The lowest and the highest level that anyone in these groups chose. */
export const rangeOf = (groups: readonly Within[]): Range => {
  const chosen = ([1, 2, 3] as const).filter((level) => groups.some(({ counts }) => (counts[level - 1] ?? 0) > 0))
  return { from: chosen[0] ?? 1, to: chosen.at(-1) ?? 3 }
}

/** 'niveau 2', 'verdeeld over niveau 1 tot en met 3', 'geen antwoord'. */
export const tellStanding = (words: Words, standing: Level | Range | null): string => {
  if (standing === null) return words.standing.none
  return typeof standing === 'number'
    ? words.standing.level(standing)
    : words.standing.range(standing.from, standing.to)
}
