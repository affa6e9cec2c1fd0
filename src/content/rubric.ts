import type { Edition } from '../domain/scan/edition.ts'
import type { CoachTitle, Factor, FactorKey, Language, Rubric } from '../domain/scan/rubric.ts'
import { fillCoachTitle } from './fill-coach-title.ts'
import { standardEn } from './rubric/standard-en.ts'
import { standardNl } from './rubric/standard-nl.ts'

/**
 * The rubric that every installation comes with. The six factors, what each of their levels says and the findings are
 * those of *Bruggen bouwen* (Kennisnet and saMBO-ICT); the wording and the names of the levels are ours.
 */
export const standardEdition: Edition = { key: 'standard-1', own: null, texts: { nl: standardNl, en: standardEn } }

/** The factors of the standard edition, in the order in which they are asked. */
export const FACTOR_KEYS: readonly FactorKey[] = standardNl.factors.map(({ key }) => key)

/** An edition in one language, speaking of the institution's own title. */
export const rubricIn = (
  language: Language,
  coachTitle: CoachTitle,
  edition: Pick<Edition, 'key' | 'texts'> = standardEdition,
): Rubric => {
  const { levelNames, factors } = edition.texts[language]
  return { edition: edition.key, language, levelNames, factors: factors.map((factor) => filledIn(factor, coachTitle)) }
}

const filledIn = (factor: Factor, coachTitle: CoachTitle): Factor => {
  const fill = (text: string) => fillCoachTitle(text, coachTitle)
  const [first, second, third] = factor.levels
  return {
    key: factor.key,
    title: fill(factor.title),
    question: fill(factor.question),
    levels: [fill(first), fill(second), fill(third)],
    finding: fill(factor.finding),
    watchOut: fill(factor.watchOut),
    tip: fill(factor.tip),
  }
}
