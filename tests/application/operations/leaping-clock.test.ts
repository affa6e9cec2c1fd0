import { expect, test } from 'vitest'
import { appCommand } from '../../../src/cli/app-command.ts'
import { operatorIn } from '../../../src/domain/account/actor.ts'
import { dayOf } from '../../../src/domain/calendar.ts'
import type { InstitutionId, ScanId } from '../../../src/domain/ids.ts'
import { lastMinuteOf } from '../../../src/domain/time-of-day.ts'
import { useDatabase } from '../../support/database/database.ts'
import { composeApp, type TestApp } from '../../support/servers/app.ts'
import { launchChecks } from '../../support/stories/launch-checks.ts'
import { exampleSettings } from '../../support/stories/scenario.ts'

const database = useDatabase()

const MINUTE = 60_000
const HOUR = 60 * MINUTE
const DAY = 24 * HOUR

/** A machine whose wall clock the test may set, while its stopwatch only runs on. */
const machine = (from: Date) => {
  const time = { wall: from.getTime(), stopwatch: 0 }
  const start = (environment: NodeJS.ProcessEnv = {}) =>
    composeApp(database.current, {
      now: () => new Date(time.wall),
      stopwatch: () => time.stopwatch,
      environment,
    })
  return {
    start,
    leap: (milliseconds: number) => {
      time.wall += milliseconds
    },
    pass: (milliseconds: number) => {
      time.wall += milliseconds
      time.stopwatch += milliseconds
    },
  }
}

/** An open scan that closes on the day of the start. */
const started = async (from = new Date('2026-12-04T16:00:00Z')) => {
  const own = machine(from)
  const closesAt = lastMinuteOf(dayOf(from))
  const first = own.start()
  const institutionId = await first.createInstitution('ROC Voorbeeld', [])
  const scanId = await first.draftScan(operatorIn(institutionId), exampleSettings({ closesAt }))
  await first.launchScan(operatorIn(institutionId), scanId, launchChecks)
  await minute(first)
  return { ...own, first, institutionId, scanId, closed: (acts: TestApp) => isClosed(acts, institutionId, scanId) }
}

/** A minute's work of the clock, without the care for an engine that this database may not have. */
const minute = async ({ jobs }: TestApp): Promise<void> => {
  for (const { name, work } of jobs) if (name !== 'shorten the log') await work()
}

/** Whether the scan is closed after a minute of the clock and a request for it. */
const isClosed = async (acts: TestApp, institutionId: InstitutionId, scanId: ScanId): Promise<boolean> => {
  await minute(acts)
  await acts.closeScanWhenDue(institutionId, scanId)
  return (await acts.getScan(institutionId, scanId)).status === 'closed'
}

test('a scan closes at its time while both clocks go on, through a night without ticks too', async () => {
  const { first, pass, closed } = await started()
  pass(HOUR)
  expect(await closed(first)).toBe(false)
  pass(10 * HOUR)
  expect(await closed(first)).toBe(true)
})

test.each([
  ['a day', DAY],
  ['a year', 365 * DAY],
])(
  'a leap of %s closes nothing for an hour, and nothing at all when the clock is set right within it',
  async (_, far) => {
    const { first, leap, pass, closed } = await started()
    pass(MINUTE)
    leap(far)
    expect(await closed(first)).toBe(false)
    expect(first.awaitsClock()).toBe(true)
    pass(59 * MINUTE)
    expect(await closed(first)).toBe(false)
    leap(-far)
    expect(await closed(first)).toBe(false)
    expect(first.awaitsClock()).toBe(false)
    pass(2 * HOUR)
    expect(await closed(first)).toBe(false)
  },
)

test('a leap that nobody undoes is believed after an hour', async () => {
  const { first, leap, pass, closed } = await started()
  leap(DAY)
  expect(await closed(first)).toBe(false)
  pass(HOUR)
  expect(await closed(first)).toBe(true)
})

test.each([
  ['a day and an hour', DAY + HOUR],
  ['a year', 365 * DAY],
])('a leap of %s over a restart closes nothing either', async (_, far) => {
  const { start, leap, pass, closed } = await started()
  leap(far)
  const second = start()
  expect(await closed(second)).toBe(false)
  pass(59 * MINUTE)
  expect(await closed(second)).toBe(false)
  const third = start()
  expect(await closed(third)).toBe(false)
  leap(-far)
  expect(await closed(third)).toBe(false)
})

test('after an outage of a weekend a scan that is due closes an hour after the start', async () => {
  const { start, pass, closed } = await started()
  pass(63 * HOUR)
  const second = start()
  expect(await closed(second)).toBe(false)
  pass(HOUR)
  expect(await closed(second)).toBe(true)
})

test('a start with a clock that runs behind the last tick closes nothing that is due by it', async () => {
  const { start, leap, closed } = await started()
  leap(30 * DAY)
  await start().confirmClock()
  leap(-10 * DAY)
  expect(await closed(start())).toBe(false)
})

test('after a leap nothing is deleted for good either', async () => {
  const { first, leap, pass, institutionId } = await started()
  const draft = await first.draftScan(operatorIn(institutionId), exampleSettings())
  await first.discardDraft(operatorIn(institutionId), draft)
  const left = async () => (await database.asOwner((owner) => owner('scans').where({ id: draft }))).length
  leap(30 * DAY)
  await minute(first)
  expect(await left()).toBe(1)
  pass(HOUR)
  await minute(first)
  expect(await left()).toBe(0)
})

test('the operator who names the day ends the wait, on the command line and in every process', async () => {
  const { first, start, leap, closed } = await started()
  leap(3 * DAY)
  expect(await closed(first)).toBe(false)
  const line = start()
  expect(await appCommand(['clock', 'confirm', '2026-12-05'], line)).toMatchObject({
    status: 1,
    stderr: expect.stringContaining('says 2026-12-07T16:00:00.000Z'),
  })
  expect(await closed(first)).toBe(false)
  expect(await appCommand(['clock', 'confirm'], line)).toMatchObject({ status: 2 })
  expect(await appCommand(['clock', 'confirm', '2026-12-07'], line)).toMatchObject({ status: 0, stderr: '' })
  expect(await closed(first)).toBe(true)
})

test("the database's own clock ends the wait only when it is on another machine, and agrees", async () => {
  // The database says the real time, which a leap of three days reaches.
  const { start, leap, closed } = await started(new Date(Date.now() - 3 * DAY))
  leap(3 * DAY)
  expect(await closed(start())).toBe(false)
  leap(HOUR)
  expect(await closed(start({ DATABASE_HAS_OWN_CLOCK: 'true' }))).toBe(false)
  leap(-HOUR)
  expect(await closed(start({ DATABASE_HAS_OWN_CLOCK: 'true' }))).toBe(true)
})
