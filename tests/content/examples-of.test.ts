import fc from 'fast-check'
import { expect, test } from 'vitest'
import { defaultCoachTitle } from '../../src/content/default-coach-title.ts'
import { examplesOf } from '../../src/content/examples-of.ts'
import { practiceExamples } from '../../src/content/practice-examples.ts'
import { FACTOR_KEYS } from '../../src/content/rubric.ts'
import { LANGUAGES } from '../../src/domain/scan/rubric.ts'
import { anyCoachTitle } from '../support/stories/coach-titles.ts'

const numbersOf = (factor: string) => examplesOf(factor, 'nl', defaultCoachTitle.nl).map(({ number }) => number)

test('the examples cover all twelve institutions, each with its factors', () => {
  expect(practiceExamples.map(({ number, factors }) => `${number} ${factors.join(' ')}`)).toEqual([
    '1 F4 F6',
    '2 F1 F3',
    '3 F4 F6 F3',
    '4 F1 F3',
    '5 F1 F5',
    '6 F4 F6',
    '7 F3 F2 F1',
    '8 F1 F4',
    '9 F4 F2 F6',
    '10 F4 F6 F5',
    '11 F1 F3 F6',
    '12 F5 F4 F6',
  ])
})

test('the most fitting example of a factor comes first', () => {
  expect(numbersOf('F1')).toEqual([2, 4, 5, 8, 11, 7])
  expect(numbersOf('F2')).toEqual([9, 7])
  expect(numbersOf('F3')).toEqual([7, 2, 4, 11, 3])
  expect(numbersOf('F4')).toEqual([1, 3, 6, 9, 10, 8, 12])
  expect(numbersOf('F5')).toEqual([12, 5, 10])
  expect(numbersOf('F6')).toEqual([6, 1, 3, 10, 9, 11, 12])
})

test('the first examples of the factors are all different', () => {
  const firsts = FACTOR_KEYS.map((factor) => numbersOf(factor)[0])
  expect(new Set(firsts).size).toBe(FACTOR_KEYS.length)
})

test('a factor of another edition has no examples', () => {
  expect(numbersOf('F7')).toEqual([])
})

test('an example fits its box: 45 to 70 words in two to four sentences', () => {
  for (const language of LANGUAGES)
    for (const factor of FACTOR_KEYS)
      for (const { number, text } of examplesOf(factor, language, defaultCoachTitle[language])) {
        const words = text.split(/\s+/).length
        expect(words, `${number} ${language}`).toBeGreaterThanOrEqual(45)
        expect(words, `${number} ${language}`).toBeLessThanOrEqual(70)
        expect([2, 3, 4], `${number} ${language}`).toContain(text.split(/(?<=[.!?])\s+/).length)
      }
})

test('examples use the institution’s own coach title and keep no placeholder', () => {
  fc.assert(
    fc.property(anyCoachTitle, fc.constantFrom(...LANGUAGES), (title, language) => {
      for (const { text } of FACTOR_KEYS.flatMap((factor) => examplesOf(factor, language, title))) {
        expect(text).toContain(title.plural)
        expect(text).not.toMatch(/[{}]|i-coach/i)
      }
    }),
  )
})

test('the first example about time and means tells how board and coaches saw it differently', () => {
  expect(examplesOf('F6', 'nl', defaultCoachTitle.nl)[0]?.text).toMatch(/bestuur.*structureel.*i-coaches.*anders/)
  expect(examplesOf('F6', 'en', defaultCoachTitle.en)[0]?.text).toMatch(/board.*structural.*i-coaches.*different/)
})
