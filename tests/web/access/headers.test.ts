import supertest from 'supertest'
import { expect, test } from 'vitest'
import { createApp } from '../../../src/web/app.ts'
import { useDatabase } from '../../support/database/database.ts'
import { askerOf, staffAt } from '../../support/people/staff.ts'
import { nameOf, routesOf } from '../../support/servers/routes-of.ts'
import { type FullInstitution, fullInstitution } from '../../support/stories/full-institution.ts'
import { PASSWORD, visitor } from '../../support/stories/office.ts'
import { addressOf } from './address-of.ts'
import { type Access, matrix } from './matrix.ts'
import { quickApp } from './quick-app.ts'

const database = useDatabase()

const POLICY =
  "default-src 'none';script-src 'self';style-src 'self';img-src 'self';font-src 'self';form-action 'self';frame-ancestors 'none';base-uri 'none'"

/** A mail is shown in a frame: the page may hold it, and the policy of the mail itself is stricter. */
const HOLDS_FRAME = /\/preview$|\/mail-box\/[^/]+$/
/** Pages of the workshop follow each other: their script asks our own server. */
const MAY_ASK = /\/workshop\/(presenter|welcome|closing|topics\/.+|sets\/.+)$/
const IN_FRAME = /\/preview\/[^/]+$|\/formatted$/
const FRAMED =
  /^default-src 'none';style-src 'unsafe-hashes' ('sha256-[\w+/]{43}=' ?)*;base-uri 'none';form-action 'none';frame-ancestors 'self';sandbox allow-popups allow-popups-to-escape-sandbox$/

/** Routes with a key in the address. */
const ARRIVALS = [
  'GET /new-password/:key',
  'GET /address-change/:side/:key',
  'GET /s/:code/:key',
  'GET /s/:code/:key/opt-out',
]
/** Pages that are the same for everybody, so that a browser may keep them and ask whether they changed. */
const KEPT = ['GET /', 'GET /accessibility', 'GET /sample/factors/:number']
/** The same for all visitors. For a member, the page has their name in its header: `guides.test.ts` tells which is which. */
const KEPT_OF_VISITORS = [
  'GET /guides/board',
  'GET /guides/facilitator',
  'GET /guides/method',
  'GET /guides/models',
  'GET /guides/models/:name',
  'GET /examples',
  'GET /sample',
]
const ASSET = 'GET /assets/:fingerprint/:name'

/** Only downloads have an address with a file extension, and robots.txt: `files.test.ts` finds them by it. */
const SAVED = /^GET (?!\/robots\.).*\.\w+$/

type Headers = Readonly<Record<string, string>>

/** Faults in the headers of an answer. */
const faultsOf = (name: string, status: number, headers: Headers): readonly string[] => {
  const fault = (header: string, right: RegExp | string | undefined) => {
    const found = headers[header]
    const isRight = right instanceof RegExp ? right.test(found ?? '') : found === right
    return isRight ? [] : [`${name} (${status}): ${header} is ${found}`]
  }
  const arrives = ARRIVALS.includes(name) && status < 400
  return [
    ...fault('content-security-policy', IN_FRAME.test(name) && status === 200 ? FRAMED : policyOf(name)),
    ...fault('x-content-type-options', 'nosniff'),
    ...fault('referrer-policy', arrives ? 'no-referrer' : 'same-origin'),
    ...fault('cross-origin-opener-policy', 'same-origin'),
    ...fault('cross-origin-resource-policy', 'same-origin'),
    ...fault('x-powered-by', undefined),
    ...(status === 200 ? fault('content-disposition', SAVED.test(name) ? /^attachment/ : undefined) : []),
    ...fault('server', undefined),
    ...fault('strict-transport-security', undefined),
    ...fault('cache-control', keepingOf(name, status)),
  ]
}

const keepingOf = (name: string, status: number): RegExp | string => {
  if (name === ASSET) return /^public, max-age=31536000, immutable$/
  if (status === 200 && KEPT.includes(name)) return 'private, no-cache'
  return status === 200 && KEPT_OF_VISITORS.includes(name) ? /^(private, no-cache|no-store)$/ : 'no-store'
}

