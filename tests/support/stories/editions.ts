import { standardEdition } from '../../../src/content/rubric.ts'
import type { EditionId } from '../../../src/domain/ids.ts'
import type { Edition, TextsInEachLanguage } from '../../../src/domain/scan/edition.ts'
import { LONGEST } from '../../../src/domain/scan/edition-limits.ts'
import type { OwnEdition } from '../../../src/domain/scan/own-edition.ts'
import type { Factor, FactorKey } from '../../../src/domain/scan/rubric.ts'

/** The standard texts with one factor in other words, in Dutch. */
export const textsWith = (key: FactorKey, changes: Partial<Factor>): TextsInEachLanguage => {
  const { nl, en } = standardEdition.texts
  const factors = nl.factors.map((factor) => (factor.key === key ? { ...factor, ...changes } : factor))
  return { nl: { ...nl, factors }, en }
}

/** One factor of the standard edition in both languages, with other words for the Dutch. */
export const factorIn = (key: FactorKey, changes: Partial<Factor> = {}) => {
  const find = (texts: TextsInEachLanguage['nl']) => texts.factors.find((factor) => factor.key === key) as Factor
  return { nl: { ...find(standardEdition.texts.nl), ...changes }, en: find(standardEdition.texts.en) }
}

export const ownEdition = (changes: Partial<OwnEdition> = {}): OwnEdition => ({
  id: crypto.randomUUID() as EditionId,
  name: 'Onze tekst',
  version: 1,
  texts: standardEdition.texts,
  usedBy: [],
  ...changes,
})

/** An institution's own edition, as a report contains it. */
export const heldWith = (texts: TextsInEachLanguage): Edition => ({
  key: crypto.randomUUID(),
  own: { name: 'Onze tekst', version: 2 },
  texts,
})

/** A text of `length` characters in words of usual length. Its beginning distinguishes it from other texts. */
export const wordsOf = (length: number, beginning: string): string =>
  `${beginning} ${'de {coaches} werken nauw samen met het management en met de teams en geven gevraagd advies '.repeat(9)}`
    .slice(0, length)
    .replace(/\{[^}]*$/, (cut) => 'x'.repeat(cut.length))
    .replace(/ $/, 'x')

/** All texts at their greatest length, before the coach title is filled in. */
export const longestTexts = (): TextsInEachLanguage => {
  const { nl, en } = standardEdition.texts
  const longest = ({ source, factors }: TextsInEachLanguage['nl']) => ({
    source,
    levelNames: [1, 2, 3].map((level) => wordsOf(LONGEST.levelName, `n${level}`).replaceAll(/[{}]/g, 'x')) as Three,
    factors: factors.map(({ key }) => ({
      key,
      title: wordsOf(LONGEST.title, key),
      question: wordsOf(LONGEST.question, key),
      levels: ['een', 'twee', 'drie'].map((level) => wordsOf(LONGEST.level, level)) as Three,
      finding: wordsOf(LONGEST.finding, 'onderzoek'),
      watchOut: wordsOf(LONGEST.watchOut, 'let op'),
      tip: wordsOf(LONGEST.tip, 'tip'),
    })),
  })
  return { nl: longest(nl), en: longest(en) }
}

type Three = [string, string, string]
