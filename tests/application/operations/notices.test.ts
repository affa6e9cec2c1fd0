import { afterEach, expect, test } from 'vitest'
import type { Composed } from '../../../src/compose.ts'
import { operatorIn } from '../../../src/domain/account/actor.ts'
import { lastMinuteOf } from '../../../src/domain/time-of-day.ts'
import { useDatabase } from '../../support/database/database.ts'
import { allPosted, errandsLeft } from '../../support/people/posted.ts'
import { sentSheets } from '../../support/people/respondent.ts'
import { composeApp } from '../../support/servers/app.ts'
import { openPostOffice, type TestPostOffice } from '../../support/servers/post-office.ts'
import { launchChecks } from '../../support/stories/launch-checks.ts'
import { institutionWithPeople } from '../../support/stories/office.ts'
import { exampleSettings } from '../../support/stories/scenario.ts'

const database = useDatabase()
const offices: TestPostOffice[] = []
afterEach(async () => {
  for (const office of offices.splice(0)) await office.close()
})

const launched = async (treat?: Parameters<typeof openPostOffice>[0], settings = {}) => {
  const office = await openPostOffice(treat)
  offices.push(office)
  const clock = { now: new Date('2026-11-20T12:00:00Z') }
  const environment = { SMTP_URL: office.url, MAIL_FROM: 'scan@mail.example', BASE_URL: 'https://scan.example' }
  const acts = composeApp(database.current, { now: () => clock.now, environment })
  const institutionId = await institutionWithPeople(acts)
  const scanId = await acts.draftScan(operatorIn(institutionId), exampleSettings(settings))
  await acts.launchScan(operatorIn(institutionId), scanId, launchChecks)
  return { office, clock, acts, institutionId, scanId }
}

const jobOf = ({ jobs }: Composed, name: string) =>
  jobs.find((job) => job.name === name)?.work ?? (() => Promise.reject())
const everyMinute = (acts: Composed) => jobOf(acts, 'tell ending scans')()

test('three days before the end the board gets one notice, at a decent hour', async () => {
  const { office, clock, acts, scanId } = await launched()
  clock.now = new Date('2026-12-14T12:00:00Z')
  await everyMinute(acts)
  clock.now = new Date('2026-12-15T06:59:00Z')
  await everyMinute(acts)
  expect(await errandsLeft(database.current)).toBe(0)
  clock.now = new Date('2026-12-15T07:00:00Z')
  await everyMinute(acts)
  await everyMinute(acts)
  clock.now = new Date('2026-12-17T12:00:00Z')
  await everyMinute(acts)
  await allPosted(database.current, acts)
  expect(office.mails.map(({ envelope }) => envelope.to)).toEqual(['bestuur@roc.example'])
  const [mail] = office.mails
  expect(mail?.headers.subject).toBe('‘Nulmeting najaar 2026’ sluit op 18 december 2026')
  expect(mail?.headers.from).toBe('"ROC roc.example" <scan@mail.example>')
  expect(mail?.text).toContain('van ROC roc.example sluit op 18 december 2026.')
  expect(mail?.text).toContain('of ROC roc.example closes on 18 December 2026.')
  for (const part of [mail?.text, mail?.html]) expect(part).toContain(`https://scan.example/scans/${scanId}`)
})

test('a later closing date gives a new notice, and a scan that was closed meanwhile gives none', async () => {
  const { office, clock, acts, institutionId, scanId } = await launched()
  clock.now = new Date('2026-12-16T12:00:00Z')
  await everyMinute(acts)
  await acts.moveClosingTime(operatorIn(institutionId), scanId, lastMinuteOf('2027-01-15'))
  await everyMinute(acts)
  await allPosted(database.current, acts)
  expect(office.mails.map(({ headers }) => headers.subject)).toEqual([
    '‘Nulmeting najaar 2026’ sluit op 15 januari 2027',
  ])
  clock.now = new Date('2027-01-13T12:00:00Z')
  await everyMinute(acts)
  expect(await errandsLeft(database.current)).toBe(1)
  await acts.closeScan(operatorIn(institutionId), scanId)
  await allPosted(database.current, acts)
  expect(
    office.mails.map(({ headers }) => headers.subject).filter((subject) => subject?.includes('sluit')),
  ).toHaveLength(1)
})

test('a move in the last days gives no new notice, and one before them gives one at the new time', async () => {
  const { office, clock, acts, institutionId, scanId } = await launched()
  const subjects = async () => {
    await everyMinute(acts)
    await allPosted(database.current, acts)
    return office.mails.map(({ headers }) => headers.subject)
  }
  const first = '‘Nulmeting najaar 2026’ sluit op 18 december 2026'
  clock.now = new Date('2026-12-16T12:00:00Z')
  expect(await subjects()).toEqual([first])
  await acts.moveClosingTime(operatorIn(institutionId), scanId, new Date('2026-12-18T23:30:00Z'))
  expect(await subjects()).toEqual([first])
  await acts.moveClosingTime(operatorIn(institutionId), scanId, lastMinuteOf('2026-12-22'))
  clock.now = new Date('2026-12-19T12:00:00Z')
  expect(await subjects()).toEqual([first, '‘Nulmeting najaar 2026’ sluit op 22 december 2026'])
})

test('no notice is given after a leap of the clock', async () => {
  const clock = { now: new Date('2026-11-20T12:00:00Z') }
  const acts = composeApp(database.current, { now: () => clock.now, stopwatch: () => 0 })
  const institutionId = await institutionWithPeople(acts)
  const scanId = await acts.draftScan(operatorIn(institutionId), exampleSettings())
  await acts.launchScan(operatorIn(institutionId), scanId, launchChecks)
  await acts.isClockSteady()
  clock.now = new Date('2026-12-16T12:00:00Z')
  await everyMinute(acts)
  expect(await errandsLeft(database.current)).toBe(0)
  await acts.confirmClock()
  await everyMinute(acts)
  expect(await errandsLeft(database.current)).toBe(1)
})

test('at the close the board and the facilitator get a notice of the report, and only the facilitator reads about remarks', async () => {
  const { office, acts, institutionId, scanId } = await launched()
  const answer = { current: 1, desired: 3, remark: 'Meer tijd' } as const
  await sentSheets({ acts, institutionId, scanId }, 'teachers', 10, answer)
  await acts.closeScan(operatorIn(institutionId), scanId)
  await allPosted(database.current, acts)
  expect(office.mails.map(({ envelope }) => envelope.to).sort()).toEqual(['bestuur@roc.example', 'gesprek@roc.example'])
  for (const { headers, text } of office.mails) {
    expect(headers.subject).toBe('Het rapport van ‘Nulmeting najaar 2026’ is klaar')
    expect(text).toContain('De scan ‘Nulmeting najaar 2026’ van ROC roc.example is gesloten.')
  }
  expect(office.to('gesprek@roc.example')[0]?.text).toContain('toelichting')
  expect(office.to('bestuur@roc.example')[0]?.text).not.toContain('toelichting')
})

test('a notice is sent again after a temporary refusal, and not after a permanent one', async () => {
  const { office, acts, institutionId, scanId } = await launched((address, times) => {
    if (address.startsWith('gesprek')) return { refuse: '550 5.1.1 unknown', at: 'address' }
    return times === 0 ? { refuse: '451 4.3.2 later', at: 'content' } : 'accept'
  })
  await acts.closeScan(operatorIn(institutionId), scanId)
  await allPosted(database.current, acts)
  expect(office.mails.map(({ envelope }) => envelope.to)).toEqual(['bestuur@roc.example'])
})
