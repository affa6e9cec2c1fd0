import { expect, test } from 'vitest'
import { onceAnHour } from '../../src/jobs/once-an-hour.ts'

test('an hourly job runs at the start and after each hour', async () => {
  const done: number[] = []
  let stopwatch = 5000
  const work = onceAnHour(
    () => stopwatch,
    async () => done.push(stopwatch),
  )
  for (const next of [5000, 3_604_999, 3_605_000, 7_204_999, 7_205_000]) {
    stopwatch = next
    await work()
  }
  expect(done).toEqual([5000, 3_605_000, 7_205_000])
})
