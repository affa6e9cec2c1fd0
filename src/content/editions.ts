import { type FactorKey, LANGUAGES } from '../domain/rubric.ts'
import type { Edition } from './rubric/edition.ts'
import { standardEdition } from './rubric.ts'

const EDITIONS: readonly Edition[] = [standardEdition]

/** @throws Error for a key that no edition has: a scan keeps the key of the edition it was launched with. */
export const editionOf = (key: string): Edition => {
  const edition = EDITIONS.find((candidate) => candidate.key === key)
  if (!edition) throw new Error(`no rubric edition '${key}'`)
  return edition
}

/** Whether a factor of the later edition was asked in the same words before, whatever title was filled in. */
export const askedIn =
  (earlier: string, later: string) =>
  (factor: FactorKey): 'the-same' | 'differently' | 'not-before' => {
    const [before, now] = [textsOf(earlier, factor), textsOf(later, factor)]
    if (before === undefined) return 'not-before'
    return before === now ? 'the-same' : 'differently'
  }

/** Question and levels in each language: what an answer depends on. */
const textsOf = (edition: string, key: FactorKey): string | undefined => {
  const { texts } = editionOf(edition)
  const factors = LANGUAGES.map((language) => texts[language].factors.find((factor) => factor.key === key))
  return factors[0] && JSON.stringify(factors.map((factor) => [factor?.question, factor?.levels]))
}

/** The factors that an edition asks about, in order. */
export const factorsOf = (editionKey: string): readonly FactorKey[] =>
  editionOf(editionKey).texts.nl.factors.map(({ key }) => key)
