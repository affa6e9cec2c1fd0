import { expect, test } from 'vitest'
import { SCENES, SET_SCENES, type SetPlace } from '../../../src/domain/conversation/scene.ts'
import {
  EXCHANGE,
  LENGTHS,
  minutesAt,
  minutesFor,
  minutesOf,
  minutesPerTopic,
  startOfTopic,
  stepsOf,
  TOPICS,
} from '../../../src/domain/conversation/schedule.ts'

test.each(LENGTHS)('with as many topics as fit, a workshop of %i minutes takes exactly as long', (length) => {
  const perTopic = SCENES.map((scene) => minutesOf(length, scene))
  const ends = minutesOf(length, 'welcome') + minutesOf(length, 'closing')
  expect(ends + TOPICS[length] * perTopic.reduce((sum, minutes) => sum + minutes, 0)).toBe(length)
  expect(minutesFor(length, TOPICS[length])).toBe(length)
  expect(startOfTopic(length, TOPICS[length])).toBe(length - minutesOf(length, 'closing'))
  expect(startOfTopic(length, 1) - startOfTopic(length, 0)).toBe(minutesPerTopic(length))
})

test.each(LENGTHS)('in %i minutes every step has at least a minute, and talking has the most', (length) => {
  const minutes = stepsOf([]).map((step) => minutesOf(length, step))
  expect(Math.min(...minutes)).toBeGreaterThanOrEqual(1)
  expect(Math.max(...minutes)).toBe(minutesOf(length, 'questions'))
})

test.each(LENGTHS)('in %i minutes, the time alone, in pairs and in fours adds up to the time to talk', (length) => {
  expect(EXCHANGE[length].reduce((sum, minutes) => sum + minutes, 0)).toBe(minutesOf(length, 'questions'))
})

test.each(LENGTHS)(
  'in %i minutes the scene about expectations takes its time from looking, which keeps a minute',
  (length) => {
    const expected = minutesOf(length, 'expected')
    expect(expected).toBeGreaterThanOrEqual(1)
    expect(minutesAt(length, 'look', true)).toBe(minutesOf(length, 'look') - expected)
    expect(minutesAt(length, 'look', true)).toBeGreaterThanOrEqual(1)
    expect(minutesAt(length, 'look', false)).toBe(minutesOf(length, 'look'))
  },
)

test('a longer workshop has more topics and more time to talk, and the recommended length comes first', () => {
  const talking = (length: 60 | 75 | 90) => TOPICS[length] * minutesOf(length, 'questions')
  expect([TOPICS[60], TOPICS[75], TOPICS[90]]).toEqual([1, 2, 3])
  expect(talking(60)).toBeLessThan(talking(75))
  expect(talking(75)).toBeLessThan(talking(90))
  expect(LENGTHS[0]).toBe(75)
})

test('each further set comes on top of the length, with its wishes only where they were asked', () => {
  const sceneOf = (scene: SetPlace['scene']) => ({ kind: 'set', set: 'roles', scene }) as const
  const whole = SET_SCENES.map(sceneOf)
  const present = whole.filter(({ scene }) => scene !== 'wishes')
  expect(stepsOf([])).toEqual(['welcome', ...SCENES, 'closing'])
  expect(stepsOf([...whole, ...whole])).toEqual(['welcome', ...SCENES, ...SET_SCENES, 'closing'])
  expect(stepsOf(present)).not.toContain('wishes')
  expect(minutesFor(75, 2, [...whole, ...whole])).toBe(75 + 20)
  expect(minutesFor(60, 1, present)).toBe(60 + 9)
})
