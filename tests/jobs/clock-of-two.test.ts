import { expect, test } from 'vitest'
import { memberIn, operatorIn } from '../../src/domain/account/actor.ts'
import { lastMinuteOf } from '../../src/domain/time-of-day.ts'
import { useDatabase } from '../support/database/database.ts'
import { composeApp } from '../support/servers/app.ts'
import { type BusyInstitution, busyInstitution, rowsAndErrands } from '../support/stories/busy-institution.ts'
import { launchChecks } from '../support/stories/launch-checks.ts'
import { exampleSettings } from '../support/stories/scenario.ts'
import { marksOf } from '../support/stories/two-institutions.ts'

const database = useDatabase()

type Clocked = ReturnType<typeof started>

const started = () => {
  const clock = { now: new Date('2026-11-20T12:00:00Z') }
  /** A process that has just started, so that it has done no work today. */
  const acts = () => composeApp(database.current, { now: () => clock.now })
  return {
    ...{ clock, acts },
    run: async (name: string, at: string) => {
      clock.now = new Date(`${at}T12:00:00Z`)
      const { jobs, confirmClock } = acts()
      // Weeks go by between the starts of these processes.
      await confirmClock()
      const job = jobs.find((each) => each.name === name)
      if (!job) throw new Error(`no job '${name}'`)
      await job.work()
    },
  }
}

/** Each job with a day on which it has work and the table that shows it, in the order of the days. */
const WORK = [
  { job: 'delete expired keys', on: '2026-12-10', changes: 'address_changes' },
  { job: 'count nights', on: '2026-12-11', changes: 'nightly_counts' },
  { job: 'delete discarded drafts', on: '2026-12-12', changes: 'scans' },
  { job: 'run planned reminders', on: '2026-12-13', changes: 'planned_reminders' },
  { job: 'tell ending scans', on: '2026-12-16', changes: 'errands' },
  { job: 'close due scans', on: '2026-12-19', changes: 'reports' },
  { job: 'delete expired offers', on: '2027-01-05', changes: 'offers' },
  { job: 'delete expired', on: '2027-11-25', changes: 'remarks' },
  { job: 'delete expired', on: '2029-11-25', changes: 'actions' },
] as const

/** Plans a reminder that waits for a facilitator on its day. */
const planOn = async ({ acts }: Clocked, { institutionId, colleague, open }: BusyInstitution, day: string) => {
  const planned = await acts().planReminders(memberIn(institutionId, colleague), open, [{ day, sendsItself: false }])
  if (!planned.ok) throw new Error(planned.reason)
}

/** Jobs that belong to no institution. The last exists for one of the engines only. */
const OF_NOBODY = ['clear dead rows', 'watch the clock', 'print the mirror', 'shorten the log']

type Rows = Awaited<ReturnType<typeof rowsAndErrands>>

/** The rows of an institution and its members, by table. */
const rowsOf = (rows: Rows, institution: BusyInstitution, people: readonly string[]): Rows =>
  Object.fromEntries(
    Object.entries(rows).map(([table, lines]) => [
      table,
      lines.filter((line) => [...marksOf(institution), ...people].some((mark) => line.includes(mark))),
    ]),
  )

/** Returns a function that reads all rows of an institution and its members. */
const readerOf = async ({ acts }: Clocked, institution: BusyInstitution) => {
  const { members } = await acts().readMembers(institution.institutionId)
  const people = members.map(({ accountId }) => accountId)
  return async () => rowsOf(await database.asOwner(rowsAndErrands), institution, people)
}

test('this test covers every job of the clock', () => {
  const named = new Set([...WORK.map(({ job }) => job), ...OF_NOBODY])
  for (const { name } of started().acts().jobs) expect(named).toContain(name)
})

test('a job for one institution leaves every row of another institution as it was', async () => {
  const clocked = started()
  const { clock, acts, run } = clocked
  const one = await busyInstitution(database, acts(), 'alfa.example')
  // Everything of the other institution is due three weeks later.
  clock.now = new Date('2026-12-10T12:00:00Z')
  const other = await busyInstitution(database, acts(), 'beta.example')
  await acts().moveClosingTime(operatorIn(other.institutionId), other.open, lastMinuteOf('2027-01-15'))
  await planOn(clocked, one, '2026-12-13')
  await planOn(clocked, other, '2026-12-14')
  const [rowsOfOne, rowsOfOther] = [await readerOf(clocked, one), await readerOf(clocked, other)]

  /** Does the work that is due for both first, so that the rest is due for one of them only. */
  const beforehand: { readonly [on: string]: () => Promise<unknown> } = {
    '2026-12-11': async () => {
      await run('count nights', '2026-12-11')
      const another = await acts().draftScan(operatorIn(one.institutionId), exampleSettings({ title: 'Nog een' }))
      await acts().launchScan(operatorIn(one.institutionId), another, launchChecks)
    },
    '2029-11-25': () => run('delete expired', '2029-11-01'),
  }
  for (const { job, on, changes } of WORK) {
    await beforehand[on]?.()
    const [own, theirs] = [await rowsOfOne(), await rowsOfOther()]
    await run(job, on)
    expect((await rowsOfOne())[changes], job).not.toEqual(own[changes])
    expect(await rowsOfOther(), job).toEqual(theirs)
  }
})

test('work that is due for two institutions is done in each, and no row or errand belongs to both', async () => {
  const clocked = started()
  const one = await busyInstitution(database, clocked.acts(), 'alfa.example')
  const other = await busyInstitution(database, clocked.acts(), 'beta.example')
  for (const each of [one, other]) await planOn(clocked, each, '2026-12-13')
  const [rowsOfOne, rowsOfOther] = [await readerOf(clocked, one), await readerOf(clocked, other)]
  const numbers = (rows: Rows) => Object.entries(rows).map(([table, lines]) => `${table} ${lines.length}`)
  for (const { job, on, changes } of WORK) {
    const before = await rowsOfOther()
    await clocked.run(job, on)
    const [own, theirs] = [await rowsOfOne(), await rowsOfOther()]
    expect(theirs[changes], job).not.toEqual(before[changes])
    expect(numbers(own), job).toEqual(numbers(theirs))
    for (const [table, lines] of Object.entries(own)) {
      expect(
        lines.filter((line) => theirs[table]?.includes(line)),
        `${job}: ${table}`,
      ).toEqual([])
    }
  }
})
