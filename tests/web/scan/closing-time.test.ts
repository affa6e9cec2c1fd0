import { expect, test } from 'vitest'
import { formatDay } from '../../../src/content/format-day.ts'
import { instantOf } from '../../../src/domain/time-of-day.ts'
import { useDatabase } from '../../support/database/database.ts'
import { keptTallies } from '../../support/database/kept-rows.ts'
import { composeApp } from '../../support/servers/app.ts'
import { launchFields } from '../../support/stories/launch-checks.ts'
import { draftFields, institutionWithPeople, signedIn } from '../../support/stories/office.ts'
import { closesOn, questionnaire } from '../../support/stories/questionnaire.ts'

const database = useDatabase()

/** A board member with a launched scan that closes on 18 December 2026 at five in the afternoon. */
const office = async (changes: Readonly<Record<string, string>> = { closesTime: '17:00' }) => {
  const clock = { now: new Date('2026-11-20T12:00:00Z') }
  const acts = composeApp(database.current, { now: () => clock.now })
  await institutionWithPeople(acts)
  const board = await signedIn(acts.app, 'bestuur@roc.example')
  const scan = String((await board.post('/scans/new', draftFields(changes))).headers.location)
  const launch = () => board.post(`${scan}/launch`, launchFields)
  const move = (fields: Readonly<Record<string, string>>) => board.post(`${scan}/closing-time`, fields, { from: scan })
  return { acts, clock, board, scan, launch, move }
}

test.each([
  ['17.00', 'om 17.00 uur'],
  ['17u', 'om 17.00 uur'],
  ['17 uur', 'om 17.00 uur'],
  ['', ''],
])('a typed closing time of ‘%s’ is shown in the draft, on the launch page and in the list', async (typed, shown) => {
  const { board, scan } = await office({ closesTime: typed })
  for (const page of [scan, `${scan}/launch`]) {
    expect((await board.get(page)).text).toContain(`<dt>Sluit op</dt><dd>${`18 december 2026 ${shown}`.trim()}</dd>`)
  }
  expect((await board.get('/scans')).text).toMatch(`sluit op 18 december 2026${shown && ` ${shown}`}<`)
  expect((await board.get(`${scan}/draft`)).text).toContain(
    `name="closesTime" type="time" value="${shown ? '17:00' : '23:59'}"`,
  )
})

test('a time that does not exist, or a moment of today that has passed, is refused with what was typed', async () => {
  const { board } = await office()
  const wrong = await board.post('/scans/new', draftFields({ closesTime: '25:00' }))
  expect(wrong.status).toBe(422)
  expect(wrong.text).toContain('Vul een tijd in, zoals 17.00 uur.')
  expect(wrong.text).toContain('value="25:00"')
  const past = await board.post('/scans/new', draftFields({ closesOn: '2026-11-20', closesTime: '12:59' }))
  expect(past.status).toBe(422)
  expect(past.text).toContain('<a href="#closesTime">Dit moment is al voorbij.')
  const now = await board.post('/scans/new', draftFields({ closesOn: '2026-11-20', closesTime: '13:00' }))
  expect(now.status).toBe(303)
})

test('a scan is not launched when its closing time has passed that day', async () => {
  const { clock, board, scan, launch } = await office()
  clock.now = new Date('2026-12-18T16:01:00Z')
  await launch()
  expect((await board.get(scan)).text).toContain('het moment van sluiten is voorbij')
})

test('a page that is asked for in the last second of a scan shows it as open or as closed, never as held open', async () => {
  const { clock, board, scan, launch } = await office()
  await launch()
  const [last, over] = [new Date('2026-12-18T16:00:59.999Z'), new Date('2026-12-18T16:01:00Z')]
  clock.now = new Date('2026-12-18T16:00:00Z')
  await board.get(scan)
  // The second passes ever earlier in the request, until the scan is due when it is looked up.
  for (let readings = 12; readings >= 0; readings -= 1) {
    let left = readings
    Object.defineProperty(clock, 'now', { configurable: true, get: () => (left-- > 0 ? last : over) })
    expect((await board.get(scan)).text).not.toContain('klok versprong')
  }
  expect((await board.get(scan)).text).toContain('De scan is gesloten.')
})

