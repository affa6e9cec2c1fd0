import { createHmac, randomUUID } from 'node:crypto'
import supertest from 'supertest'
import { afterAll, expect, test } from 'vitest'
import { useDatabase } from '../../support/database/database.ts'
import { heldFields } from '../../support/people/held-fields.ts'
import { htmlFaults } from '../../support/readers/html-faults.ts'
import { appWithoutDatabase } from '../../support/servers/away.ts'
import { draftFields } from '../../support/stories/office.ts'
import { questionnaire } from '../../support/stories/questionnaire.ts'

const database = useDatabase()

const { app, close } = await appWithoutDatabase()
afterAll(close)
const OURS = 'http://127.0.0.1:3000'

/** The session cookie of somebody who signed in while the database was there. */
const signature = createHmac('sha256', 'a secret that only tests know, long enough').update('sid').digest('base64')
const SIGNED_IN = `session=${encodeURIComponent(`s:sid.${signature.replace(/=+$/, '')}`)}`

const REMARK = 'Wij "zien" elkaar <alleen>\nals we dat zelf regelen.'
const ANSWER = { current: '2', desired: 'dk', remark: REMARK }

const post = (path: string, fields: Readonly<Record<string, string>>) =>
  supertest(app).post(path).set('Origin', OURS).type('form').send(fields)

test('a respondent who answers during an outage gets the answers back, and one button sends them again', async () => {
  const scan = await questionnaire(database.current)
  const browser = scan.browserOf('teachers')
  await browser.sitDown()
  const path = `/s/${scan.codeOf('teachers')}/factors/3?back=check`
  const answer = await post(path, ANSWER)
  expect(answer.status).toBe(503)
  expect(answer.headers['retry-after']).toBe('30')
  expect(answer.text).toContain('Nog niet opgeslagen, probeer opnieuw')
  expect(answer.text).toContain(`<form method="post" action="${path}">`)
  expect(answer.text).toContain('&lt;alleen&gt;')
  expect(await htmlFaults('outage', answer.text)).toEqual([])
  const held = heldFields(answer.text)
  expect(held).toEqual(ANSWER)
  const again = await browser.post('/factors/3?back=check', held)
  expect(again.headers.location).toBe(`/s/${scan.codeOf('teachers')}/check`)
  expect((await browser.get('/check')).text).toContain('als we dat zelf regelen.')
})

test.each(['/seat', '/unit', '/sheet'])('a post to %s during an outage can be sent again', async (path) => {
  const answer = await post(`/s/ABCDEFGH${path}`, { onRecord: 'yes' })
  expect(answer.status).toBe(503)
  expect(answer.text).toContain(`action="/s/ABCDEFGH${path}"`)
  expect(heldFields(answer.text)).toEqual({ onRecord: 'yes' })
})

test('a page that only reads reports the outage in the reader’s language, and links to itself', async () => {
  const answer = await supertest(app).get('/s/ABCDEFGH?lang=en')
  expect(answer.status).toBe(503)
  expect(answer.headers['retry-after']).toBe('30')
  expect(answer.text).toContain('We are having a problem')
  expect(answer.text).toContain('href="/s/ABCDEFGH?lang=en"')
  expect(await htmlFaults('outage', answer.text)).toEqual([])
})

test('a member’s form comes back with all its fields and its token', async () => {
  const fields = { ...draftFields(), _csrf: 'the-token-of-this-form' }
  const answer = await post(`/scans/${randomUUID()}/draft`, fields).set('Cookie', SIGNED_IN)
  expect(answer.status).toBe(503)
  expect(heldFields(answer.text)).toEqual(fields)
})

test('a password is asked for again, and is nowhere on the page', async () => {
  const password = 'geheim-dat-niemand-leest'
  const answer = await post('/sign-in', { email: 'bea@roc.example', password, _csrf: 'x' }).set('Cookie', SIGNED_IN)
  expect(answer.status).toBe(503)
  expect(answer.text).not.toContain(password)
  expect(answer.text).toMatch(/<input id="again" name="password" type="password"/)
  expect(heldFields(answer.text)).toEqual({ email: 'bea@roc.example', _csrf: 'x' })
  const two = await post('/sign-in', { password, newPassword: password }).set('Cookie', SIGNED_IN)
  expect(two.text).not.toContain(password)
  expect(two.text).toContain('kunnen we hier niet vasthouden')
  expect(two.text).not.toContain('<form')
})

test('a form from another site, or with a file, is not held', async () => {
  const foreign = await supertest(app).post('/s/ABCDEFGH/seat').type('form').send({ onRecord: 'yes' })
  expect(foreign.status).toBe(503)
  expect(foreign.text).not.toContain('<form')
  const file = await supertest(app)
    .post(`/scans/${randomUUID()}/addressees/preview`)
    .set('Origin', OURS)
    .set('Cookie', SIGNED_IN)
    .field('list', 'a@roc.example')
  expect(file.status).toBe(503)
  expect(file.text).toContain('vul het opnieuw in')
})

test('an address that begins with two slashes does not lead to another site', async () => {
  const answer = await supertest(app).get('//kwaad.example/scans').set('Cookie', SIGNED_IN)
  expect(answer.status).toBe(503)
  expect(answer.text).toContain('href="/kwaad.example/scans"')
  expect(answer.text).not.toContain('href="//kwaad')
})
