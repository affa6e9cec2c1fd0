import { expect, test } from 'vitest'
import { operatorIn } from '../../../src/domain/account/actor.ts'
import { lastMinuteOf } from '../../../src/domain/time-of-day.ts'
import { useDatabase } from '../../support/database/database.ts'
import { mailingApp } from '../../support/stories/mailing-app.ts'
import {
  addressesOf,
  answerByMail,
  type MailingScan,
  teachers,
  useMailingScans,
} from '../../support/stories/mailing-scan.ts'

const database = useDatabase()
const mailingScan = useMailingScans(database)

type Plans = readonly (readonly [day: string, sendsItself: boolean])[]

const plan = ({ acts, facilitator, scanId }: MailingScan, ...plans: Plans) =>
  acts.planReminders(
    facilitator,
    scanId,
    plans.map(([day, sendsItself]) => ({ day, sendsItself })),
  )

const remindersOf = ({ acts, institutionId, scanId }: MailingScan) => acts.readReminders(institutionId, scanId)

const minute = async (acts: MailingScan['acts']) =>
  acts.jobs.find(({ name }) => name === 'run planned reminders')?.work()

const mailed = ({ office }: MailingScan, start: string) =>
  office.mails.filter(({ headers }) => headers.subject?.startsWith(start))

/** Five invited teachers, of whom the first has answered. */
const invited = async () => {
  const scan = await mailingScan()
  await scan.invite('teachers', teachers(5))
  await scan.dispatch('invitation')
  await scan.posted()
  await answerByMail(scan, 'docent0@roc.example')
  return scan
}

const at = (scan: MailingScan, instant: string) => {
  scan.clock.now = new Date(instant)
}

test('a reminder that goes by itself goes once, on its day, to people who have not answered', async () => {
  const scan = await invited()
  await plan(scan, ['2026-11-30', true], ['2026-12-07', true])
  at(scan, '2026-11-30T06:59:00Z')
  await minute(scan.acts)
  expect(await remindersOf(scan)).toHaveLength(2)
  at(scan, '2026-11-30T07:00:00Z')
  for (let times = 0; times < 3; times += 1) await minute(scan.acts)
  await scan.posted()
  expect(addressesOf(mailed(scan, 'Herinnering: hoe kijk jij'))).toEqual(teachers(5).slice(1))
  expect((await remindersOf(scan)).map(({ day }) => day)).toEqual(['2026-12-07'])
  const senders = (await scan.rows('audit_log')).filter(({ act }) => act === 'send-mailing')
  expect(senders.map(({ account_name: name }) => name).sort()).toEqual(['gesprek', null])
})

test('two processes, and one that is started again, send a reminder once and give a notice once', async () => {
  const scan = await invited()
  const other = mailingApp(database.current, scan.office.url, () => scan.clock.now)
  await plan(scan, ['2026-11-30', true], ['2026-12-01', false])
  at(scan, '2026-11-30T07:00:00Z')
  await Promise.all([minute(scan.acts), minute(other)])
  at(scan, '2026-12-01T07:00:00Z')
  await Promise.all([minute(scan.acts), minute(other)])
  await minute(mailingApp(database.current, scan.office.url, () => scan.clock.now))
  await scan.posted()
  expect(mailed(scan, 'Herinnering: hoe kijk jij')).toHaveLength(4)
  expect(addressesOf(mailed(scan, 'Verstuur je vandaag'))).toEqual(['gesprek@roc.example'])
})

test('otherwise the facilitator gets a notice, and nothing goes to respondents until one sends it', async () => {
  const scan = await invited()
  await plan(scan, ['2026-11-30', false])
  const send = () => scan.acts.sendPlannedReminder(scan.facilitator, scan.scanId, '2026-11-30')
  expect(await send()).toEqual({ ok: false, reason: 'no-plan' })
  at(scan, '2026-11-30T07:00:00Z')
  await minute(scan.acts)
  await scan.posted()
  const [notice, ...more] = mailed(scan, 'Verstuur je vandaag de herinnering van ‘Nulmeting najaar 2026’?')
  expect(more).toEqual([])
  expect(notice?.text).toContain(`/scans/${scan.scanId}`)
  expect(mailed(scan, 'Herinnering')).toEqual([])
  const results = await Promise.all([send(), send()])
  expect(results.map(({ ok }) => ok).sort()).toEqual([false, true])
  await scan.posted()
  expect(addressesOf(mailed(scan, 'Herinnering: hoe kijk jij'))).toEqual(teachers(5).slice(1))
  expect(await remindersOf(scan)).toEqual([])
})

