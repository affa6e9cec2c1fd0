import { expect, test } from 'vitest'
import { useDatabase } from '../../support/database/database.ts'
import { keptRemarks, keptRows, keptTallies, sheetsCounted } from '../../support/database/kept-rows.ts'
import { questionnaire } from '../../support/stories/questionnaire.ts'

const database = useDatabase()

const eachFactor = (count: number) =>
  Object.fromEntries(['F1', 'F2', 'F3', 'F4', 'F5', 'F6'].map((factor) => [factor, count]))

test('a respondent gets from the code on a placard to the thanks, and counts once per factor', async () => {
  const scan = await questionnaire(database.current)
  const browser = scan.browserOf('teachers')
  const address = `/s/${scan.codeOf('teachers')}`

  expect((await browser.get()).text).toContain('Hoe staat het met de mediacoaches?')
  expect((await browser.post('/seat')).headers.location).toBe(`${address}/factors/1`)
  for (const number of [1, 2, 3, 4, 5, 6]) {
    const page = await browser.get(`/factors/${number}`)
    expect(page.text).toContain(`Vraag ${number} van 6`)
    const next = number === 6 ? 'check' : `factors/${number + 1}`
    expect((await browser.answer(number)).headers.location).toBe(`${address}/${next}`)
  }
  expect((await browser.get('/check')).text).not.toContain('Nog niet ingevuld')
  expect((await browser.send()).headers.location).toBe(`${address}/thanks`)
  expect((await browser.get('/thanks')).text).toContain('Bedankt voor je antwoorden')

  const tallies = await keptTallies(scan)
  expect(sheetsCounted(tallies)).toEqual({ board: {}, coaches: {}, teachers: eachFactor(1) })
  expect(tallies.teachers?.F1).toEqual({ '2|3': 1 })
  expect(await keptRows(scan, 'tickets')).toBe(0)
})

test('a question shows the earlier answer and remark again, and the check shows all of them', async () => {
  const browser = (await questionnaire(database.current)).browserOf('teachers')
  await browser.sitDown()
  await browser.answer(2, { current: 'dk', desired: '3', remark: 'Wij weten het <niet>' })
  const page = (await browser.get('/factors/2')).text
  expect(page).toMatch(/id="current-dk"[^>]* checked/)
  expect(page).toMatch(/id="desired-3"[^>]* checked/)
  expect(page).toMatch(/<details open>[\s\S]*Wij weten het &lt;niet&gt;<\/textarea>/)
  const check = (await browser.get('/check')).text
  expect(check).toContain('Dat kan ik niet beoordelen')
  expect(check).toContain('Verankerd')
  expect(check).toContain('Wij weten het &lt;niet&gt;')
  expect((await browser.get('/factors/1')).text).not.toContain('<details open>')
})

test('a respondent who leaves and returns goes on at the first open question', async () => {
  const scan = await questionnaire(database.current)
  const browser = scan.browserOf('teachers')
  await browser.sitDown()
  await browser.answer(1)
  await browser.answer(3)
  const start = (await browser.get()).text
  expect(start).toContain('2 van de 6 vragen zijn ingevuld')
  expect(start).toContain(`href="/s/${scan.codeOf('teachers')}/factors/2"`)
  expect((await browser.sitDown()).headers.location).toBe(`/s/${scan.codeOf('teachers')}/factors/2`)
  expect(await keptRows(scan, 'tickets')).toBe(1)
  await browser.fillIn()
  expect((await browser.get()).text).toContain(`href="/s/${scan.codeOf('teachers')}/check"`)
})

test('a change that starts at the check returns to the check', async () => {
  const scan = await questionnaire(database.current)
  const browser = scan.browserOf('teachers')
  await browser.fillIn()
  expect((await browser.get('/check')).text).toContain('/factors/2?back=check')
  const page = (await browser.get('/factors/2?back=check')).text
  expect(page).toContain(`action="/s/${scan.codeOf('teachers')}/factors/2?back=check"`)
  expect(page).toContain('back=check&amp;lang=en')
  const changed = await browser.post('/factors/2?back=check', { current: '1', desired: '1' })
  expect(changed.headers.location).toBe(`/s/${scan.codeOf('teachers')}/check`)
  await browser.send()
  expect((await keptTallies(scan)).teachers?.F2).toEqual({ '1|1': 1 })
})

test('the link back leads to the question before, and from the first question to the explanation', async () => {
  const scan = await questionnaire(database.current)
  const browser = scan.browserOf('teachers')
  await browser.sitDown()
  expect((await browser.get('/factors/4')).text).toContain(`href="/s/${scan.codeOf('teachers')}/factors/3"`)
  expect((await browser.get('/factors/1')).text).toContain(`href="/s/${scan.codeOf('teachers')}">Terug naar de uitleg`)
})

test('a sheet that is posted twice, at once or one after the other, counts once and ends at the thanks', async () => {
  const scan = await questionnaire(database.current)
  const browser = scan.browserOf('coaches')
  await browser.fillIn()
  const posts = [await Promise.all([browser.send(), browser.send()]), await browser.send()].flat()
  for (const post of posts) expect(post.headers.location).toBe(`/s/${scan.codeOf('coaches')}/thanks`)
  expect(sheetsCounted(await keptTallies(scan))).toEqual({ board: {}, coaches: eachFactor(1), teachers: {} })
})

test('the next respondent on the same device starts with an empty sheet and is counted too', async () => {
  const scan = await questionnaire(database.current)
  const browser = scan.browserOf('board')
  await browser.fillIn({ current: '3', desired: '3' })
  await browser.send()
  const again = await browser.get()
  expect(again.status).toBe(409)
  expect(again.text).toContain('Nu iemand anders op dit apparaat')
  const left = await browser.post('/next-respondent')
  expect(left.headers.location).toBe(`/s/${scan.codeOf('board')}`)
  expect(left.headers['set-cookie']).toHaveLength(1)
  expect((await browser.get()).status).toBe(200)
  await browser.fillIn({ current: '1', desired: '3' })
  await browser.send()
  expect((await keptTallies(scan)).board?.F6).toEqual({ '1|3': 1, '3|3': 1 })
})

test('a scan about the present only asks one question a page and takes one answer', async () => {
  const scan = await questionnaire(database.current, { settings: { asksWish: false, takesRemarks: false } })
  const browser = scan.browserOf('teachers')
  await browser.sitDown()
  const page = (await browser.get('/factors/1')).text
  expect(page).not.toContain('over twee jaar')
  expect(page).not.toContain('toelichten')
  await browser.fillIn({ current: '2', desired: '3', remark: 'stiekem' })
  await browser.send()
  expect((await keptTallies(scan)).teachers?.F1).toEqual({ '2|none': 1 })
  expect(await keptRemarks(scan)).toEqual([])
})

test('a remark is kept without unprintable characters', async () => {
  const scan = await questionnaire(database.current)
  const browser = scan.browserOf('teachers')
  await browser.fillIn()
  await browser.answer(3, { current: '1', desired: '2', remark: '  een\r\ntwee\u0000\u0007 🌉 ' })
  await browser.send()
  expect(await keptRemarks(scan)).toEqual([{ factor: 'F3', text: 'een\ntwee 🌉' }])
})

test('a respondent who chooses English keeps getting English pages', async () => {
  const browser = (await questionnaire(database.current)).browserOf('teachers')
  expect((await browser.get('?lang=en')).text).toContain('How are things with the mediacoaches?')
  await browser.sitDown()
  const page = (await browser.get('/factors/6')).text
  expect(page).toContain('<html lang="en">')
  expect(page).toContain('Where should we be in two years?')
})