const policyOf = (name: string): RegExp =>
  new RegExp(
    `^${POLICY.replace(/[.*]/g, '\\$&')}${HOLDS_FRAME.test(name) ? "(;frame-src 'self')?" : ''}${MAY_ASK.test(name) ? "(;connect-src 'self')?" : ''}$`,
  )

const addressIn = (owner: FullInstitution, name: string) => {
  const [method = '', pattern = ''] = name.split(' ')
  return { method, address: addressOf(pattern, matrix[name] as Access, owner) }
}

test('every answer of every route has the headers that protect it, whoever asks', { timeout: 240_000 }, async () => {
  const { acts, app } = quickApp(database.current)
  const owner = await fullInstitution(acts, 'een.example')
  const askers = [askerOf(visitor(app), ''), await staffAt(app, 'both@een.example')]
  const faults: string[] = []
  for (const asker of askers) {
    for (const name of routesOf(app)
      .map(nameOf)
      .filter((each) => !/sign-out|(deletion|erasure)$/.test(each))) {
      const { method, address } = addressIn(owner, name)
      const { status, headers } = await asker.ask(method, address)
      faults.push(...faultsOf(name, status, headers))
    }
  }
  expect(faults).toEqual([])
})

test('every error has the headers that protect it', async () => {
  const { acts } = quickApp(database.current)
  const broken = createApp({ ...acts, findSeat: () => Promise.reject(new Error('x')) })
  const ask = supertest(broken)
  const form = () => ask.post('/code').type('form')
  const answers = [
    [404, await ask.get('/nergens')],
    [404, await ask.get('/%FF')],
    [403, await ask.put('/sign-in')],
    [500, await ask.get('/s/K7MQ2B9X')],
    [403, await form().set('Origin', 'https://evil.example').send({ code: 'x' })],
    [403, await ask.post('/scans').type('form').send({})],
    [413, await form().send('a='.padEnd(70_000, 'x'))],
    [422, await form().send('a=%FF')],
    [422, await form().set('Content-Encoding', 'br').send('x')],
  ] as const
  for (const [status, answer] of answers) {
    expect({ status: answer.status, faults: faultsOf('error', answer.status, answer.headers) }).toEqual({
      status,
      faults: [],
    })
  }
})

test('an app on https sends every cookie over https only, and tells browsers to stay on https', async () => {
  const { acts, app } = quickApp(database.current, { BASE_URL: 'https://scan.example', TRUST_PROXY: '1' })
  const owner = await fullInstitution(acts, 'een.example')
  const secure = { 'X-Forwarded-Proto': 'https', Origin: 'https://scan.example' }
  const page = await supertest(app).get('/sign-in?lang=en').set(secure)
  expect(page.headers['strict-transport-security']).toBe('max-age=63072000')
  const session = cookiesOf(page.headers).find((each) => each.includes('session')) ?? ''
  const _csrf = /name="_csrf" value="([^"]+)"/.exec(page.text)?.[1]
  const fields = { email: 'both@een.example', password: PASSWORD, _csrf }
  const cookie = session.split(';')[0] ?? ''
  const inside = await supertest(app)
    .post('/sign-in')
    .set({ ...secure, cookie })
    .type('form')
    .send(fields)
  expect(inside.status).toBe(303)
  const seat = await supertest(app).post(`/s/${owner.code}/seat`).set(secure).type('form').send({})
  const link = await supertest(app).get(`/s/${owner.code}/${owner.key}`).set(secure)
  const optOut = await supertest(app).get(`/s/${owner.code}/${owner.key}/opt-out`).set(secure)
  const set = [page, inside, seat, link, optOut].flatMap(({ headers }) => cookiesOf(headers))
  const names = new Set(set.map((each) => each.split('=')[0]))
  expect([...names]).toEqual(
    expect.arrayContaining(['__Host-session', 'language', '__Secure-seat', '__Secure-opt-out']),
  )
  for (const each of set) {
    expect(each).toMatch(/; HttpOnly/)
    expect(each).toMatch(/; Secure/)
    expect(each).toMatch(/; SameSite=(Lax|Strict)/i)
    if (each.startsWith('__Host-')) expect(each).toMatch(/; Path=\/(;|$)/)
    expect(each).not.toMatch(/; Domain=/i)
  }
})

const cookiesOf = (headers: Headers): readonly string[] =>
  (headers['set-cookie'] as unknown as string[] | undefined) ?? []
