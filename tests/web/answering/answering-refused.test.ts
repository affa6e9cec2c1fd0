import supertest from 'supertest'
import { expect, test } from 'vitest'
import { operatorIn } from '../../../src/domain/account/actor.ts'
import { endOfDay } from '../../../src/domain/calendar.ts'
import { useDatabase } from '../../support/database/database.ts'
import { keptRows, keptTallies } from '../../support/database/kept-rows.ts'
import { listening } from '../../support/servers/listening.ts'
import { closesOn, type Fields, questionnaire } from '../../support/stories/questionnaire.ts'

const database = useDatabase()

test('a typed code is accepted with any case, spaces, dashes and look-alikes', async () => {
  const scan = await questionnaire(database.current)
  const code = scan.codeOf('teachers')
  const typed = ` ${code.slice(0, 4).toLowerCase()} - ${code.slice(4).replaceAll('0', 'o').replaceAll('1', 'l')}`
  const answer = await supertest(scan.acts.app).post('/code').type('form').send({ code: typed })
  expect(answer.status).toBe(303)
  expect(answer.headers.location).toBe(`/s/${code}`)
})

test.each([
  ['an unknown code', 'ABCD-EFGH', 404, 'Deze code kennen we niet'],
  ['a code of the wrong length', '<ABC>', 404, 'Deze code kennen we niet'],
  ['no code', '  ', 422, 'Vul je code in'],
])('%s is refused and stays in its field', async (_, code, status, message) => {
  const scan = await questionnaire(database.current)
  const answer = await supertest(scan.acts.app).post('/code').type('form').send({ code })
  expect(answer.status).toBe(status)
  expect(answer.text).toContain(message)
  expect(answer.text).toContain(`value="${code.replace('<', '&lt;').replace('>', '&gt;')}"`)
})

test('a link with a code in another form redirects to its own address, with the same page and query', async () => {
  const scan = await questionnaire(database.current)
  const code = scan.codeOf('teachers')
  const written = `${code.slice(0, 4)}-${code.slice(4)}`.toLowerCase()
  const follow = async (path: string) => (await supertest(scan.acts.app).get(path)).headers.location
  expect(await follow(`/s/${written}`)).toBe(`/s/${code}`)
  expect(await follow(`/s/${written}?lang=en`)).toBe(`/s/${code}?lang=en`)
  expect(await follow(`/S/${code}/factors/2?back=check`)).toBe(`/s/${code}/factors/2?back=check`)
})

test.each(['/s/ABCDEFGH', '/s/abcd-efgh', '/s/x', '/s/ABCDEFGH/factors/1', '/s/%00'])(
  'a link with the unknown code %s is not found, and the page asks for the code',
  async (path) => {
    const scan = await questionnaire(database.current)
    const answer = await supertest(scan.acts.app).get(path)
    expect(answer.status).toBe(404)
    expect(answer.text).toContain('vraag een nieuwe aan degene die je uitnodigde')
    expect(answer.text).toContain('name="code"')
  },
)

test.each<[string, Fields, string, string]>([
  ['no answer about now', { desired: '2' }, 'current', 'Kies hoe het nu is.'],
  ['no answer about the wish', { current: '2' }, 'desired', 'Kies waar we over twee jaar zouden moeten staan.'],
  ['a level that does not exist', { current: '4', desired: '2' }, 'current', 'Kies hoe het nu is.'],
  ['two answers at once', { 'current[]': '1', desired: '2' }, 'current', 'Kies hoe het nu is.'],
  [
    'a remark of 502 characters',
    { current: '1', desired: '2', remark: '🌉'.repeat(502) },
    'remark',
    'Je toelichting is 2 tekens te lang.',
  ],
  [
    'a remark that is no text',
    { current: '1', desired: '2', 'remark[a]': 'x' },
    'remark',
    'Kies een van de antwoorden.',
  ],
])('%s is refused: the summary names the field, and nothing is kept', async (_, fields, field, message) => {
  const scan = await questionnaire(database.current)
  const browser = scan.browserOf('teachers')
  await browser.sitDown()
  const answer = await browser.answer(3, fields)
  expect(answer.status).toBe(422)
  expect(answer.text).toContain(`<a href="#${field}">${message}`)
  expect(answer.text).toContain(`id="${field}"`)
  expect(answer.text).toContain(`id="${field}-problem">${message}`)
  expect(answer.text).toContain('<title>Fout: ')
  if (fields.desired) expect(answer.text).toMatch(/id="desired-2"[^>]* checked/)
  if (fields.remark) expect(answer.text).toContain(fields.remark)
  expect((await browser.get('/check')).text).toContain('Er zijn nog 6 vragen open.')
})

test('a remark of exactly 500 characters, emoji included, is kept', async () => {
  const browser = (await questionnaire(database.current)).browserOf('teachers')
  await browser.sitDown()
  const remark = '🌉'.repeat(500)
  expect((await browser.answer(1, { current: '1', desired: '2', remark: `${remark}\r\n` })).status).toBe(303)
  expect((await browser.get('/check')).text).toContain(remark)
})

test('a sheet with open questions is not sent, and each open question is named', async () => {
  const scan = await questionnaire(database.current)
  const browser = scan.browserOf('teachers')
  await browser.sitDown()
  await browser.answer(2)
  const answer = await browser.send()
  expect(answer.status).toBe(422)
  for (const number of [1, 3, 4, 5, 6]) {
    expect(answer.text).toContain(`<a href="#F${number}">Vraag ${number} is nog niet ingevuld`)
    expect(answer.text).toContain(`id="F${number}"`)
  }
  expect(answer.text).not.toContain('Vraag 2 is nog niet ingevuld')
  expect((await keptTallies(scan)).teachers).toEqual({})
})

