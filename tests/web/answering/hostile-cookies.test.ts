import supertest from 'supertest'
import { expect, test } from 'vitest'
import { hostileTexts } from '../../support/arbitrary/hostile-texts.ts'
import { useDatabase } from '../../support/database/database.ts'
import { composeApp } from '../../support/servers/app.ts'
import { institutionWithPeople, PASSWORD, visitor } from '../../support/stories/office.ts'

const database = useDatabase()

test.each([
  'session=j%3A[]',
  'session=j%3A{"__proto__":{"x":1}}',
  'session=s%3Ax.y',
  'language=j%3A["en"]',
  'seat=%FF',
  '=;;=,"',
])('the cookie %s makes nobody a member', async (cookie) => {
  const { app } = composeApp(database.current)
  await institutionWithPeople({ ...composeApp(database.current) })
  for (const path of ['/', '/sign-in']) expect((await supertest(app).get(path).set('Cookie', cookie)).status).toBe(200)
  expect((await supertest(app).get('/scans').set('Cookie', cookie)).headers.location).toBe('/sign-in')
})

test('a sign-in succeeds whatever the form says was filled in before', async () => {
  const acts = composeApp(database.current)
  await institutionWithPeople(acts)
  for (const resume of hostileTexts.resume ?? []) {
    const board = visitor(acts.app)
    const answer = await board.post('/sign-in', { email: 'bestuur@roc.example', password: PASSWORD, resume })
    expect(answer.headers.location).toMatch(/^\/(scans|kept-input)/)
    expect((await board.get('/account')).status).toBe(200)
  }
})
