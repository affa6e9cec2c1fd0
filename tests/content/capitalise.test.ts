import { expect, test } from 'vitest'
import { capitalise } from '../../src/content/capitalise.ts'

test('only the first letter becomes a capital', () => {
  expect(capitalise('i-coach')).toBe('I-coach')
  expect(capitalise('ambassadeur digitale didactiek')).toBe('Ambassadeur digitale didactiek')
  expect(capitalise('élèves en docenten')).toBe('Élèves en docenten')
})

test('typed capitals stay', () => {
  expect(capitalise('MT en staf')).toBe('MT en staf')
})

test('the Dutch ij is one letter', () => {
  expect(capitalise('ijsbrekers')).toBe('IJsbrekers')
})

test('a text without a letter at its start stays as it is', () => {
  expect(capitalise('')).toBe('')
  expect(capitalise('3e team')).toBe('3e team')
})

test('the Dutch één loses the accent on its capital', () => {
  expect(capitalise('één ander antwoord')).toBe('Eén ander antwoord')
})
