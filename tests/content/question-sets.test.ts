import { expect, test } from 'vitest'
import { editionOf, isStandard } from '../../src/content/editions.ts'
import {
  asEditionOfRubric,
  editionWithItems,
  itemsOf,
  questionSetOf,
  SET_EDITIONS,
  setEditionOf,
  setFactsOf,
} from '../../src/content/question-sets.ts'
import { FACTOR_KEYS, rubricIn } from '../../src/content/rubric.ts'
import { LANGUAGES } from '../../src/domain/scan/rubric.ts'
import { textsIn } from '../support/readers/texts-in.ts'
import { vaandeldrager } from '../support/stories/coach-titles.ts'

test('a set has the same items in both languages, and no item is a factor or in another edition', () => {
  const all = SET_EDITIONS.flatMap((edition) => {
    const { nl, en } = edition.texts
    expect(en.items.map(({ key }) => key)).toEqual(nl.items.map(({ key }) => key))
    return itemsOf(edition)
  })
  expect(new Set([...all, ...FACTOR_KEYS]).size).toBe(all.length + FACTOR_KEYS.length)
  for (const edition of SET_EDITIONS) {
    for (const language of LANGUAGES)
      for (const text of textsIn(edition.texts[language])) expect(text.trim()).toBe(text)
  }
})

test('no weakest link is read from a further set, and each can be skipped', () => {
  for (const { key } of SET_EDITIONS) {
    expect(questionSetOf(key)).toMatchObject({ kind: 'levels', optional: true, hasWeakestLink: false })
  }
})

test('the local title replaces the word i-coach in every text', () => {
  for (const edition of SET_EDITIONS) {
    for (const language of LANGUAGES) {
      const rubric = rubricIn(language, vaandeldrager, asEditionOfRubric(edition))
      expect(textsIn(edition.texts[language]).join(' ')).not.toMatch(/i-?coach/i)
      for (const { question } of rubric.factors) expect(question).toContain('vaandeldragers')
    }
  }
})

test('no text names a role as belonging to a level of work', () => {
  const levels = /operatione|tactisch|strategisch|operational|tactical|strategic/i
  const roles =
    /\b(veranderaar|adviseur|netwerker|inspirator|change-maker|adviser|networker|inspirer|coach|trainer)s?\b/i
  for (const { set, texts } of SET_EDITIONS) {
    const words = JSON.stringify(texts).replaceAll(/\{coach(es)?\}/g, '')
    expect(words).not.toMatch(set.key === 'levels' ? roles : levels)
  }
})

test('each text says that it measures what is noticed, and its source that it is no norm', () => {
  for (const { texts } of SET_EDITIONS) {
    expect(texts.nl.source).toMatch(/geen norm\.$/)
    expect(texts.en.source).toMatch(/not a norm\.$/)
  }
})

test('an edition is found by its key or by its items', () => {
  expect(setFactsOf('levels-1')).toEqual({ key: 'levels', edition: 'levels-1', factors: ['W1', 'W2', 'W3'] })
  expect(editionWithItems('roles', ['R1', 'R5'])?.key).toBe('roles-1')
  expect(editionWithItems('roles', ['M1', 'M6'])?.key).toBe('mbo-roles-1')
  expect(editionWithItems('roles', ['R1', 'M6'])).toBeUndefined()
  expect(editionWithItems('levels', ['R1'])).toBeUndefined()
  expect(() => setEditionOf('standard-1')).toThrow('standard-1')
})

test('an edition of a set reads as an edition of the rubric, but is none that a scan can choose', () => {
  const [operational] = editionOf('levels-1').texts.nl.factors
  expect(operational).toMatchObject({
    key: 'W1',
    title: 'Operationeel',
    levels: [
      'Operationeel: hier is weinig of niets van te merken.',
      'Operationeel: dit is te merken bij sommige mensen, teams of momenten.',
      'Operationeel: dit hoort herkenbaar en geregeld bij het werk.',
    ],
  })
  expect(isStandard('levels-1')).toBe(false)
})
