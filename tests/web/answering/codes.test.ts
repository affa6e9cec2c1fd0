import supertest from 'supertest'
import { expect, test } from 'vitest'
import { operatorIn } from '../../../src/domain/account/actor.ts'
import { useDatabase } from '../../support/database/database.ts'
import { keptRows, keptTallies } from '../../support/database/kept-rows.ts'
import { mailedKey } from '../../support/people/keys.ts'
import { madeSlips } from '../../support/people/made-slips.ts'
import { htmlFaults } from '../../support/readers/html-faults.ts'
import { questionnaire, respondentBrowser } from '../../support/stories/questionnaire.ts'

const database = useDatabase()

/** An open scan, and the codes of slips for its teachers. */
const withSlips = async (count = 1) => {
  const scan = await questionnaire(database.current)
  const codes = await madeSlips(scan, 'teachers', count)
  const [code = ''] = codes
  return { scan, codes, code, browser: () => respondentBrowser(scan.acts.app, code) }
}

test('with a slip a respondent answers once: types the code, begins, leaves, returns and sends', async () => {
  const { scan, code, browser } = await withSlips()
  const typed = await supertest(scan.acts.app).post('/code').type('form').send({ code: code.toLowerCase() })
  expect(typed.headers.location).toBe(`/s/${code}`)
  const phone = browser()
  const start = (await phone.get()).text
  expect(start).toContain('Je code werkt één keer.')
  expect(start).not.toContain('Met deze link kan iemand twee keer meedoen')

  const seated = await phone.post('/seat')
  expect(seated.headers.location).toBe(`/s/${code}/factors/1`)
  expect(String(seated.headers['set-cookie'])).toContain(`Path=/s/${code};`)
  await phone.answer(1)
  const back = (await phone.get()).text
  expect(back).toContain('1 van de 6 vragen zijn ingevuld')
  expect(back).not.toContain('Ik ben iemand anders')
  for (const number of [2, 3, 4, 5, 6]) await phone.answer(number)
  await phone.send()
  expect((await phone.get('/thanks')).text).not.toContain('Nu iemand anders')
  const after = await phone.get()
  expect(after.text).toContain('Deze antwoorden zijn al verstuurd')
  expect(after.text).not.toContain('<form')
  expect((await keptTallies(scan)).teachers?.F1).toEqual({ '2|3': 1 })
})

test('opening a slip does not use it up, beginning does, and another device then reads that it was used', async () => {
  const { browser } = await withSlips()
  const [one, other] = [browser(), browser()]
  await one.head()
  await one.get()
  await other.get()
  expect((await one.post('/seat')).status).toBe(303)
  for (const answer of [await other.get(), await other.post('/seat'), await other.get('/factors/1')]) {
    expect(answer.status).toBe(409)
    expect(answer.text).toContain('Deze code is al gebruikt')
    expect(answer.text).not.toContain('<form')
    expect(await htmlFaults('a used slip', answer.text)).toEqual([])
  }
  expect((await one.get('/factors/1')).status).toBe(200)
})

test('only beginning uses a slip up: a refused start can be tried again', async () => {
  const scan = await questionnaire(database.current)
  const [code = ''] = await madeSlips(scan, 'board', 1)
  const browser = respondentBrowser(scan.acts.app, code)
  expect((await browser.post('/seat')).status).toBe(422)
  expect(await keptRows(scan, 'tickets')).toBe(0)
  expect((await browser.post('/seat', { onRecord: 'yes' })).status).toBe(303)
})

test('a replaced link says whom to ask, and gives no seat', async () => {
  const scan = await questionnaire(database.current)
  const browser = scan.browserOf('teachers')
  await scan.acts.renewCode(operatorIn(scan.institutionId), scan.scanId, 'teachers')
  for (const answer of [await browser.get(), await browser.post('/seat'), await browser.get('/thanks')]) {
    expect(answer.status).toBe(409)
    expect(answer.text).toContain('Deze link is ingetrokken')
    expect(answer.text).toContain('Vraag de gespreksleider om de nieuwe.')
    expect(await htmlFaults('a withdrawn link', answer.text)).toEqual([])
  }
  expect((await browser.get('?lang=en')).text).toContain('This link was withdrawn')
  expect(await keptRows(scan, 'tickets')).toBe(0)
})

test('a respondent who began with a link that was replaced can go on and is counted', async () => {
  const scan = await questionnaire(database.current)
  const browser = scan.browserOf('teachers')
  await browser.sitDown()
  await browser.answer(1)
  await scan.acts.renewCode(operatorIn(scan.institutionId), scan.scanId, 'teachers')
  expect((await browser.get()).text).toContain('1 van de 6 vragen zijn ingevuld')
  for (const number of [2, 3, 4, 5, 6]) await browser.answer(number)
  expect((await browser.send()).headers.location).toContain('/thanks')
  expect((await keptTallies(scan)).teachers?.F1).toEqual({ '2|3': 1 })
})

test('a personal link still works after the link of its group was replaced', async () => {
  const scan = await questionnaire(database.current)
  const key = await mailedKey(scan, 'teachers')
  const browser = scan.browserOf('teachers')
  await scan.acts.renewCode(operatorIn(scan.institutionId), scan.scanId, 'teachers')
  expect((await browser.get(`/${key}`)).status).toBe(303)
  expect((await browser.get()).text).toContain('Deze link is van jou alleen')
  await browser.fillIn()
  await browser.send()
  expect((await keptTallies(scan)).teachers?.F1).toEqual({ '2|3': 1 })
})

test('guessing slips is slowed down like guessing any code, and a right code is not', async () => {
  const { scan, code } = await withSlips()
  const guess = (typed: string) => supertest(scan.acts.app).post('/code').type('form').send({ code: typed })
  const statuses = []
  for (let tried = 0; tried < 22; tried++) statuses.push((await guess('ABCDEFGH')).status)
  expect(statuses.at(-1)).toBe(429)
  expect((await guess(code)).status).toBe(303)
})
