import { expect, test } from 'vitest'
import { EXCHANGE, LENGTHS, STEPS, scheduleOf } from '../../../src/content/script/schedule.ts'

test.each(LENGTHS)('the steps fill a workshop of %i minutes without gaps', (length) => {
  const schedule = scheduleOf(length)

  expect(schedule.map(({ step }) => step)).toEqual(STEPS)
  expect(schedule.map(({ from }) => from)).toEqual([0, ...schedule.slice(0, -1).map(({ to }) => to)])
  expect(schedule.at(-1)?.to).toBe(length)
})

test.each(LENGTHS)(
  'in %i minutes, the time alone, in pairs and in fours adds up to the time of the exchange',
  (length) => {
    const exchange = scheduleOf(length).find(({ step }) => step === 'exchange')

    expect(EXCHANGE[length].reduce((sum, minutes) => sum + minutes, 0)).toBe(
      (exchange?.to ?? 0) - (exchange?.from ?? 0),
    )
  },
)

test('the recommended length comes first, and a longer workshop shortens no step', () => {
  const minutes = (length: (typeof LENGTHS)[number]) => scheduleOf(length).map(({ from, to }) => to - from)
  const [short, middle, long] = [minutes(60), minutes(75), minutes(90)]

  expect(LENGTHS[0]).toBe(75)
  for (const [index, step] of STEPS.entries()) {
    expect(middle[index], step).toBeGreaterThanOrEqual(short[index] ?? 0)
    expect(long[index], step).toBeGreaterThanOrEqual(middle[index] ?? 0)
  }
})
