import { expect, test } from 'vitest'
import { operatorIn } from '../../../src/domain/account/actor.ts'
import { useDatabase } from '../../support/database/database.ts'
import { questionnaire, respondentBrowser } from '../../support/stories/questionnaire.ts'

const database = useDatabase()

/** A browser that has taken a seat. */
const seatedIn = async (scan: Awaited<ReturnType<typeof questionnaire>>, group: string) => {
  const browser = scan.browserOf(group)
  await browser.sitDown()
  return browser
}

const REMARK = 'Alleen Noor schrijft dit'

test('the pages of two respondents never mix, whoever asks first, with remarks and choices', async () => {
  const scan = await questionnaire(database.current)
  const [noor, piet] = [await seatedIn(scan, 'teachers'), await seatedIn(scan, 'teachers')]
  const empty = (await piet.get('/factors/2')).text
  expect((await noor.get('/factors/2')).text).toBe(empty)
  expect(empty).not.toMatch(/ checked|<details open>/)

  await noor.answer(2, { current: '1', desired: 'dk', remark: REMARK })
  for (let turn = 0; turn < 3; turn++) {
    const hers = (await noor.get('/factors/2')).text
    expect(hers).toContain(REMARK)
    expect(hers).toMatch(/id="current"[^>]* checked/)
    expect((await piet.get('/factors/2')).text).toBe(empty)
  }
  const refused = await noor.answer(3, { remark: REMARK })
  expect(refused.status).toBe(422)
  expect((await piet.get('/factors/3')).text).not.toContain(REMARK)
  expect((await noor.get('/factors/3')).text).toBe((await piet.get('/factors/3')).text)

  await piet.answer(2, { current: '3', desired: '3', remark: '' })
  expect((await piet.get('/factors/2')).text).not.toContain(REMARK)
  expect((await piet.get('/check')).text).not.toContain(REMARK)
  expect((await noor.get('/check')).text).toContain(REMARK)
})

test('no page comes from another group, another way in, another question, language or way back', async () => {
  const scan = await questionnaire(database.current)
  const [teacher, coach] = [await seatedIn(scan, 'teachers'), await seatedIn(scan, 'coaches')]
  for (let turn = 0; turn < 2; turn++) {
    const pages = [
      await teacher.get('/factors/1'),
      await coach.get('/factors/1'),
      await teacher.get('/factors/2'),
      await teacher.get('/factors/2?back=check'),
      await teacher.get('/privacy'),
    ].map(({ text }) => text)
    expect(new Set(pages).size).toBe(pages.length)
    expect(pages[0]).toContain(`/s/${scan.codeOf('teachers')}/factors/1`)
    expect(pages[1]).toContain(`/s/${scan.codeOf('coaches')}/factors/1`)
    expect(pages[3]).toContain('back=check&amp;lang=en')
  }
  await teacher.get('?lang=en')
  expect((await teacher.get('/factors/1')).text).toContain('<html lang="en">')
  expect((await coach.get('/factors/1')).text).toContain('<html lang="nl">')
})

test('a page that was kept is forgotten when the scan changes or closes', async () => {
  const scan = await questionnaire(database.current)
  const { acts, institutionId, scanId, codeOf } = scan
  const start = async () => (await respondentBrowser(acts.app, codeOf('teachers')).get()).text
  const seat = () => acts.findSeat(codeOf('teachers'))
  const before = await start()
  expect(await start()).toBe(before)
  expect((await seat())?.scan).toBe((await seat())?.scan)
  expect(before).toContain('Vanaf 5 mensen in jouw groep')

  const known = (await seat())?.scan
  const stricter = new Map([['teachers', { mode: 'protected', threshold: 7 } as const]])
  const changed = await acts.tightenVisibility(operatorIn(institutionId), scanId, stricter)
  expect(changed).toMatchObject({ ok: true })
  expect(await start()).toContain('Vanaf 7 mensen in jouw groep')
  expect((await seat())?.scan).not.toBe(known)

  const browser = await seatedIn(scan, 'teachers')
  expect((await browser.get('/factors/1')).status).toBe(200)
  await acts.closeScan(operatorIn(institutionId), scanId)
  expect((await browser.get('/factors/1')).status).toBe(409)
  expect(await start()).not.toContain('Vanaf 7 mensen')
})
