import { Writable } from 'node:stream'
import { pino } from 'pino'
import supertest from 'supertest'
import { expect, test } from 'vitest'
import { operatorIn } from '../../../src/domain/account/actor.ts'
import { endOfDay } from '../../../src/domain/calendar.ts'
import { useDatabase } from '../../support/database/database.ts'
import { keptRows, keptTallies } from '../../support/database/kept-rows.ts'
import { keyFor, mailedKey, openedDraft } from '../../support/people/keys.ts'
import { htmlFaults } from '../../support/readers/html-faults.ts'
import { closesOn, questionnaire } from '../../support/stories/questionnaire.ts'

const database = useDatabase()
const NOOR = 'noor@roc.example'

/** Noor, a teacher, with a personal link. */
const invited = async (options = {}) => {
  const scan = await questionnaire(database.current, options)
  const key = await mailedKey(scan, 'teachers', NOOR)
  const address = `/s/${scan.codeOf('teachers')}`
  return { scan, key, address, browser: scan.browserOf('teachers') }
}

const seatIn = (answer: { headers: Readonly<Record<string, unknown>> }) => String(answer.headers['set-cookie'] ?? '')

test('a personal link moves the key from the address to the browser, and no other page reveals it', async () => {
  const { key, address, browser } = await invited()
  const arrival = await browser.get(`/${key}`)
  expect(arrival.status).toBe(303)
  expect(arrival.headers.location).toBe(address)
  expect(arrival.headers['referrer-policy']).toBe('no-referrer')
  expect(arrival.headers['cache-control']).toBe('no-store')
  const until = endOfDay(closesOn).toUTCString()
  expect(seatIn(arrival)).toBe(`seat=${key}.personal; Path=${address}; Expires=${until}; HttpOnly; SameSite=Lax`)

  const start = await browser.get()
  expect(start.headers['referrer-policy']).toBe('same-origin')
  expect(start.text).toContain('Deze link is van jou alleen en werkt één keer.')
  expect(start.text).not.toContain('Met deze link kan iemand twee keer meedoen')
  expect(start.text).not.toContain(key)
  expect(seatIn(start)).toContain(`seat=${key}.personal;`)
})

test('a personal link counts one sheet, and afterwards says so to everyone who opens it', async () => {
  const { scan, key, browser } = await invited()
  await browser.get(`/${key}`)
  await browser.fillIn()
  expect((await browser.send()).status).toBe(303)
  const thanks = (await browser.get('/thanks')).text
  expect(thanks).toContain('Bedankt voor je antwoorden')
  expect(thanks).not.toContain('Nu iemand anders')
  expect((await keptTallies(scan)).teachers?.F1).toEqual({ '2|3': 1 })
  expect(await keptRows(scan, 'tickets')).toBe(0)
  expect(await keptRows(scan, 'invitations')).toBe(0)

  for (const device of [browser, scan.browserOf('teachers')]) {
    const again = await device.get(`/${key}`)
    expect(again.status).toBe(409)
    expect(again.headers['referrer-policy']).toBe('no-referrer')
    expect(again.text).toContain('Deze link is al gebruikt of ingetrokken')
    expect(again.text).toContain('of aan de gespreksleider van ROC Voorbeeld')
    expect(again.text).not.toContain('<form')
    expect(await htmlFaults('a used link', again.text)).toEqual([])
  }
})

test('a withdrawn invitation looks the same as a used one', async () => {
  const { scan, key, browser } = await invited()
  await scan.acts.withdrawInvitation(operatorIn(scan.institutionId), scan.scanId, NOOR)
  expect((await browser.get(`/${key}`)).text).toContain('of de uitnodiging is ingetrokken')
})

test('opening the link, as mail scanners do, uses nothing up and writes nothing', async () => {
  const { scan, key } = await invited()
  for (let scanner = 0; scanner < 3; scanner++) {
    await scan.browserOf('teachers').head(`/${key}`)
    expect((await scan.browserOf('teachers').get(`/${key}`)).status).toBe(303)
  }
  expect(await openedDraft(scan, 'teachers', key)).toBeNull()
  expect(await keptRows(scan, 'ticket_keys')).toBe(1)
})

test.each([
  ['a word', () => 'nothing'],
  ['one letter changed', (key: string) => (key.startsWith('A') ? 'B' : 'A') + key.slice(1)],
  ['one letter more', (key: string) => `${key}A`],
])('a forged key (%s) gives a page that is not found', async (_, forge) => {
  const { key, browser } = await invited()
  const answer = await browser.get(`/${forge(key)}`)
  expect(answer.status).toBe(404)
  expect(seatIn(answer)).toBe('')
})

test('a key opens nothing under the code of another group', async () => {
  const { scan, key } = await invited()
  const answer = await scan.browserOf('board').get(`/${key}`)
  expect(answer.status).toBe(409)
  expect(seatIn(answer)).toBe('')
})

test('a key of one scan opens no other scan', async () => {
  const { key } = await invited()
  const { browser } = await invited()
  expect((await browser.get(`/${key}`)).status).toBe(404)
})

