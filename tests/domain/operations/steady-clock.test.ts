import { expect, test } from 'vitest'
import { type ClockWitness, readClock, UNREAD_CLOCK } from '../../../src/domain/operations/steady-clock.ts'

const MINUTE = 60_000
const HOUR = 60 * MINUTE
const DAY = 24 * HOUR
const START = Date.parse('2026-11-27T16:00:00Z')

const nobody: ClockWitness = { lastTick: null, elsewhere: null }
const ticked = (milliseconds: number): ClockWitness => ({ ...nobody, lastTick: new Date(START + milliseconds) })

/** A reading so long after the start: by the wall clock, and by the stopwatch. */
const at = (wall: number, stopwatch = wall) => ({ wall: new Date(START + wall), stopwatch })

type Step = readonly [reading: ReturnType<typeof at>, witness?: ClockWitness]

/** Whether the clock was steady at each of these readings. */
const steadyAt = (...steps: readonly Step[]): readonly boolean[] => {
  let memory = UNREAD_CLOCK
  return steps.map(([reading, witness = nobody]) => {
    memory = readClock(memory, reading, witness)
    return memory.leap === null
  })
}

test('a first start has nothing to compare with, and is steady', () => {
  expect(steadyAt([at(0)])).toEqual([true])
})

test.each([
  ['a tick a day ago', -DAY, true],
  ['a tick more than a day ago', -DAY - 1, false],
  ['a tick of a clock four minutes ahead', 4 * MINUTE, true],
  ['a tick that is yet to come', 6 * MINUTE, false],
])('a start after %s', (_, tick, steady) => {
  expect(steadyAt([at(0), ticked(tick)])).toEqual([steady])
})

test.each([
  ['a drift of five minutes', 6 * MINUTE, true],
  ['a drift of more', 6 * MINUTE + 1, false],
  ['five minutes back', -4 * MINUTE, true],
  ['more than that back', -4 * MINUTE - 1, false],
  ['a day', DAY, false],
  ['a year', 365 * DAY, false],
])('a minute after a steady reading, %s', (_, wall, steady) => {
  expect(steadyAt([at(0)], [at(wall, MINUTE)])).toEqual([true, steady])
})

test('a long pause between two readings is no leap when both clocks went on', () => {
  expect(steadyAt([at(0)], [at(3 * DAY)])).toEqual([true, true])
})

test('after a leap the clock is believed when it ran on evenly for an hour, and not a moment earlier', () => {
  const leapt = (later: number): Step => [at(DAY + later, MINUTE + later)]
  expect(steadyAt([at(0)], leapt(0), leapt(HOUR - 1), leapt(HOUR), leapt(HOUR + MINUTE))).toEqual([
    ...[true, false, false, true, true],
  ])
})

test('a second leap begins another hour', () => {
  expect(
    steadyAt([at(0)], [at(DAY, MINUTE)], [at(2 * DAY, 31 * MINUTE)], [at(2 * DAY + 59 * MINUTE, 90 * MINUTE)]),
  ).toEqual([true, false, false, false])
})

test('a clock that is set right again is steady at once', () => {
  expect(steadyAt([at(0)], [at(DAY, MINUTE)], [at(2 * MINUTE)])).toEqual([true, false, true])
  expect(steadyAt([at(DAY, 0), ticked(-HOUR)], [at(MINUTE), ticked(-HOUR)])).toEqual([false, true])
})

test.each([
  ['another process, or the operator', 'lastTick'],
  ['another machine', 'elsewhere'],
])('%s that agrees within five minutes ends the wait', (_, witness) => {
  const after = (said: number): readonly boolean[] =>
    steadyAt([at(0)], [at(DAY, MINUTE)], [at(DAY, MINUTE), { ...nobody, [witness]: new Date(START + DAY + said) }])
  expect(after(5 * MINUTE)).toEqual([true, false, true])
  expect(after(-5 * MINUTE)).toEqual([true, false, true])
  expect(after(5 * MINUTE + 1)).toEqual([true, false, false])
})

test('a machine elsewhere also confirms the time of a late start', () => {
  expect(steadyAt([at(0), { lastTick: new Date(START - 3 * DAY), elsewhere: new Date(START) }])).toEqual([true])
})
