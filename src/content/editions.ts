import { type Edition, type EditionName, factorKeysOf, type HeldEdition } from '../domain/scan/edition.ts'
import { type FactorKey, LANGUAGES, type Language } from '../domain/scan/rubric.ts'
import { asEditionOfRubric, SET_EDITIONS } from './question-sets.ts'
import { FACTOR_KEYS, standardEdition } from './rubric.ts'

const STANDARD_EDITIONS: readonly Edition[] = [standardEdition]

export const isStandard = (key: string): boolean => STANDARD_EDITIONS.some((edition) => edition.key === key)

const EDITIONS_OF_SETS: readonly Edition[] = SET_EDITIONS.map(asEditionOfRubric)

/** The standard edition, or the edition of a further set, with this key. @throws Error for an unknown key. */
export const editionOf = (held: HeldEdition): Edition => {
  if (typeof held !== 'string') return held
  const edition = [...STANDARD_EDITIONS, ...EDITIONS_OF_SETS].find(({ key }) => key === held)
  if (!edition) throw new Error(`no rubric edition '${held}'`)
  return edition
}

/** What people call an edition: 'standaard, versie 1', 'Onze tekst, versie 2'. */
export const editionName = (held: HeldEdition, language: Language): string => {
  const { key, own } = editionOf(held)
  const version = STANDARD_EDITIONS.findIndex((standard) => standard.key === key) + 1
  return calledEdition(own ?? { name: STANDARD[language], version }, language)
}

export const calledEdition = ({ name, version }: EditionName, language: Language): string =>
  NAMED[language](name, version)

const STANDARD: { readonly [language in Language]: string } = { nl: 'standaard', en: 'standard' }

const NAMED: { readonly [language in Language]: (name: string, version: number) => string } = {
  nl: (name, version) => `${name}, versie ${version}`,
  en: (name, version) => `${name}, version ${version}`,
}

/**
 * Whether a factor of the later edition was asked in the same words before, whatever title was filled in. The names of
 * the levels are not among them: only the present is compared, and there each name is shown with its description.
 */
export const askedIn =
  (earlier: HeldEdition, later: HeldEdition) =>
  (factor: FactorKey): 'the-same' | 'differently' | 'not-before' => {
    const [before, now] = [textsOf(earlier, factor), textsOf(later, factor)]
    if (before === undefined) return 'not-before'
    return before === now ? 'the-same' : 'differently'
  }

/** The factors that an edition asks about in the words of the standard edition: only those can be compared elsewhere. */
export const standardFactorsIn = (held: HeldEdition): readonly FactorKey[] =>
  FACTOR_KEYS.filter((factor) => askedIn(standardEdition.key, held)(factor) === 'the-same')

/** Question and levels in each language: what an answer depends on. */
const textsOf = (held: HeldEdition, key: FactorKey): string | undefined => {
  const { texts } = editionOf(held)
  const factors = LANGUAGES.map((language) => texts[language].factors.find((factor) => factor.key === key))
  return factors[0] && JSON.stringify(factors.map((factor) => [factor?.question, factor?.levels]))
}

/** The factors that an edition asks about, in order. */
export const factorsOf = (held: HeldEdition): readonly FactorKey[] => factorKeysOf(editionOf(held))
