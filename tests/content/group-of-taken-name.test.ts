import { expect, test } from 'vitest'
import { groupOfTakenName } from '../../src/content/group-of-taken-name.ts'
import { vaandeldrager } from '../support/stories/coach-titles.ts'

/** `board` for its default name, `board=Directie` for a typed one. */
const takenIn = (...groups: readonly string[]) =>
  groupOfTakenName(
    groups.map((group) => {
      const [key = '', label = null] = group.split('=')
      return { key, label }
    }),
    vaandeldrager,
  )

test('groups with names of their own are told apart', () => {
  expect(takenIn('board', 'coaches', 'teachers', 'own-1=Staf', 'own-2=Staf Noord')).toBeNull()
  expect(takenIn('own-1=★', 'own-2=☆')).toBeNull()
})

test.each([
  ['own-1=Staf', 'own-2=staf'],
  ['own-1=Staf dienst', 'own-2= STAF  dienst '],
  ['own-1=Staf-dienst', 'own-2=Staf\u00a0dienst'],
  ['own-1=Café', 'own-2=Cafe\u0301'],
  ['own-1=Staff', 'own-2=Sta\ufb00'],
  ['own-1=Staf', 'own-2=St\u00adaf\u200b'],
])('capitals, spaces, dashes, composed and invisible signs make no difference: %s and %s', (one, other) => {
  expect(takenIn(one, other)).toBe('own-2')
})

test('a name may not be the default name of another group, in either language, or the coach title', () => {
  expect(takenIn('teachers', 'own-1=Docenten')).toBe('own-1')
  expect(takenIn('teachers', 'own-1=Teachers')).toBe('own-1')
  expect(takenIn('coaches', 'own-1=Vaandeldragers')).toBe('own-1')
  expect(takenIn('teachers=Leraren', 'own-1=Docenten')).toBeNull()
})

test('of two groups, the one to change is the one whose name was typed', () => {
  expect(takenIn('board=docenten', 'teachers')).toBe('board')
  expect(takenIn('board=Staf', 'teachers=Staf')).toBe('teachers')
})
