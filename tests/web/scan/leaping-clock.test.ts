import { pino } from 'pino'
import supertest from 'supertest'
import { expect, test } from 'vitest'
import { useDatabase } from '../../support/database/database.ts'
import { htmlFaults } from '../../support/readers/html-faults.ts'
import { composeApp } from '../../support/servers/app.ts'
import { launchFields } from '../../support/stories/launch-checks.ts'
import { draftFields, institutionWithPeople, signedIn } from '../../support/stories/office.ts'

const database = useDatabase()
const TOKEN = 'a-token-that-only-tests-know'
const HOUR = 3_600_000
const YEAR = 365 * 24 * HOUR

const read = (path: string, app: Parameters<typeof supertest>[0]) =>
  supertest(app).get(path).set('Authorization', `Bearer ${TOKEN}`)

test('after a leap of the clock nobody can answer, nothing is closed, and page, metrics and log say so until it is right', async () => {
  const lines: string[] = []
  const time = { wall: Date.parse('2026-11-20T12:00:00Z'), stopwatch: 0 }
  const leap = (milliseconds: number) => {
    time.wall += milliseconds
  }
  const acts = composeApp(database.current, {
    now: () => new Date(time.wall),
    stopwatch: () => time.stopwatch,
    log: pino({ level: 'info' }, { write: (line) => lines.push(line) }),
    environment: { METRICS_TOKEN: TOKEN },
  })
  await institutionWithPeople(acts)
  const launcher = await signedIn(acts.app, 'bestuur@roc.example')
  const path = String((await launcher.post('/scans/new', draftFields())).headers.location)
  await launcher.post(`${path}/launch`, launchFields)
  const code = /\/s\/([0-9A-Z]{8})/.exec((await (await signedIn(acts.app, 'gesprek@roc.example')).get(path)).text)?.[1]
  expect((await read(`/s/${code}`, acts.app)).text).toContain('Begin')
  expect((await read('/metrics', acts.app)).text).toContain('clock_leapt 0')
  await acts.isClockSteady()

  leap(YEAR)
  const board = await signedIn(acts.app, 'bestuur@roc.example')
  const held = await board.get(path)
  expect(held.text).toContain('Op de klok van de server is het nu 20 november 2027, 13:00.')
  expect(held.text).not.toContain('Meer tijd geven')
  expect(held.text).toContain('Scan sluiten')
  expect(held.text).not.toContain('dagen: invullen kan')
  expect(await htmlFaults(path, held.text)).toEqual([])
  expect((await read(`/s/${code}`, acts.app)).text).toContain('Deze scan is gesloten')
  expect((await read('/metrics', acts.app)).text).toContain('clock_leapt 1')
  expect(lines.filter((line) => line.includes('the clock leapt'))).toHaveLength(1)

  leap(-YEAR)
  const again = await (await signedIn(acts.app, 'bestuur@roc.example')).get(path)
  expect(again.text).toContain('Nog 28 dagen: invullen kan tot en met 18 december 2026.')
  await acts.isClockSteady()
  expect((await read('/metrics', acts.app)).text).toContain('clock_leapt 0')
  expect(lines.filter((line) => line.includes('the clock is steady again'))).toHaveLength(1)
})
