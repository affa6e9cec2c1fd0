import type { GroupHands } from '../domain/conversation/workshop.ts'
import type { Within } from '../domain/method/analysis.ts'
import type { Counts } from '../domain/method/answers.ts'
import { within } from '../domain/method/within-group.ts'
import type { Report } from '../domain/report/report.ts'
import { shownGroups, withinOf } from '../domain/report/report-lookup.ts'
import type { FactorKey, Language } from '../domain/scan/rubric.ts'
import type { GroupKey } from '../domain/scan/stakeholder-group.ts'
import { sentences } from './telling/sentences.ts'
import { startTelling, type Telling } from './telling/telling.ts'

/** What the room expected. `question`: asked once, where that differs from what a group chose; else null. */
export type ToldHands = { readonly groups: readonly ExpectedOfGroup[]; readonly question: string | null }

/** What the room expected of a group, next to the group's answers. */
type ExpectedOfGroup = {
  readonly group: GroupKey
  readonly label: string
  /** Hands at level 1, 2, 3. */
  readonly hands: Counts
  /** A count of the room, not of a group: it has no state and no marking. */
  readonly text: string
}

/**
 * Each shown group that the room guessed. Hands and answers are read in the same way: by their middle, or as divided. Who
 * was right is not said.
 */
export const tellHands = (report: Report, language: Language, factor: FactorKey, hands: GroupHands): ToldHands => {
  const telling = startTelling(report, language)
  const guessed = shownGroups(report).flatMap(({ key }) => {
    const counts = Object.hasOwn(hands, key) ? hands[key] : undefined
    if (!counts) return []
    const guess = within({ counts, n: counts[0] + counts[1] + counts[2], dk: 0 })
    if (guess.n === 0) return []
    return { key, counts, guess, answers: withinOf(report, 'current', key, factor) }
  })
  return {
    groups: guessed.map(({ key, counts, guess, answers }) => ({
      group: key,
      label: telling.labelOf(key),
      hands: counts,
      text: sentences([tellOne(telling, key, guess, answers)]),
    })),
    question: guessed.some(({ guess, answers }) => differ(guess, answers)) ? telling.words.hands.question : null,
  }
}

/** Whether both have one level, and not the same. */
const differ = (guess: Within, answers: Within): boolean =>
  [guess, answers].every(({ level, class: spread }) => level !== null && spread !== 'split') &&
  guess.level !== answers.level

const tellOne = (
  { words: { hands }, innerNameOf }: Telling,
  group: GroupKey,
  guess: Within,
  answers: Within,
): string => {
  const about = innerNameOf(group)
  if (guess.level === null || guess.class === 'split') return hands.divided(about)
  if (answers.level === null) return hands.nobodyChose(about, guess.level)
  if (answers.class === 'split') return hands.dividedAnswers(about, guess.level)
  if (answers.level === guess.level) return hands.same(about, guess.level)
  return hands.other(about, guess.level, answers.level)
}
