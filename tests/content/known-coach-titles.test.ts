import { expect, test } from 'vitest'
import { knownCoachTitles, pluralInstead } from '../../src/content/known-coach-titles.ts'

test('each known title is there once, with a plural of its own', () => {
  const names = knownCoachTitles.flatMap(({ singular, plural }) => [singular, plural])
  expect(new Set(names).size).toBe(names.length)
  expect(knownCoachTitles[0]).toEqual({ singular: 'i-coach', plural: 'i-coaches' })
})

test('a plural that belongs to another title is answered with the right one', () => {
  expect(pluralInstead({ singular: 'mediacoach', plural: 'i-coaches' })).toBe('mediacoaches')
  for (const title of knownCoachTitles) expect(pluralInstead(title)).toBeNull()
})

test('a title of the institution’s own may have any plural', () => {
  expect(pluralInstead({ singular: 'bruggenbouwer', plural: 'bruggenbouwers' })).toBeNull()
  expect(pluralInstead({ singular: 'mediacoach', plural: 'mediamensen' })).toBeNull()
})
