import { expect, test } from 'vitest'
import { progressOf } from '../../../src/domain/scan/progress.ts'
import { signalsOf } from '../../../src/domain/scan/signals.ts'

const group = (key: string, invited: number | null, responses: number) =>
  progressOf({ key, label: null, visibility: { mode: 'protected', threshold: 5 }, invited }, responses)

const time = (today: string) => ({ openedOn: '2026-11-01', closesOn: '2026-11-30', today })
const kindsOf = (...parameters: Parameters<typeof signalsOf>) => signalsOf(...parameters).map(({ kind }) => kind)

test('at the start, when nobody has answered, that is the only signal', () => {
  expect(kindsOf([group('a', 20, 0), group('b', null, 0)], time('2026-11-02'))).toEqual(['nobody-yet'])
})

test('on the day of the launch that nobody has answered is no alarm', () => {
  expect(kindsOf([group('a', 20, 0), group('b', null, 0)], time('2026-11-01'))).toEqual(['just-launched'])
  expect(kindsOf([group('a', 20, 1), group('b', null, 0)], time('2026-11-01'))).toEqual([])
})

test('there is no signal while all goes well', () => {
  expect(kindsOf([group('a', 20, 4), group('b', 20, 8)], time('2026-11-10'))).toEqual([])
})

test('halfway, a group of which less than half answered gives a signal with its share', () => {
  expect(signalsOf([group('a', 20, 9), group('b', 20, 10)], time('2026-11-15'))).toEqual([])
  expect(signalsOf([group('a', 20, 9), group('b', 20, 10)], time('2026-11-16'))).toEqual([
    { kind: 'few', group: group('a', 20, 9), percentage: 45 },
  ])
})

test('in the last week a group that would stay hidden gives one signal', () => {
  const groups = [group('a', 20, 4), group('b', 20, 15)]
  expect(kindsOf(groups, time('2026-11-22'))).toEqual(['few'])
  expect(kindsOf(groups, time('2026-11-23'))).toEqual(['still-hidden'])
})

test('a group that cannot reach its threshold comes first, and its signal tells nothing about its answers', () => {
  const one = signalsOf([group('a', 4, 0), group('b', 20, 15)], time('2026-11-29'))
  expect(one).toEqual(signalsOf([group('a', 4, 4), group('b', 20, 15)], time('2026-11-29')))
  expect(one.map(({ kind }) => kind)).toEqual(['too-small'])
})

test('more answers than invitations give a signal, also when everyone else answered', () => {
  expect(kindsOf([group('a', 20, 21), group('b', 20, 12)], time('2026-11-20'))).toEqual(['more-than-invited'])
  expect(kindsOf([group('a', 20, 21), group('b', 20, 20)], time('2026-11-20'))).toEqual([
    'all-answered',
    'more-than-invited',
  ])
})
