import type { GroupHands } from '../domain/conversation/workshop.ts'
import type { Counts } from '../domain/method/answers.ts'
import { within } from '../domain/method/within-group.ts'
import type { Report } from '../domain/report/report.ts'
import { shownGroups, withinOf } from '../domain/report/report-lookup.ts'
import type { FactorKey, Language } from '../domain/scan/rubric.ts'
import type { GroupKey } from '../domain/scan/stakeholder-group.ts'
import { standingOf, tellStanding } from './telling/standing.ts'
import { startTelling } from './telling/telling.ts'

/** What the room expected of a group, next to the group's answers. */
export type ToldExpectation = {
  readonly group: GroupKey
  readonly label: string
  /** Hands at level 1, 2, 3. */
  readonly hands: Counts
  /** Both in the same words: 'niveau 2', 'verdeeld over niveau 1 tot en met 3'. */
  readonly expected: string
  readonly answered: string
}

/** Each shown group that the room guessed. Both pictures are read in the same way: by their middle, or as divided. */
export const tellHands = (
  report: Report,
  language: Language,
  factor: FactorKey,
  hands: GroupHands,
): readonly ToldExpectation[] => {
  const { words, labelOf } = startTelling(report, language)
  return shownGroups(report).flatMap(({ key }) => {
    const counts = Object.hasOwn(hands, key) ? hands[key] : undefined
    if (!counts) return []
    const guess = within({ counts, n: counts[0] + counts[1] + counts[2], dk: 0 })
    return {
      group: key,
      label: labelOf(key),
      hands: counts,
      expected: tellStanding(words, standingOf(guess)),
      answered: tellStanding(words, standingOf(withinOf(report, 'current', key, factor))),
    }
  })
}