test('a reminder that was written goes with its own words, and not twice on a day', async () => {
  const scan = await invited()
  await scan.write('reminder')
  await plan(scan, ['2026-11-30', true], ['2026-12-01', true])
  at(scan, '2026-11-30T07:00:00Z')
  await minute(scan.acts)
  at(scan, '2026-12-01T06:00:00Z')
  await scan.dispatch('final-notice')
  at(scan, '2026-12-01T07:00:00Z')
  await minute(scan.acts)
  await scan.posted()
  expect(mailed(scan, 'Over de scan (reminder)')).toHaveLength(4)
  expect(mailed(scan, 'Herinnering: hoe kijk jij')).toEqual([])
  expect(await remindersOf(scan)).toEqual([])
})

test('a reminder that goes by itself waits a day when a later closing was mailed that day', async () => {
  const scan = await invited()
  const { acts, institutionId, scanId, facilitator } = scan
  await plan(scan, ['2026-11-30', true])
  at(scan, '2026-11-30T06:00:00Z')
  await acts.moveClosingTime(operatorIn(institutionId), scanId, lastMinuteOf('2027-01-15'))
  expect(await acts.tellLaterClosing(facilitator, scanId)).toMatchObject({ ok: true })
  for (const instant of ['2026-11-30T07:00:00Z', '2026-11-30T22:59:00Z', '2026-12-01T06:59:00Z']) {
    at(scan, instant)
    await minute(acts)
    expect(await remindersOf(scan)).toMatchObject([{ day: '2026-11-30', noticed: false }])
  }
  at(scan, '2026-12-01T07:00:00Z')
  await minute(acts)
  await scan.posted()
  expect(addressesOf(mailed(scan, 'Herinnering: hoe kijk jij'))).toEqual(teachers(5).slice(1))
  expect(await remindersOf(scan)).toEqual([])
})

test('a new plan takes the place of the earlier one, and a withdrawn reminder does not go', async () => {
  const scan = await invited()
  await plan(scan, ['2026-11-30', true], ['2026-12-07', true])
  await plan(scan, ['2026-12-07', false])
  expect((await remindersOf(scan)).map(({ day, sendsItself }) => [day, sendsItself])).toEqual([['2026-12-07', false]])
  at(scan, '2026-12-07T07:00:00Z')
  await minute(scan.acts)
  await plan(scan, ['2026-12-14', true])
  expect((await remindersOf(scan)).map(({ day }) => day)).toEqual(['2026-12-07', '2026-12-14'])
  await scan.acts.withdrawReminder(scan.facilitator, scan.scanId, '2026-12-07')
  await scan.posted()
  expect(mailed(scan, 'Verstuur je vandaag')).toEqual([])
  const acts = (await scan.rows('audit_log')).map(({ act }) => act)
  expect(acts.filter((act) => act === 'plan-reminders')).toHaveLength(3)
  expect(acts.filter((act) => act === 'withdraw-reminder')).toHaveLength(1)
})

test('a plan after the closing is refused, a moved closing keeps the plans, and the close drops them', async () => {
  const scan = await invited()
  expect(await plan(scan, ['2026-12-19', true])).toEqual({ ok: false, reason: 'after-closing', index: 0 })
  await plan(scan, ['2026-11-30', true])
  const { acts, institutionId, scanId } = scan
  await acts.moveClosingTime(operatorIn(institutionId), scanId, lastMinuteOf('2027-01-15'))
  expect(await remindersOf(scan)).toHaveLength(1)
  expect(await plan(scan, ['2026-11-30', true], ['2026-12-19', true])).toMatchObject({ ok: true })
  await acts.closeScan(operatorIn(institutionId), scanId)
  expect(await scan.rows('planned_reminders')).toEqual([])
  at(scan, '2026-12-19T12:00:00Z')
  await minute(acts)
  await scan.posted()
  expect(mailed(scan, 'Herinnering')).toEqual([])
})

test('nothing goes when the clock comes by after the closing time, before the scan is closed', async () => {
  const scan = await invited()
  await plan(scan, ['2026-12-18', true])
  at(scan, '2026-12-19T07:00:00Z')
  await minute(scan.acts)
  await scan.posted()
  expect(mailed(scan, 'Herinnering')).toEqual([])
  expect(await remindersOf(scan)).toHaveLength(1)
})
