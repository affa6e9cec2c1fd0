import supertest from 'supertest'
import { expect, test } from 'vitest'
import { operatorIn } from '../../../src/domain/account/actor.ts'
import { useDatabase } from '../../support/database/database.ts'
import { htmlFaults } from '../../support/readers/html-faults.ts'
import { answerByMail, atTheScreens, linkIn, teachers, useMailingScans } from '../../support/stories/mailing-scan.ts'

const database = useDatabase()
const prepare = useMailingScans(database)

/** Two teachers got a mail. `link` is the opt-out link of the first. */
const mailed = async () => {
  const scan = await atTheScreens(prepare)
  await scan.invite('teachers', teachers(2))
  await scan.dispatch('invitation')
  await scan.posted()
  const link = new URL(`${linkIn(scan.office.to('docent0@roc.example')[0] ?? { text: '' })}/opt-out`).pathname
  const page = link.replace(/[^/]+\/opt-out$/, 'opt-out')
  const wantsMail = async () => (await scan.rows('invitations')).filter(({ wants_mail }) => wants_mail).length
  return { scan, link, page, wantsMail, browser: supertest.agent(scan.acts.app) }
}

test('a respondent who opts out confirms that, gets no more mail, and can still take part', async () => {
  const { scan, link, page, wantsMail, browser } = await mailed()
  const arrival = await browser.get(link)
  expect(arrival.status).toBe(303)
  expect(arrival.headers.location).toBe(page)
  expect(arrival.headers['referrer-policy']).toBe('no-referrer')
  expect(String(arrival.headers['set-cookie'])).toMatch(
    new RegExp(`^opt-out=[\\w-]{64}; Max-Age=3600; Path=${page}; Expires=[^;]+; HttpOnly; SameSite=Lax$`),
  )
  const question = await browser.get(page)
  expect(question.text).toContain('Geen mail meer over deze scan?')
  expect(question.text).not.toContain(link.split('/')[3])
  expect(await htmlFaults('opt-out', question.text)).toEqual([])
  expect(await wantsMail()).toBe(2)

  expect((await browser.post(page)).headers.location).toBe(`${page}?done`)
  const done = (await browser.get(`${page}?done`)).text
  expect(done).toContain('Je krijgt geen mail meer')
  expect(await htmlFaults('opted out', done)).toEqual([])
  expect(await wantsMail()).toBe(1)
  scan.nextDay()
  await scan.dispatch('reminder')
  await scan.posted()
  expect(scan.office.mails.slice(2).map(({ envelope }) => envelope.to)).toEqual(['docent1@roc.example'])
  await answerByMail(scan, 'docent0@roc.example')
})

test('opening the link, as mail scanners do, changes nothing, and neither does a post without the cookie', async () => {
  const { scan, link, page, wantsMail } = await mailed()
  await supertest(scan.acts.app).head(link)
  await supertest(scan.acts.app).get(link)
  expect((await supertest(scan.acts.app).get(page)).status).toBe(404)
  const post = await supertest(scan.acts.app).post(page)
  expect(post.status).toBe(404)
  expect(post.text).toContain('Open de link uit je mail nog eens')
  expect(await wantsMail()).toBe(2)
})

test('the button of a mail program opts out at once, and another site cannot press it', async () => {
  const { scan, link, wantsMail } = await mailed()
  const body = { 'List-Unsubscribe': 'One-Click' }
  const forged = await supertest(scan.acts.app)
    .post(link)
    .set('Origin', 'https://kwaad.example')
    .type('form')
    .send(body)
  expect(forged.status).toBe(403)
  expect(await wantsMail()).toBe(2)
  const answer = await supertest(scan.acts.app).post(link).type('form').send(body)
  expect(answer.status).toBe(200)
  expect(answer.headers['set-cookie']).toBeUndefined()
  expect(await wantsMail()).toBe(1)
})

test('opting out keeps the answers of somebody who is answering on the same device', async () => {
  const { link, page, browser } = await mailed()
  const code = page.split('/')[2]
  await browser.post(`/s/${code}/seat`)
  await browser.post(`/s/${code}/factors/1`).type('form').send({ current: '2', desired: '3' })
  await browser.get(link)
  await browser.post(page)
  expect((await browser.get(`/s/${code}`)).text).toContain('1 van de 6 vragen zijn ingevuld')
})

test('after answering or after the close the page says that no mail comes, and a forged key is not found', async () => {
  const { scan, link, page, browser } = await mailed()
  await answerByMail(scan, 'docent0@roc.example')
  await browser.get(link)
  expect((await browser.post(page)).headers.location).toBe(`${page}?done`)
  expect((await browser.get(link.replace('/opt-out', 'x/opt-out'))).status).toBe(404)
  expect((await browser.post(link.replace('/opt-out', 'x/opt-out'))).status).toBe(404)
  await scan.acts.closeScan(operatorIn(scan.institutionId), scan.scanId)
  await browser.get(link)
  expect((await browser.get(page)).text).toContain('Je krijgt er geen mail meer over.')
})

test('a link in an example mail leads to a page that says so', async () => {
  const { scan } = await mailed()
  for (const language of ['nl', 'en']) {
    const page = await supertest(scan.acts.app).get(`/example-link?lang=${language}`)
    expect(page.text).toContain(
      language === 'nl' ? 'Dit is een voorbeeld van een link' : 'This is an example of a link',
    )
    expect(await htmlFaults('example', page.text)).toEqual([])
  }
})
