import { expect, test } from 'vitest'
import { capitalise } from '../../src/content/capitalise.ts'

test('only the first letter gets a capital', () => {
  expect(capitalise('i-coach')).toBe('I-coach')
  expect(capitalise('ambassadeur digitale didactiek')).toBe('Ambassadeur digitale didactiek')
  expect(capitalise('élèves en docenten')).toBe('Élèves en docenten')
})

test('what was typed with capitals keeps them', () => {
  expect(capitalise('MT en staf')).toBe('MT en staf')
})

test('the Dutch ij is one letter', () => {
  expect(capitalise('ijsbrekers')).toBe('IJsbrekers')
})

test('a text without a letter to raise stays as it is', () => {
  expect(capitalise('')).toBe('')
  expect(capitalise('3e team')).toBe('3e team')
})

test('one accent goes under the Dutch capital of één', () => {
  expect(capitalise('één ander antwoord')).toBe('Eén ander antwoord')
})
