import { expect, test } from 'vitest'
import { choosePairs, pairsAmong, proposedPairs } from '../../../src/domain/scan/expectation-pair.ts'

const group = (key: string, invited: number | null = null) => ({ key, invited })
const groups = [group('board', 3), group('coaches', 8), group('teachers', 120), group('own-1', 1)]

test('the board is proposed to guess about teachers, and coaches and teachers about the board', () => {
  expect(proposedPairs(groups)).toEqual([
    { group: 'board', about: 'teachers' },
    { group: 'coaches', about: 'board' },
    { group: 'teachers', about: 'board' },
  ])
  expect(proposedPairs([group('teachers'), group('own-1')])).toEqual([])
})

test('nobody guesses about a group of which fewer than two are invited; where that isn’t known, they may', () => {
  expect(proposedPairs([group('board', 1), group('teachers', 2)])).toEqual([])
  expect(proposedPairs([group('board', 2), group('teachers', null)])).toHaveLength(2)
  expect(choosePairs([{ group: 'board', about: 'own-1' }], groups)).toEqual({
    ok: false,
    reason: 'too-few-invited',
    group: 'board',
  })
})

test('a group of one is not asked to guess: its guess would never be told', () => {
  expect(proposedPairs([group('board', 3), group('coaches', 1)])).toEqual([])
  expect(choosePairs([{ group: 'own-1', about: 'board' }], groups)).toEqual({
    ok: false,
    reason: 'too-few-to-guess',
    group: 'own-1',
  })
})

test('any pair may be chosen, one for each group that guesses, in the order of the groups', () => {
  const chosen = [
    { group: 'coaches', about: 'board' },
    { group: 'board', about: 'coaches' },
  ]
  expect(choosePairs(chosen, groups)).toEqual({ ok: true, pairs: chosen.toReversed() })
  expect(choosePairs([], groups)).toEqual({ ok: true, pairs: [] })
})

test.each([
  [[{ group: 'board', about: 'board' }], 'about-itself', 'board'],
  [[{ group: 'board', about: 'students' }], 'no-such-group', 'board'],
  [[{ group: 'students', about: 'board' }], 'no-such-group', 'students'],
  [
    [
      { group: 'coaches', about: 'board' },
      { group: 'coaches', about: 'teachers' },
    ],
    'asked-twice',
    'coaches',
  ],
])('a pair that can’t be asked is refused with the reason: %j', (pairs, reason, of) => {
  expect(choosePairs(pairs, groups)).toEqual({ ok: false, reason, group: of })
})

test('pairs with a group that is gone, or has become too small, are left out', () => {
  const pairs = proposedPairs(groups)
  expect(pairsAmong(pairs, [group('board', 3), group('coaches', 1), group('teachers')])).toEqual([
    { group: 'board', about: 'teachers' },
    { group: 'teachers', about: 'board' },
  ])
  expect(pairsAmong(pairs, [group('coaches'), group('board', 2)])).toEqual([{ group: 'coaches', about: 'board' }])
})
