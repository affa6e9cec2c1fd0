import fc from 'fast-check'
import { expect, test } from 'vitest'
import { fillCoachTitle } from '../../src/content/fill-coach-title.ts'
import { ambassadeur, anyCoachTitle } from '../support/stories/coach-titles.ts'

test('each placeholder is replaced by its own form of the title', () => {
  expect(fillCoachTitle('{Coaches} en docenten: wie is {coach}?', ambassadeur)).toBe(
    'Ambassadeurs digitale didactiek en docenten: wie is ambassadeur digitale didactiek?',
  )
  expect(fillCoachTitle('{Coach} of een van de {coaches}', ambassadeur)).toBe(
    'Ambassadeur digitale didactiek of een van de ambassadeurs digitale didactiek',
  )
})

test('any title is filled in exactly as it was typed', () => {
  fc.assert(
    fc.property(anyCoachTitle, (title) => {
      expect(fillCoachTitle('de {coach}, de {coaches}', title)).toBe(`de ${title.singular}, de ${title.plural}`)
    }),
  )
})

test('a title that looks like a placeholder is not filled in again', () => {
  expect(fillCoachTitle('de {coach}', { singular: '{coaches}', plural: 'x' })).toBe('de {coaches}')
})
