import { afterEach, expect, test } from 'vitest'
import type { ToldReport } from '../../src/content/told-report.ts'
import { TooBusy, TooSlow } from '../../src/domain/errors.ts'
import { createPress } from '../../src/pdf/press/press.ts'
import { MADE_ON, print } from '../support/readers/printed-report.ts'
import { toldTiny, withTexts } from '../support/stories/told-reports.ts'

type Press = ReturnType<typeof createPress>
const opened: Press[] = []
const openPress = (limits: Parameters<typeof createPress>[0] = {}): Press => {
  const press = createPress(limits)
  opened.push(press)
  return press
}
afterEach(async () => {
  for (const press of opened.splice(0)) await press.close()
})

const job = (told: ToldReport) => ({
  document: { kind: 'report' as const, told, fromInventory: null, mirror: null },
  madeOn: MADE_ON,
})

/** A report with so much text that no machine prints it before a test runs out of patience. */
const endless = () => withTexts(toldTiny(), () => 'onderwijs'.repeat(50_000))

test('the press makes the same bytes, and leaves the main thread free meanwhile', async () => {
  let turns = 0
  const clock = setInterval(() => turns++, 10)
  const made = await openPress().print(job(toldTiny()))
  clearInterval(clock)
  expect((await print(toldTiny())).equals(made)).toBe(true)
  expect(turns).toBeGreaterThan(20)
})

test('a document that takes too long is given up, and the next one is printed', async () => {
  const press = openPress({ threads: 1, time: 10_000 })
  await press.print(job(toldTiny()))
  await expect(press.print(job(endless()))).rejects.toThrow(TooSlow)
  expect((await press.print(job(toldTiny()))).byteLength).toBeGreaterThan(10_000)
})

test('a request beyond the limit is refused at once', async () => {
  const press = openPress({ documents: 2 })
  const results = await Promise.allSettled([1, 2, 3].map(() => press.print(job(toldTiny()))))
  expect(results.map(({ status }) => status)).toEqual(['fulfilled', 'fulfilled', 'rejected'])
  expect(results[2]).toMatchObject({ reason: expect.any(TooBusy) })
  expect((await press.print(job(toldTiny()))).byteLength).toBeGreaterThan(10_000)
})
