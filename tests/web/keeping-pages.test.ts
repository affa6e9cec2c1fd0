import supertest from 'supertest'
import { expect, test } from 'vitest'
import { useDatabase } from '../support/database/database.ts'
import { questionnaire } from '../support/stories/questionnaire.ts'

const database = useDatabase()

test.each(['/', '/guides/board'])(
  '%s is the same for everybody: a browser may keep it, and it is sent once',
  async (page) => {
    const { acts } = await questionnaire(database.current)
    const first = await supertest(acts.app).get(page)
    expect(first.headers['cache-control']).toBe('private, no-cache')
    const again = await supertest(acts.app).get(page).set('If-None-Match', String(first.headers.etag))
    expect(again.status).toBe(304)
    const inEnglish = await supertest(acts.app).get(`${page}?lang=en`).set('If-None-Match', String(first.headers.etag))
    expect(inEnglish.status).toBe(200)
  },
)

test('a personal page may not be kept, and has no tag to recognise it by', async () => {
  const scan = await questionnaire(database.current)
  const browser = scan.browserOf('board')
  const answers = [await browser.get(), await browser.post('/seat', { onRecord: 'yes' })]
  for (const page of ['/factors/1', '/check', '', '/privacy', '/nothing']) answers.push(await browser.get(page))
  answers.push(await browser.answer(1), await browser.answer(1, { current: 'x' }))
  answers.push(await supertest(scan.acts.app).post('/code').type('form').send({ code: 'x' }))
  for (const page of ['/scans', '/sign-in', '/nergens']) answers.push(await supertest(scan.acts.app).get(page))
  for (const { headers, request } of answers) {
    expect(headers['cache-control'], request.url).toBe('no-store')
    expect(headers.etag, request.url).toBeUndefined()
  }
})