test('the code in a personal link may be written in another form, and its language is kept', async () => {
  const { scan, key, address } = await invited()
  const agent = supertest.agent(scan.acts.app)
  const moved = await agent.get(`${address.toLowerCase()}/${key}?lang=en`)
  expect(moved.headers.location).toBe(`${address}/${key}?lang=en`)
  await agent.get(`${address}/${key}?lang=en`)
  expect((await agent.get(address)).text).toContain('How are things with the mediacoaches?')
})

test('the same link on another device shows every earlier answer', async () => {
  const { scan, key, address, browser } = await invited()
  await browser.get(`/${key}`)
  await browser.sitDown()
  await browser.answer(1, { current: '1', desired: '2' })
  const elsewhere = scan.browserOf('teachers')
  await elsewhere.get(`/${key}`)
  expect((await elsewhere.get()).text).toContain('1 van de 6 vragen zijn ingevuld')
  expect((await elsewhere.post('/seat')).headers.location).toBe(`${address}/factors/2`)
})

test('answers move along to a newer link in the browser that holds the older link', async () => {
  const { scan, key, browser } = await invited()
  await browser.get(`/${key}`)
  await browser.sitDown()
  await browser.answer(1)
  const reminder = await keyFor(scan, NOOR)
  await browser.get(`/${reminder}`)
  const start = (await browser.get()).text
  expect(start).toContain('1 van de 6 vragen zijn ingevuld')
  expect(start).not.toContain('Alleen de link van toen opent die antwoorden')
})

test('a newer link in another browser says that it cannot open the earlier answers, and starts empty', async () => {
  const { scan, key, browser } = await invited()
  await browser.get(`/${key}`)
  await browser.sitDown()
  await browser.answer(1)
  const reminder = await keyFor(scan, NOOR)
  const phone = scan.browserOf('teachers')
  await phone.get(`/${reminder}`)
  const start = (await phone.get()).text
  expect(start).toContain('Alleen de link van toen opent die antwoorden')
  expect(start).not.toContain('vragen zijn ingevuld')
  await phone.sitDown()
  expect((await phone.get('/check')).text).toContain('Er zijn nog 6 vragen open')
  expect((await browser.get('/check')).text).toContain('Er zijn nog 5 vragen open')
})

test('a personal link replaces the seat of a colleague on the same device, without the colleague’s answers, and says so', async () => {
  const { key, browser, address } = await invited()
  await browser.sitDown()
  await browser.answer(1)
  expect((await browser.get(`/${key}`)).headers.location).toBe(`${address}?replaced`)
  const start = (await browser.get('?replaced')).text
  expect(start).toContain('Een lijst die niet was verstuurd, kun je hier niet meer openen')
  expect(start).not.toContain('vragen zijn ingevuld')
})

test('an empty seat is replaced without a message', async () => {
  const { key, browser, address } = await invited()
  await browser.sitDown()
  expect((await browser.get(`/${key}`)).headers.location).toBe(address)
})

test('a respondent on the record confirms that first, with a personal link too', async () => {
  const scan = await questionnaire(database.current)
  const key = await mailedKey(scan, 'board', 'bea@roc.example')
  const browser = scan.browserOf('board')
  await browser.get(`/${key}`)
  expect((await browser.get('/factors/1')).headers.location).toBe(`/s/${scan.codeOf('board')}`)
  expect((await browser.answer(1)).headers.location).toBe(`/s/${scan.codeOf('board')}`)
  expect((await browser.post('/seat')).status).toBe(422)
  expect(await openedDraft(scan, 'board', key)).toBeNull()
  expect((await browser.post('/seat', { onRecord: 'yes' })).headers.location).toContain('/factors/1')
  expect(await keptRows(scan, 'tickets')).toBe(1)
})

test('before the launch and after the close, a personal link says so', async () => {
  const draft = await invited({ launched: false })
  const early = await draft.browser.get(`/${draft.key}`)
  expect(early.status).toBe(409)
  expect(early.text).toContain('Deze scan is nog niet open')
  const { scan, key, browser } = await invited()
  await scan.acts.closeScan(operatorIn(scan.institutionId), scan.scanId)
  expect((await browser.get(`/${key}`)).text).toContain('Deze scan is gesloten')
  expect(seatIn(await browser.get(`/${key}`))).toBe('')
})

test('the log holds only the route of a personal link', async () => {
  let written = ''
  const stream = new Writable({
    write(chunk, _encoding, done) {
      written += chunk
      done()
    },
  })
  const { scan, key, browser, address } = await invited({ log: pino({ level: 'trace' }, stream) })
  await browser.get(`/${key}`)
  await browser.get(`/${key}x`)
  await scan.acts.withdrawInvitation(operatorIn(scan.institutionId), scan.scanId, NOOR)
  await browser.get(`/${key}`)
  await supertest(scan.acts.app).get(`/s/ABCDEFGH/${key}`)
  expect(written).toContain('"route":"/s/:code/:key"')
  expect(written).not.toContain(key.slice(0, 12))
  expect(written).not.toContain(address.slice(3))
  expect(written).not.toContain('noor')
})
