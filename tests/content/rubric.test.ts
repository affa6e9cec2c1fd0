import fc from 'fast-check'
import { expect, test } from 'vitest'
import { defaultCoachTitle } from '../../src/content/default-coach-title.ts'
import { FACTOR_KEYS, rubricIn, standardEdition } from '../../src/content/rubric.ts'
import { LANGUAGES } from '../../src/domain/scan/rubric.ts'
import { textsIn } from '../support/readers/texts-in.ts'
import { anyCoachTitle, vaandeldrager } from '../support/stories/coach-titles.ts'

const inBothLanguages = LANGUAGES.map((language) => rubricIn(language, defaultCoachTitle[language]))

const sentencesOf = (text: string) => text.split(/(?<=[.!?])\s+/)
const wordsOf = (text: string) => text.split(/\s+/)

test('the standard edition asks six factors in order', () => {
  expect(FACTOR_KEYS).toEqual(['F1', 'F2', 'F3', 'F4', 'F5', 'F6'])
})

test('the rubric holds its edition and its language', () => {
  expect(rubricIn('en', vaandeldrager)).toMatchObject({ edition: 'standard-1', language: 'en' })
})

test('another edition can replace the standard edition', () => {
  const texts = { ...standardEdition.texts.nl, factors: standardEdition.texts.nl.factors.slice(0, 1) }
  const rubric = rubricIn('nl', vaandeldrager, { key: 'eigen-1', texts: { nl: texts, en: texts } })
  expect(rubric.edition).toBe('eigen-1')
  expect(rubric.factors.map(({ key }) => key)).toEqual(['F1'])
})

test('both languages have the same structure, and no text is empty', () => {
  const [nl, en] = inBothLanguages.map(({ factors }) => factors.map(({ key, levels }) => [key, levels.length]))
  expect(nl).toEqual(en)
  for (const rubric of inBothLanguages) for (const text of textsIn(rubric)) expect(text.trim()).not.toBe('')
})

test('the institution’s own coach title replaces the word i-coach in every text', () => {
  for (const language of LANGUAGES) {
    const rubric = rubricIn(language, vaandeldrager)
    for (const text of textsIn(rubric)) expect(text).not.toMatch(/i-?coach/i)
    for (const { key, question, tip, levels } of rubric.factors)
      expect(`${question} ${tip} ${levels.join(' ')}`, key).toContain('vaandeldragers')
  }
})

test('no text keeps a placeholder or mentions an i-coach, whatever the title', () => {
  fc.assert(
    fc.property(anyCoachTitle, fc.constantFrom(...LANGUAGES), (title, language) => {
      const texts = textsIn(rubricIn(language, title)).join('\n')
      expect(texts).not.toMatch(/[{}]|i-coach/i)
      expect(texts).toContain(title.plural)
    }),
  )
})

test('every sentence starts with a capital', () => {
  for (const { factors } of inBothLanguages)
    for (const { question, levels, finding, watchOut, tip } of factors)
      for (const sentence of [question, ...levels, finding, watchOut, tip].flatMap(sentencesOf))
        expect(sentence).toMatch(/^\p{Lu}/u)
})

test('a level text can be read in seconds: at most 260 characters, three sentences and 21 words a sentence', () => {
  for (const { factors } of inBothLanguages)
    for (const text of factors.flatMap(({ levels }) => levels)) {
      expect(text.length, text).toBeLessThanOrEqual(260)
      expect(sentencesOf(text).length, text).toBeLessThanOrEqual(3)
      for (const sentence of sentencesOf(text)) expect(wordsOf(sentence).length, sentence).toBeLessThanOrEqual(21)
    }
})

test('no two titles, questions, levels or tips are the same', () => {
  for (const { factors, levelNames } of inBothLanguages) {
    const texts = [
      ...levelNames,
      ...factors.flatMap(({ title, question, levels, tip }) => [title, question, ...levels, tip]),
    ]
    expect(new Set(texts).size).toBe(texts.length)
  }
})

test('every question is a single question', () => {
  for (const { factors } of inBothLanguages) for (const { question } of factors) expect(question).toMatch(/^[^.?!]+\?$/)
})
