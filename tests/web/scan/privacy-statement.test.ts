import supertest from 'supertest'
import { expect, test } from 'vitest'
import { operatorIn } from '../../../src/domain/account/actor.ts'
import { useDatabase } from '../../support/database/database.ts'
import { htmlFaults } from '../../support/readers/html-faults.ts'
import { composeApp } from '../../support/servers/app.ts'
import { launchFields } from '../../support/stories/launch-checks.ts'
import { draftFields, institutionWithPeople, signedIn } from '../../support/stories/office.ts'
import { filledTerms } from '../../support/stories/privacy-terms.ts'
import { questionnaire } from '../../support/stories/questionnaire.ts'

const database = useDatabase()

test('the start page links to the statement, which needs and sets no cookie, in both languages', async () => {
  const scan = await questionnaire(database.current)
  const code = scan.codeOf('teachers')
  const start = await supertest(scan.acts.app).get(`/s/${code}`)
  expect(start.text.indexOf(`href="/s/${code}/privacy"`)).toBeGreaterThan(0)
  expect(start.text.indexOf(`href="/s/${code}/privacy"`)).toBeLessThan(start.text.indexOf(`action="/s/${code}/seat"`))

  const dutch = await supertest(scan.acts.app).get(`/s/${code}/privacy`)
  expect(dutch.status).toBe(200)
  expect(dutch.headers['set-cookie']).toBeUndefined()
  expect(dutch.text).toContain('privacyverklaring van ROC Voorbeeld bij de scan')
  expect(dutch.text).toContain(`href="/s/${code}"`)
  expect(await htmlFaults('privacy', dutch.text)).toEqual([])
  const english = await supertest(scan.acts.app).get(`/s/${code}/privacy`).set('Cookie', 'language=en')
  expect(english.text).toContain('This is the privacy statement of ROC Voorbeeld')
})

test('the statement can be read halfway and after the close, and not before the launch', async () => {
  const scan = await questionnaire(database.current)
  const browser = scan.browserOf('teachers')
  await browser.sitDown()
  expect((await browser.get('/factors/1')).text).toContain(`href="/s/${scan.codeOf('teachers')}/privacy"`)
  expect((await browser.get('/privacy')).status).toBe(200)
  await scan.acts.closeScan(operatorIn(scan.institutionId), scan.scanId)
  expect((await browser.get('/privacy')).text).toContain('Wat zijn je rechten?')

  const draft = await questionnaire(database.current, { launched: false })
  const early = await draft.browserOf('teachers').get('/privacy')
  expect(early.status).toBe(409)
  expect(early.text).not.toContain('Wat zijn je rechten?')
  expect(early.text).not.toContain(`href="/s/${draft.codeOf('teachers')}/privacy"`)
})

test('the feedback page links to the statement, published or not, and a draft or wrong address has none', async () => {
  const scan = await questionnaire(database.current)
  const { feedbackCode } = await scan.acts.getScan(scan.institutionId, scan.scanId)
  const anyone = supertest(scan.acts.app)
  expect((await anyone.get(`/f/${feedbackCode}`)).text).toContain(`href="/f/${feedbackCode}/privacy"`)
  const page = await anyone.get(`/f/${feedbackCode}/privacy`)
  expect(page.text).toContain('privacyverklaring van ROC Voorbeeld')
  expect(page.text).toContain(`href="/f/${feedbackCode}"`)
  expect(page.headers['set-cookie']).toBeUndefined()
  expect(page.headers['x-robots-tag']).toBe('noindex, nofollow')
  expect(await htmlFaults('privacy', page.text)).toEqual([])

  const draft = await questionnaire(database.current, { launched: false })
  const hidden = (await draft.acts.getScan(draft.institutionId, draft.scanId)).feedbackCode
  expect((await supertest(draft.acts.app).get(`/f/${hidden}/privacy`)).status).toBe(404)
  expect((await anyone.get(`/f/${'x'.repeat(32)}/privacy`)).status).toBe(404)
})

