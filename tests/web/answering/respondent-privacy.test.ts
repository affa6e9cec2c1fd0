import { Writable } from 'node:stream'
import { pino } from 'pino'
import supertest from 'supertest'
import { expect, test } from 'vitest'
import { formatDay } from '../../../src/content/format-day.ts'
import { endOfDay } from '../../../src/domain/calendar.ts'
import { createApp } from '../../../src/web/app.ts'
import { useDatabase } from '../../support/database/database.ts'
import { keptRows, keptTallies } from '../../support/database/kept-rows.ts'
import { closesOn, questionnaire } from '../../support/stories/questionnaire.ts'

const database = useDatabase()

test.each([
  ['coaches', 3],
  ['teachers', 5],
])(
  'before the first question, %s read that nothing is shown until %i of them have answered',
  async (group, threshold) => {
    const scan = await questionnaire(database.current)
    const page = (await scan.browserOf(group).get()).text
    expect(page).toContain(`Vanaf ${threshold} mensen in jouw groep. Zijn het er minder, dan laten we niets zien`)
    expect(page).toContain(`Na ${formatDay(closesOn, 'nl')}, of als de scan eerder sluit`)
    expect(page).toContain('Wat kunnen we niet beloven?')
    expect(page).not.toContain('name="onRecord"')
    const english = (await scan.browserOf(group).get('?lang=en')).text
    expect(english).toContain(`From ${threshold} people in your group. If there are fewer, we show nothing`)
  },
)

test('a respondent on the record reads that, and confirms it before the first question', async () => {
  const scan = await questionnaire(database.current)
  const browser = scan.browserOf('board')
  const page = (await browser.get()).text
  expect(page).toContain('Vanaf 1 persoon. Het beeld van jouw groep is altijd te zien.')
  expect(page).toContain('Jouw groep is herkenbaar')
  expect((await browser.get('?lang=en')).text).toContain('The picture of your group is always shown.')

  const refused = await browser.post('/seat?lang=nl')
  expect(refused.status).toBe(422)
  expect(refused.text).toContain('<a href="#onRecord">Zet het vinkje')
  expect(refused.headers['set-cookie']?.toString()).not.toContain('seat=')
  expect(await keptRows(scan, 'tickets')).toBe(0)
  expect((await browser.post('/seat', { onRecord: 'yes' })).status).toBe(303)
})

test('the rule about remarks is shown only when the scan takes remarks', async () => {
  const taking = (await questionnaire(database.current)).browserOf('teachers')
  expect((await taking.get()).text).toContain('minstens 3 toelichtingen op een vraag, en 10 mensen')
  const other = await questionnaire(database.current, { settings: { takesRemarks: false } })
  expect((await other.browserOf('teachers').get()).text).not.toContain('oelichting')
})

test('pages name the institution, and use its own words for coaches and groups', async () => {
  const scan = await questionnaire(database.current, {
    settings: {
      coachTitle: { singular: 'vaandeldrager', plural: 'vaandeldragers' },
      groups: [
        { key: 'own', label: 'Vakgroep <Zorg>', visibility: { mode: 'protected', threshold: 4 }, invited: null },
      ],
    },
  })
  const browser = scan.browserOf('own')
  const start = (await browser.get()).text
  expect(start).toContain('ROC Voorbeeld vraagt')
  expect(start).toContain('Vakgroep &lt;Zorg&gt;')
  await browser.sitDown()
  for (const number of [1, 2, 3, 4, 5, 6]) {
    const page = (await browser.get(`/factors/${number}`)).text
    expect(page).toContain('vaandeldragers')
    expect(page).not.toMatch(/i-coach/i)
  }
})

