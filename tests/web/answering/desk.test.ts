import { Writable } from 'node:stream'
import { pino } from 'pino'
import supertest, { type Response } from 'supertest'
import { expect, test } from 'vitest'
import { createApp } from '../../../src/web/app.ts'
import { useDatabase } from '../../support/database/database.ts'
import { questionnaire } from '../../support/stories/questionnaire.ts'

const database = useDatabase()

/** What the two ways may differ in: how the same page is packed, and the text of a redirect, which no browser shows. */
const OF_THE_WAY = [
  'content-encoding',
  'content-length',
  'transfer-encoding',
  'vary',
  'date',
  'connection',
  'keep-alive',
]

const told = ({ status, headers, text }: Response) => ({
  status,
  headers: Object.fromEntries(
    Object.entries(headers).filter(([name]) => {
      const differs = OF_THE_WAY.includes(name) || (status === 303 && name === 'content-type')
      return !differs
    }),
  ),
  text: status === 303 ? '' : text.replace(/Noem bij vragen dit nummer: \w+/, ''),
})

const SENT = { current: '1', desired: '3', remark: 'één <remark>' }

/** An open scan, and a seat in it with two answers. */
const seated = async () => {
  const scan = await questionnaire(database.current)
  const browser = scan.browserOf('teachers')
  const cookie = String((await browser.sitDown()).headers['set-cookie']).split(';')[0] ?? ''
  await browser.answer(1)
  await browser.answer(2, SENT)
  return { ...scan, cookie, address: `/s/${scan.codeOf('teachers')}` }
}

type Sent = { readonly fields?: object | string; readonly cookie?: string; readonly headers?: Record<string, string> }

/** Asks the desk, and then Express: a browser that takes no gzip is none of the desk's. */
const bothWays = async (app: Parameters<typeof supertest>[0], method: 'get' | 'post', path: string, sent: Sent) => {
  const ask = (encoding: string) => {
    const asked = supertest(app)
      [method](path)
      .set('Accept-Encoding', encoding)
      .set(sent.headers ?? {})
    if (sent.cookie) asked.set('Cookie', sent.cookie)
    return method === 'post' ? asked.type('form').send(sent.fields ?? {}) : asked
  }
  return { desk: await ask('gzip'), express: await ask('identity') }
}

test('the desk and Express give the same pages, redirects, cookies and headers', { timeout: 120_000 }, async () => {
  const { acts, address, cookie, codeOf } = await seated()
  const english = `${cookie}; language=en`
  const asked: readonly (readonly ['get' | 'post', string, Sent])[] = [
    ...['', '?lost', '/privacy', '/seat', '/factors/1', '/check', '/thanks'].map(
      (path) => ['get', address + path, {}] as const,
    ),
    ...['', '/privacy', '/unit', '/factors/1', '/factors/2', '/factors/2?back=check', '/factors/3?x=%22%3E'].map(
      (path) => ['get', address + path, { cookie }] as const,
    ),
    ...['/factors/9', '/check', '/sheet', '/thanks', '/next-respondent'].map(
      (path) => ['get', address + path, { cookie }] as const,
    ),
    ...['', '/factors/2', '/check', '/privacy'].map((path) => ['get', address + path, { cookie: english }] as const),
    ['get', `/s/${codeOf('board')}`, {}],
    ['get', '/s/K7MQ2B9X', {}],
    ['get', `${address}/factors/2`, { cookie: 'seat=%FF; language=j%3A["en"]' }],
    ['post', `${address}/seat`, { cookie }],
    ['post', `${address}/unit`, { cookie }],
    ['post', `${address}/sheet`, { cookie }],
    ['post', `${address}/factors/2`, { cookie, fields: SENT }],
    ['post', `${address}/factors/2?back=check`, { cookie, fields: SENT }],
    ['post', `${address}/factors/2`, { cookie, fields: { current: 'x', remark: '<b>'.repeat(500) } }],
    ['post', `${address}/factors/2`, { cookie, fields: 'current[a]=1&desired=1' }],
    ['post', `${address}/factors/2`, { cookie, fields: 'current=%FF' }],
    ['post', `${address}/factors/2`, { cookie, fields: 'current='.padEnd(70_000, 'x') }],
    ['post', `${address}/factors/2`, { cookie, fields: SENT, headers: { 'Sec-Fetch-Site': 'cross-site' } }],
    ['post', `${address}/factors/2`, { cookie, fields: SENT, headers: { Origin: 'https://evil.example' } }],
    ['post', `${address}/factors/2`, { fields: SENT }],
    ['post', '/s/K7MQ2B9X/factors/2', { cookie, fields: SENT }],
    ['post', `/s/${codeOf('board')}/seat`, {}],
    ['post', `${address}/next-respondent`, { cookie }],
  ]
  for (const [method, path, sent] of asked) {
    const { desk, express } = await bothWays(acts.app, method, path, sent)
    expect({ method, path, ...told(desk) }).toEqual({ method, path, ...told(express) })
    expect(desk.headers['content-security-policy'], path).toContain("default-src 'none'")
  }
})