const office = async () => {
  const acts = composeApp(database.current, { now: () => new Date('2026-11-20T12:00:00Z') })
  await institutionWithPeople(acts)
  const board = await signedIn(acts.app, 'bestuur@roc.example')
  const facilitator = await signedIn(acts.app, 'gesprek@roc.example')
  const scan = String((await board.post('/scans/new', draftFields())).headers.location)
  return { acts, board, facilitator, scan, page: `${scan}/privacy` }
}

test('board and facilitator fill in their terms, which are shown escaped, before the launch', async () => {
  const { board, facilitator, scan, page } = await office()
  expect((await board.get(scan)).text).toContain(`href="${page}"`)
  const before = await facilitator.get(page)
  expect(before.text).toContain('value="public-task" checked')
  expect(before.text).toContain('Zo staat het er nu')
  expect(await htmlFaults('privacy terms', before.text)).toEqual([])
  const typed = { ...filledTerms, officer: 'Jan & <b>Piet</b>', officerMail: ' FG@roc.example ' }
  expect((await facilitator.post(page, typed)).headers.location).toBe(scan)
  expect((await facilitator.get(scan)).text).toContain('De privacyverklaring is aangepast.')
  const after = (await board.get(scan)).text
  expect(after).toContain('Jan &amp; &lt;b&gt;Piet&lt;/b&gt;, fg@roc.example; gerechtvaardigd belang')
  const launch = (await board.get(`${scan}/launch`)).text
  expect(launch).toContain('Contact: Jan &amp; &lt;b&gt;Piet&lt;/b&gt;')
  expect(launch).toContain('href="mailto:fg@roc.example"')
  const trial = (await board.get(`${scan}/trial/teachers/privacy`)).text
  expect(trial).toContain('Dit is een proef.')
  expect(trial).toContain('Er gaat niets naar buiten.')
  await board.post(`${scan}/launch`, launchFields)
  expect((await board.get(page)).headers.location).toBe(scan)
  expect((await board.get(scan)).text).toMatch(/href="\/f\/[\w-]+\/privacy"/)
  await board.post(page, { ...typed, officer: 'Te laat' }, { from: '/scans/new' })
  expect((await board.get(scan)).text).toContain('Dit kan niet meer: de scan is al gestart.')
})

test.each([
  ['an officer without end', { officer: 'x'.repeat(121) }, 'officer', 'Maak de naam korter'],
  ['half an address', { officerMail: 'fg@' }, 'officerMail', 'Dit is geen mailadres.'],
  ['consent as its basis', { legalBasis: 'consent' }, 'legalBasis', 'Kies een van de twee gronden.'],
  ['a paragraph without end', { extra: 'x'.repeat(1501) }, 'extra', 'Maak de eigen alinea korter'],
])('the form refuses %s, and keeps the typed text', async (_, changes, field, message) => {
  const { board, page } = await office()
  const wrong = await board.post(page, { ...filledTerms, ...changes })
  expect(wrong.status).toBe(422)
  expect(wrong.text).toContain(`<a href="#${field}">${message}`)
  expect(wrong.text).toContain({ ...filledTerms, ...changes }.extra)
  expect(await htmlFaults('privacy terms', wrong.text)).toEqual([])
})

test('terms that a colleague saved in the meantime are not overwritten without a warning', async () => {
  const { board, facilitator, page } = await office()
  const basis = /name="basis" value="([^"]+)"/.exec((await board.get(page)).text)?.[1] ?? ''
  await facilitator.post(page, { ...filledTerms, officer: 'Van de gespreksleider' })
  const late = await board.post(page, { ...filledTerms, officer: 'Van het bestuur', basis })
  expect(late.status).toBe(422)
  expect((await facilitator.get(page)).text).toContain('value="Van de gespreksleider"')
})
