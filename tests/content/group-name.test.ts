import fc from 'fast-check'
import { expect, test } from 'vitest'
import { forbiddenWords } from '../../src/content/forbidden-words.ts'
import { groupLabels } from '../../src/content/group-labels.ts'
import { groupName } from '../../src/content/group-name.ts'
import { LANGUAGES } from '../../src/domain/scan/rubric.ts'
import { ambassadeur, anyCoachTitle, vaandeldrager } from '../support/stories/coach-titles.ts'

const nameOf = (key: string, label: string | null, language: 'nl' | 'en' = 'nl') =>
  groupName({ key, label }, language, vaandeldrager)

test('a known group gets its default name in the reader’s language', () => {
  expect(nameOf('board', null)).toEqual({ label: 'bestuur', number: 'singular' })
  expect(nameOf('teachers', null)).toEqual({ label: 'docenten', number: 'plural' })
  expect(nameOf('team-leaders', null, 'en')).toEqual({ label: 'team leaders', number: 'plural' })
})

test('the group of coaches has the institution’s own coach title', () => {
  expect(nameOf('coaches', null)).toEqual({ label: 'vaandeldragers', number: 'plural' })
  expect(groupName({ key: 'coaches', label: null }, 'en', ambassadeur)).toEqual({
    label: 'ambassadeurs digitale didactiek',
    number: 'plural',
  })
})

test('an own label takes precedence and stays as it was typed', () => {
  expect(nameOf('board', 'College van Bestuur').label).toBe('College van Bestuur')
  expect(nameOf('coaches', 'ICT {coaches}').label).toBe('ICT {coaches}')
})

test('the ending of an own label tells whether it is plural', () => {
  expect(nameOf('g1', 'opleidingsmanagers').number).toBe('plural')
  expect(nameOf('g1', 'Bestuurders').number).toBe('plural')
  expect(nameOf('g1', 'onderwijsassistenten').number).toBe('plural')
  expect(nameOf('g1', 'staf').number).toBe('singular')
  expect(nameOf('g1', 'support staff', 'en').number).toBe('singular')
  expect(nameOf('g1', 'mentors', 'en').number).toBe('plural')
  expect(nameOf('g1', 'women', 'en').number).toBe('singular')
})

test('an unknown group without a label shows its key', () => {
  expect(nameOf('ondersteuners', null)).toEqual({ label: 'ondersteuners', number: 'plural' })
})

test('both languages know the same groups in the same order, and agree on their number', () => {
  const numbersIn = (language: 'nl' | 'en') =>
    Object.entries(groupLabels[language]).map(([key, { number }]) => [key, number])
  expect(numbersIn('nl')).toEqual(numbersIn('en'))
  expect(numbersIn('nl').map(([key]) => key)).toEqual([
    'board',
    'coaches',
    'teachers',
    'team-leaders',
    'location-directors',
    'information-managers',
    'project-leaders',
    'students',
  ])
})

test('no two groups share a name, and no name keeps a placeholder or judges', () => {
  for (const language of LANGUAGES) {
    fc.assert(
      fc.property(anyCoachTitle, (title) => {
        const labels = Object.keys(groupLabels[language]).map(
          (key) => groupName({ key, label: null }, language, title).label,
        )
        expect(labels.join()).not.toMatch(/[{}]/)
      }),
    )
    const labels = Object.keys(groupLabels[language]).map((key) => nameOf(key, null, language).label)
    expect(new Set(labels).size).toBe(labels.length)
    for (const word of forbiddenWords[language]) expect(labels.join()).not.toMatch(word)
  }
})

test.each(['constructor', '__proto__', 'toString'])('a group with the odd key %s is shown with its key', (key) => {
  expect(groupName({ key, label: null }, 'nl', { singular: 'mediacoach', plural: 'mediacoaches' }).label).toBe(key)
})