test('a page that is too large for the desk comes whole through Express', async () => {
  const { acts, address } = await seated()
  const findSeat: typeof acts.findSeat = async (...asked) => {
    const seat = await acts.findSeat(...asked)
    return seat && { ...seat, institution: '"'.repeat(8000) }
  }
  const { desk, express } = await bothWays(createApp({ ...acts, findSeat }), 'get', address, {})
  expect(desk.text.length).toBeGreaterThan(30_000)
  expect(told(desk)).toEqual(told(express))
})

test('a wrong code is looked up once and counted once, and waits like any other', async () => {
  const { acts } = await seated()
  let lookups = 0
  const app = createApp({
    ...acts,
    findSeat: async () => {
      lookups += 1
      return null
    },
  })
  const statuses = []
  for (let guess = 0; guess < 21; guess++) statuses.push((await supertest(app).get('/s/K7MQ2B9X')).status)
  expect(statuses).toEqual([...Array.from({ length: 20 }, () => 404), 429])
  expect(lookups).toBe(21)
})

test('each request has one line in the log and one in the metrics, whether the desk finishes it or not', async () => {
  const lines: { readonly route: string; readonly status: number; readonly id: string }[] = []
  const stream = new Writable({
    write(chunk, _encoding, done) {
      lines.push(JSON.parse(String(chunk)))
      done()
    },
  })
  const { acts, address, cookie } = await seated()
  const observed: string[] = []
  const metrics = {
    observe: ({ method, route, status }: { method: string; route: string; status: string }) =>
      void observed.push(`${method} ${route} ${status}`),
    read: async () => ({ type: 'text/plain', text: '' }),
  }
  const failing = { saveAnswer: () => Promise.reject(new Error('out of order')) }
  const app = createApp({ ...acts, ...failing, metrics, log: pino({ level: 'info' }, stream) })
  const ask = (path: string) => supertest(app).get(path).set('Cookie', cookie)
  await ask(`${address}/factors/1`)
  await ask(`${address}/factors/9`)
  await ask('/s/K7MQ2B9X')
  const broken = await supertest(app).post(`${address}/factors/1`).set('Cookie', cookie).type('form').send(SENT)
  expect(broken.status).toBe(500)
  expect(broken.headers['content-security-policy']).toContain("default-src 'none'")
  const requests = lines.filter((line) => 'route' in line)
  expect(requests.map(({ route, status }) => `${route} ${status}`)).toEqual([
    '/s/:code/factors/:number 200',
    '/s/:code/factors/:number 404',
    '/s/:code 404',
    '/s/:code/factors/:number 500',
  ])
  expect(broken.text).toContain(requests[3]?.id)
  expect(observed).toEqual(['GET /s/:code 2xx', 'GET /s/:code 4xx', 'GET /s/:code 4xx', 'POST /s/:code 5xx'])
})
