import type { Edition, EditionTexts } from '../domain/scan/edition.ts'
import type { LevelsSet, SetFacts, SetKey } from '../domain/scan/question-set.ts'
import { type CoachTitle, type FactorKey, LANGUAGES, type Language } from '../domain/scan/rubric.ts'
import { fillCoachTitle } from './fill-coach-title.ts'
import { levelsEn } from './sets/levels-en.ts'
import { levelsNl } from './sets/levels-nl.ts'
import { mboRolesEn } from './sets/mbo-roles-en.ts'
import { mboRolesNl } from './sets/mbo-roles-nl.ts'
import { rolesEn } from './sets/roles-en.ts'
import { rolesNl } from './sets/roles-nl.ts'
import type { SetEdition, SetTexts } from './sets/set-edition.ts'

const OPTIONAL_LEVELS = { kind: 'levels', optional: true, hasWeakestLink: false } as const

const OF_LEVELS = [
  ...(['seen-differently', 'first-only', 'wished-not-there'] as const),
  ...(['opposite-wishes', 'many-dont-know', 'as-is'] as const),
] as const
const OF_ROLES = [
  ...(['seen-differently', 'wished-not-there', 'wishes-all'] as const),
  ...(['opposite-wishes', 'many-dont-know', 'as-is'] as const),
] as const

/** Every further set that a scan may ask, in the order of asking. Editions of one set are alternatives. */
export const SET_EDITIONS: readonly SetEdition[] = [
  {
    key: 'levels-1',
    set: { ...OPTIONAL_LEVELS, key: 'levels' },
    patterns: OF_LEVELS,
    minutes: 1,
    texts: { nl: levelsNl, en: levelsEn },
  },
  {
    key: 'roles-1',
    set: { ...OPTIONAL_LEVELS, key: 'roles' },
    patterns: OF_ROLES,
    minutes: 2,
    texts: { nl: rolesNl, en: rolesEn },
  },
  {
    key: 'mbo-roles-1',
    set: { ...OPTIONAL_LEVELS, key: 'roles' },
    patterns: OF_ROLES,
    minutes: 2,
    texts: { nl: mboRolesNl, en: mboRolesEn },
  },
]

/** @throws Error for an unknown key */
export const setEditionOf = (key: string): SetEdition => {
  const edition = SET_EDITIONS.find((each) => each.key === key)
  if (!edition) throw new Error(`no edition '${key}' of a set of questions`)
  return edition
}

/** What a scan and its report hold of a set that they ask. */
export const setFactsOf = (key: string): SetFacts => {
  const edition = setEditionOf(key)
  return { key: edition.set.key, edition: edition.key, factors: itemsOf(edition) }
}

/** The words of a set in one language, speaking of the institution's own title. */
export const setTextsIn = (key: string, language: Language, coachTitle: CoachTitle): SetTexts => {
  const fill = (text: string) => fillCoachTitle(text, coachTitle)
  const fillAll = ([first, second, third]: SetTexts['levelNames']) => [fill(first), fill(second), fill(third)] as const
  const { title, lead, question, levelNames, steps, items, source } = setEditionOf(key).texts[language]
  return {
    title,
    lead: fill(lead),
    question: { current: fill(question.current), desired: fill(question.desired) },
    levelNames,
    steps: { current: fillAll(steps.current), desired: fillAll(steps.desired) },
    items: items.map((item) => ({ ...item, about: fill(item.about) })),
    source,
  }
}

/** The set as the engine takes it. */
export const questionSetOf = (key: string): LevelsSet => {
  const edition = setEditionOf(key)
  return { ...edition.set, items: itemsOf(edition) }
}

/** The edition of a set that has all these items; undefined when there is none. */
export const editionWithItems = (set: SetKey, items: readonly FactorKey[]): SetEdition | undefined =>
  SET_EDITIONS.find((edition) => edition.set.key === set && items.every((item) => itemsOf(edition).includes(item)))

export const itemsOf = ({ texts }: SetEdition): readonly FactorKey[] => texts.nl.items.map(({ key }) => key)

/**
 * The set in the form of an edition of the rubric: each item is a factor, each of its steps a level that names the item.
 * Whatever tells of a rubric can so tell of any set.
 */
export const asEditionOfRubric = ({ key, texts }: SetEdition): Edition => ({
  key,
  own: null,
  texts: Object.fromEntries(LANGUAGES.map((language) => [language, rubricTextsOf(texts[language])])) as {
    readonly [language in Language]: EditionTexts
  },
})

const rubricTextsOf = ({ levelNames, items, question, steps, source }: SetTexts): EditionTexts => ({
  source,
  levelNames,
  factors: items.map(({ key, title, about }) => {
    const [first, second, third] = steps.current
    const stepOf = (text: string) => `${title}: ${text.charAt(0).toLowerCase()}${text.slice(1)}`
    return {
      key,
      title,
      question: question.current,
      levels: [stepOf(first), stepOf(second), stepOf(third)],
      finding: about,
      watchOut: '',
      tip: '',
    }
  }),
})
