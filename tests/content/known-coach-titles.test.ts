import { expect, test } from 'vitest'
import { knownCoachTitles, pluralInstead } from '../../src/content/known-coach-titles.ts'

test('each known title occurs once, with its own plural', () => {
  const names = knownCoachTitles.flatMap(({ singular, plural }) => [singular, plural])
  expect(new Set(names).size).toBe(names.length)
  expect(knownCoachTitles[0]).toEqual({ singular: 'i-coach', plural: 'i-coaches' })
})

test('a plural that belongs to another title is answered with the right plural', () => {
  expect(pluralInstead({ singular: 'mediacoach', plural: 'i-coaches' })).toBe('mediacoaches')
  for (const title of knownCoachTitles) expect(pluralInstead(title)).toBeNull()
})

test('an own title may have any plural', () => {
  expect(pluralInstead({ singular: 'bruggenbouwer', plural: 'bruggenbouwers' })).toBeNull()
  expect(pluralInstead({ singular: 'mediacoach', plural: 'mediamensen' })).toBeNull()
})
