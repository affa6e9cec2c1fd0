import supertest from 'supertest'
import { expect, test } from 'vitest'
import { useDatabase } from '../support/database/database.ts'
import { composeApp } from '../support/servers/app.ts'
import { draftFields, institutionWithPeople, PASSWORD, signedIn } from '../support/stories/office.ts'

const database = useDatabase()

const office = async () => {
  const acts = composeApp(database.current)
  await institutionWithPeople(acts)
  return { ...acts, board: await signedIn(acts.app, 'bestuur@roc.example') }
}

test('a post without the token of its form changes nothing', async () => {
  const { board } = await office()
  expect((await board.rawPost('/scans/new', draftFields())).status).toBe(403)
  expect((await board.get('/scans')).text).toContain('Er is nog geen scan')
})

test.each([
  ['Sec-Fetch-Site', 'cross-site'],
  ['Sec-Fetch-Site', 'same-site'],
  ['Origin', 'https://kwaad.example'],
  ['Origin', 'null'],
])('a post with the header %s: %s is refused', async (name, value) => {
  const { app } = await office()
  const answer = await supertest(app)
    .post('/sign-in')
    .set(name, value)
    .type('form')
    .send({ email: 'a', password: PASSWORD })
  expect(answer.status).toBe(403)
  expect(answer.text).toContain('Dit is niet verstuurd')
})

test.each(['/', '/sign-in', '/nergens', '/scans', '/s/ZZZZZZZZ', '/assets/x/public.css', '/%FF'])(
  '%s has a policy that allows nothing inline and nothing from elsewhere',
  async (path) => {
    const { app } = await office()
    const { headers } = await supertest(app).get(path)
    const policy = String(headers['content-security-policy'])
    expect(policy).toContain("default-src 'none'")
    expect(policy).not.toContain('unsafe')
    expect(policy).toContain("frame-ancestors 'none'")
    expect(headers['x-content-type-options']).toBe('nosniff')
    expect(headers['x-powered-by']).toBeUndefined()
  },
)

test.each([
  ['a huge body', 'a='.padEnd(70_000, 'x'), 413],
  ['broken UTF-8', 'title=%FF%FE', 422],
  ['too many fields', Array.from({ length: 600 }, (_, index) => `f${index}=1`).join('&'), 413],
])('%s gets a plain page', async (_, body, status) => {
  const { app } = await office()
  const answer = await supertest(app).post('/sign-in').type('form').send(body)
  expect(answer.status).toBe(status)
  expect(answer.text).toContain('<h1>')
  expect(answer.text).not.toContain('node_modules')
})

test('a body of another type is read as an empty form', async () => {
  const { app } = await office()
  const answer = await supertest(app)
    .post('/code')
    .send({ code: ['x'] })
  expect([404, 422]).toContain(answer.status)
})

test.each(['/scans/1', '/scans/__proto__', "/scans/' or 1=1", '/scans/00000000-0000-4000-8000-000000000000'])(
  'a forged id in %s is not found',
  async (path) => {
    const { board } = await office()
    expect((await board.get(encodeURI(path))).status).toBe(404)
  },
)

test.each(['/%FF', '/assets/x/%FF', '/assets/%FF/public.css', '/s/%FF', '/scans/%FF'])(
  'the unreadable address %s gives a page that is not found',
  async (path) => {
    const { board } = await office()
    const { status, text } = await board.get(path)
    expect(status).toBe(404)
    expect(text).toContain('<h1>')
    expect(text).not.toContain('node_modules')
  },
)

test('an error shows an id and no stack', async () => {
  const acts = composeApp(database.current)
  await institutionWithPeople(acts)
  const { createApp } = await import('../../src/web/app.ts')
  const broken = createApp({ ...acts, findSeat: () => Promise.reject(new Error('geheim detail')) })
  const answer = await supertest(broken).get('/s/ZZZZZZZZ')
  expect(answer.status).toBe(500)
  expect(answer.text).toContain('Noem bij vragen dit nummer')
  expect(answer.text).not.toContain('geheim detail')
})