test('a browser gets one cookie, for this code only, hidden from scripts, until the closing date ends', async () => {
  const scan = await questionnaire(database.current)
  const browser = scan.browserOf('teachers')
  expect((await browser.get()).headers['set-cookie']).toBeUndefined()
  const cookies = [(await browser.sitDown()).headers, (await browser.get('/factors/1')).headers].map((headers) =>
    String(headers['set-cookie']),
  )
  const attributes = `Path=/s/${scan.codeOf('teachers')}; Expires=${endOfDay(closesOn).toUTCString()}; HttpOnly; SameSite=Lax`
  for (const cookie of cookies) expect(cookie).toMatch(new RegExp(`^seat=[\\w-]{64}; ${attributes}$`))
})

test('over https the cookie is sent over https only', async () => {
  const scan = await questionnaire(database.current)
  const app = createApp({ ...scan.acts, baseUrl: 'https://scan.example.nl' })
  const answer = await supertest(app).post(`/s/${scan.codeOf('teachers')}/seat`)
  expect(String(answer.headers['set-cookie'])).toMatch(/^__Secure-seat=.*; Secure; SameSite=Lax$/)
})

test('a respondent has no session, on any page or after any error', async () => {
  const scan = await questionnaire(database.current)
  const browser = scan.browserOf('teachers')
  const code = scan.codeOf('teachers')
  const paths = ['/', `/s/${code}`, '/s/ABCDEFGH', `/s/${code}/nothing`, `/s/${code}/factors/9`]
  const answers = [
    ...(await Promise.all(paths.map((path) => supertest(scan.acts.app).get(path)))),
    await browser.sitDown(),
    await browser.answer(1, {}),
    await browser.send(),
  ]
  for (const { headers } of answers) {
    expect(String(headers['set-cookie'])).not.toContain('session')
    expect(headers['content-security-policy']).toContain("default-src 'none'")
    expect(headers['cache-control']).toMatch(/^(no-store|private, no-cache)$/)
  }
  const kept = paths.filter((_, place) => answers[place]?.headers['cache-control'] !== 'no-store')
  expect(kept).toEqual(['/'])
  expect(await scan.database.knex('sessions').pluck('sid')).toEqual([])
})

test('opening every page, as mail scanners do, uses nothing up', async () => {
  const scan = await questionnaire(database.current)
  const browser = scan.browserOf('teachers')
  await browser.fillIn()
  for (const path of ['', '/seat', '/factors/1', '/check', '/sheet', '/thanks', '/next-respondent']) {
    await browser.head(path)
    await browser.get(path)
  }
  expect(await keptRows(scan, 'tickets')).toBe(1)
  expect((await keptTallies(scan)).teachers).toEqual({})
  expect((await browser.send()).headers.location).toContain('/thanks')
  expect((await keptTallies(scan)).teachers?.F1).toEqual({ '2|3': 1 })
})

test('the log never holds a code, a key or a remark', async () => {
  let written = ''
  const stream = new Writable({
    write(chunk, _encoding, done) {
      written += chunk
      done()
    },
  })
  const scan = await questionnaire(database.current, { log: pino({ level: 'trace' }, stream) })
  const browser = scan.browserOf('teachers')
  const key = /seat=([^;]+)/.exec(String((await browser.sitDown()).headers['set-cookie']))?.[1] ?? 'no key'
  await browser.answer(1, { current: '1', desired: '2', remark: 'geheime toelichting' })
  await browser.answer(1, { remark: 'geheime toelichting' })
  await browser.send()
  await browser.get('/nothing')
  const broken = createApp({ ...scan.acts, saveAnswer: () => Promise.reject(new Error('the database is away')) })
  const failed = await supertest(broken)
    .post(`/s/${scan.codeOf('teachers')}/factors/1`)
    .set('Cookie', `seat=${key}`)
    .type('form')
    .send({ current: '1', desired: '2', remark: 'geheime toelichting' })
  expect(failed.status).toBe(500)
  expect(written).toContain('the database is away')
  expect(written).toContain('/factors/:number')
  for (const secret of [scan.codeOf('teachers'), key, 'geheime toelichting']) expect(written).not.toContain(secret)
})
