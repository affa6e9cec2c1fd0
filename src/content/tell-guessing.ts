import { type GuessedAbout, isGuessedAbout } from '../domain/scan/expectation-pair.ts'
import type { CoachTitle, Language } from '../domain/scan/rubric.ts'
import type { Scan } from '../domain/scan/scan.ts'
import type { StakeholderGroup } from '../domain/scan/stakeholder-group.ts'
import { factorsOf } from './editions.ts'
import { groupName } from './group-name.ts'
import { screenTexts } from './screen-texts.ts'
import type { AskedAbout } from './screens/answering/guess-nl.ts'

/** Of so many people invited or fewer, the question is what they choose together: 'most' would be one or two persons. */
const FEW = 4

export type Guessing = {
  readonly scan: Pick<Scan, 'coachTitle' | 'expectations' | 'edition' | 'sets'>
  readonly group: Pick<StakeholderGroup, 'key'>
  /** The group that `group` is asked about; null where it is asked about none. */
  readonly guessedAbout: GuessedAbout | null
}

/** The question about another group, and what its answers are called on the check page. */
export const tellGuess = (about: GuessedAbout, coachTitle: CoachTitle, language: Language) => {
  const t = screenTexts[language].answer.guess
  const named = askedAbout(about, coachTitle, language)
  const isFew = about.invited !== null && about.invited <= FEW
  return { question: isFew ? t.together(named) : t.most(named), row: t.row(named) }
}

/** What a group reads before its first question: that it guesses, that another guesses about it, both, or nothing. */
export const tellGuessing = ({ scan, group, guessedAbout }: Guessing, language: Language): readonly string[] => {
  const t = screenTexts[language].answer.guess
  const first = scan.sets.length > 0 ? factorsOf(scan.edition).length : null
  return [
    ...(guessedAbout ? [t.youGuess(askedAbout(guessedAbout, scan.coachTitle, language), first)] : []),
    ...(isGuessedAbout(scan, group) ? [t.othersGuess] : []),
  ]
}

const askedAbout = (about: GuessedAbout, coachTitle: CoachTitle, language: Language): AskedAbout => ({
  ...groupName(about, language, coachTitle),
  isOwnName: about.label !== null || groupName(about, language, coachTitle).label === about.key,
})