test.each(['0', '7', '01', '1.0', 'x', '-1'])('there is no question %s', async (number) => {
  const browser = (await questionnaire(database.current)).browserOf('teachers')
  await browser.sitDown()
  expect((await browser.get(`/factors/${number}`)).status).toBe(404)
})

test('a respondent without a seat in this browser goes to the start and reads why', async () => {
  const scan = await questionnaire(database.current)
  const browser = scan.browserOf('teachers')
  for (const answer of [await browser.get('/check'), await browser.answer(1), await browser.send()]) {
    expect(answer.status).toBe(303)
    expect(answer.headers.location).toBe(`/s/${scan.codeOf('teachers')}?lost`)
  }
  expect((await browser.get('?lost')).text).toContain('Sta cookies toe')
  expect((await browser.get('/thanks')).headers.location).toBe(`/s/${scan.codeOf('teachers')}`)
})

test('a forged key gives no seat', async () => {
  const scan = await questionnaire(database.current)
  const forged = Buffer.alloc(48, 7).toString('base64url')
  const answer = await supertest(scan.acts.app)
    .get(`/s/${scan.codeOf('teachers')}/check`)
    .set('Cookie', `seat=${forged}`)
  expect(answer.headers.location).toContain('?lost')
  expect(answer.headers['set-cookie']).toBeUndefined()
})

test.each(['/seat', '/sheet', '/next-respondent'])('reloading %s leads to a page', async (path) => {
  const browser = (await questionnaire(database.current)).browserOf('teachers')
  await browser.sitDown()
  expect((await browser.get(path)).status).toBe(303)
})

test('a draft says that it is not open yet', async () => {
  const browser = (await questionnaire(database.current, { launched: false })).browserOf('teachers')
  for (const answer of [await browser.get(), await browser.sitDown(), await browser.get('/check')]) {
    expect(answer.status).toBe(409)
    expect(answer.text).toContain('Deze scan is nog niet open')
    expect(answer.text).toContain('aan de gespreksleider van ROC Voorbeeld')
  }
})

test('a scan that closes while somebody answers says that the last answer was not counted', async () => {
  const scan = await questionnaire(database.current)
  const browser = scan.browserOf('teachers')
  await browser.fillIn()
  await scan.acts.closeScan(operatorIn(scan.institutionId), scan.scanId)
  for (const answer of [await browser.answer(6), await browser.send()]) {
    expect(answer.status).toBe(409)
    expect(answer.text).toContain('Deze scan is gesloten')
    expect(answer.text).toContain('kwam te laat en telt niet mee')
  }
  expect((await browser.get()).text).not.toContain('kwam te laat')
})

test('the first visitor after the closing date closes the scan', async () => {
  const scan = await questionnaire(database.current)
  const browser = scan.browserOf('teachers')
  await browser.sitDown()
  scan.clock.now = endOfDay(closesOn)
  expect((await browser.get('/factors/1')).text).toContain('Deze scan is gesloten')
  expect((await scan.acts.getScan(scan.institutionId, scan.scanId)).status).toBe('closed')
  expect(await keptRows(scan, 'tickets')).toBe(0)
})

test('a sheet that was sent in another tab can no longer be changed here', async () => {
  const scan = await questionnaire(database.current)
  const browser = scan.browserOf('teachers')
  await browser.fillIn()
  await browser.send()
  const answer = await browser.answer(1, { current: '1', desired: '1' })
  expect(answer.status).toBe(409)
  expect(answer.text).toContain('Deze antwoorden zijn al verstuurd')
  expect(answer.text).toContain('telt niet mee')
  expect((await browser.get('/check')).status).toBe(409)
  expect((await keptTallies(scan)).teachers?.F1).toEqual({ '2|3': 1 })
})

test.each([
  ['a huge body', `remark=${'x'.repeat(70_000)}`, 413],
  ['broken UTF-8', 'current=1&desired=2&remark=%ff%fe', 422],
])('%s is refused with a message in plain words', async (_, body, status) => {
  const browser = (await questionnaire(database.current)).browserOf('teachers')
  await browser.sitDown()
  const answer = await browser.post('/factors/1').send(body)
  expect(answer.status).toBe(status)
  expect(answer.text).toContain('Er is niets bewaard')
})

test('wrong codes from one address are slowed down, and right codes never are', async () => {
  const scan = await questionnaire(database.current)
  const typed = (code: string) => supertest(scan.acts.app).post('/code').type('form').send({ code })
  for (let guess = 0; guess < 20; guess++) expect((await typed(`GUESS${100 + guess}`)).status).toBe(404)
  const slowed = await typed('GUESS999')
  expect(slowed.status).toBe(429)
  expect(slowed.text).toContain('Wacht een minuut')
  expect(slowed.text).toContain('value="GUESS999"')
  expect((await supertest(scan.acts.app).get('/s/ABCDEFGH')).status).toBe(429)
  expect((await typed(scan.codeOf('teachers'))).status).toBe(303)
  expect((await scan.browserOf('teachers').get()).status).toBe(200)
})

test('500 respondents behind one address all get in', async () => {
  const scan = await questionnaire(database.current)
  const { origin, close } = await listening(scan.acts.app)
  const body = new URLSearchParams({ code: scan.codeOf('teachers') })
  for (let arrived = 0; arrived < 500; arrived++) {
    const typed = await fetch(`${origin}/code`, { method: 'POST', body, redirect: 'manual' })
    expect(typed.status).toBe(303)
  }
  close()
}, 120_000)