test('the closing moves to a later time on the same day, and not to an earlier one', async () => {
  const { board, scan, launch, move } = await office()
  await launch()
  const earlier = await move({ closesOn: '2026-12-18', closesTime: '16.59' })
  expect(earlier.status).toBe(422)
  expect(earlier.text).toContain('<a href="#closesTime">Tot dat moment is de scan al open')
  expect(earlier.text).toContain('name="closesTime" type="time" value="16:59"')
  expect((await move({ closesOn: '2026-12-18', closesTime: '16.5' })).text).toContain('Vul een tijd in')
  expect((await move({ closesOn: '2026-12-18', closesTime: '17u30' })).status).toBe(303)
  const page = (await board.get(scan)).text
  expect(page).toContain('invullen kan tot 18 december 2026 om 17.30 uur')
  expect(page).toContain('name="closesTime" type="time" value="17:30"')
  expect((await board.get(`${scan}/closure`)).text).toContain('tot 18 december 2026 om 17.30 uur')
})

test('on the last day the page names the time', async () => {
  const { clock, board, scan, launch } = await office()
  await launch()
  clock.now = new Date('2026-12-18T10:00:00Z')
  expect((await board.get(scan)).text).toContain('Vandaag is de laatste dag: invullen kan tot 17.00 uur.')
  expect((await board.get('/scans?lang=en')).text).toContain(
    'Today is the last day: answering is possible until 17:00.',
  )
})

test('a sheet of the last second counts, and a sheet a second later does not', async () => {
  const closesAt = instantOf(closesOn, '17:00')
  const scan = await questionnaire(database.current, { settings: { closesAt } })
  const [intime, late] = [scan.browserOf('teachers'), scan.browserOf('teachers')]
  for (const browser of [intime, late]) await browser.fillIn()
  scan.clock.now = new Date(closesAt.getTime() + 59_000)
  expect((await intime.send()).status).toBe(303)
  expect((await keptTallies(scan)).teachers?.F1).toEqual({ '2|3': 1 })
  scan.clock.now = new Date(closesAt.getTime() + 60_000)
  expect((await late.send()).text).toContain('kwam te laat en telt niet mee')
  expect((await scan.acts.getScan(scan.institutionId, scan.scanId)).status).toBe('closed')
})

test('respondents read the time in the promise, on the first page and after sending', async () => {
  const scan = await questionnaire(database.current, { settings: { closesAt: instantOf(closesOn, '17:00') } })
  const browser = scan.browserOf('teachers')
  const moment = `${formatDay(closesOn, 'nl')} om 17.00 uur`
  const start = (await browser.get()).text
  expect(start).toContain(`Meedoen kan tot ${moment}.`)
  expect(start).toContain(`Na ${moment}, of eerder als de scan sluit`)
  await browser.fillIn()
  await browser.send()
  expect((await browser.get('/thanks')).text).toContain(`Anderen kunnen meedoen tot ${moment}.`)
})

test('the report, the list and the record of the scan name the time at which the clock closed it', async () => {
  const { acts, clock, board, scan, launch } = await office()
  await launch()
  clock.now = new Date('2026-12-18T16:01:00Z')
  await acts.closeDueScans()
  expect((await board.get('/scans')).text).toContain('invullen kon tot 18 december 2026 om 17.00 uur')
  expect((await board.get(scan)).text).toContain('<dt>Gesloten op</dt><dd>18 december 2026 om 17.00 uur</dd>')
  expect((await board.get(`${scan}/report`)).text).toContain('van 20 november 2026 tot 18 december 2026 om 17.00 uur.')
  const { settings } = JSON.parse((await board.get(`${scan}/record.json`)).text)
  expect([settings.closing_date, settings.closing_time]).toEqual(['2026-12-18', '17:00'])
})

test('a scan that the board closes earlier names the day, and not the time that it had planned', async () => {
  const { board, scan, launch } = await office()
  await launch()
  await board.post(`${scan}/closure`, {})
  expect((await board.get(`${scan}/report`)).text).toContain('gestuurd op 20 november 2026.')
  expect((await board.get(scan)).text).toContain('<dt>Gesloten op</dt><dd>20 november 2026</dd>')
})
