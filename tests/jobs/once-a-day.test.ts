import { expect, test } from 'vitest'
import { onceADay } from '../../src/jobs/once-a-day.ts'

test('a daily job runs once on each Dutch day, and again on the same day only after it failed', async () => {
  const clock = { now: new Date('2026-11-20T12:00:00Z') }
  const done: string[] = []
  let fails = true
  const work = onceADay(
    () => clock.now,
    async () => {
      if (fails) throw new Error('the database is away')
      done.push(clock.now.toISOString())
    },
  )
  await expect(work()).rejects.toThrow('away')
  fails = false
  await work()
  await work()
  clock.now = new Date('2026-11-20T22:59:00Z')
  await work()
  clock.now = new Date('2026-11-20T23:00:00Z')
  await work()
  expect(done).toEqual(['2026-11-20T12:00:00.000Z', '2026-11-20T23:00:00.000Z'])
})
