import { randomUUID } from 'node:crypto'
import supertest from 'supertest'
import { expect, test } from 'vitest'
import { errandSchemas } from '../../../src/application/operations/errand.ts'
import { canWrite } from '../../../src/db/engine/can-write.ts'
import { CLEARED } from '../../../src/db/operations/clear-dead-rows.ts'
import { answerPaths, paths, workshopPaths } from '../../../src/web/paths.ts'
import { routeTemplate, templates } from '../../../src/web/route-template.ts'
import { useDatabase } from '../../support/database/database.ts'
import { composeApp } from '../../support/servers/app.ts'
import { appWithoutDatabase } from '../../support/servers/away.ts'
import { institutionWithPeople, PASSWORD, signedIn } from '../../support/stories/office.ts'
import { questionnaire } from '../../support/stories/questionnaire.ts'

const database = useDatabase()
const TOKEN = 'a-token-that-only-tests-know'
const environment = { METRICS_TOKEN: TOKEN }

test('the health check answers without a database, a cookie or any detail', async () => {
  const { app, close } = await appWithoutDatabase()
  const answer = await supertest(app).get('/health')
  expect([answer.status, answer.text]).toEqual([200, 'alive\n'])
  expect(answer.headers['set-cookie']).toBeUndefined()
  expect(answer.headers['cache-control']).toBe('no-store')
  expect(answer.headers['content-security-policy']).toContain("default-src 'none'")
  await close()
})

test('the app is ready while database and queue answer, and otherwise says only that it is not ready', async () => {
  const { app, readiness, databaseChecks } = composeApp(database.current)
  const isUpToDate = databaseChecks.database
  const ask = async () => {
    const { status, text } = await supertest(app).get('/ready')
    return [status, text]
  }
  expect(await ask()).toEqual([503, 'not ready\n'])
  readiness.serve({ database: isUpToDate, queue: () => true })
  expect(await ask()).toEqual([200, 'ready\n'])
  readiness.serve({ database: isUpToDate, queue: () => false })
  expect(await ask()).toEqual([503, 'not ready\n'])
  const away = await appWithoutDatabase()
  readiness.serve({ database: away.databaseChecks.database, queue: () => true })
  expect(await ask()).toEqual([503, 'not ready\n'])
  readiness.serve({ database: isUpToDate })
  readiness.stopServing()
  expect(await ask()).toEqual([503, 'not ready\n'])
  await away.close()
})

test('a database that lacks a migration is not ready', async () => {
  const isUpToDate = composeApp(database.current).databaseChecks.database
  expect(await isUpToDate()).toBe(true)
  const last = await database.asOwner(async (owner) => {
    const row = await owner('knex_migrations').orderBy('id', 'desc').first()
    await owner('knex_migrations').where({ id: row.id }).delete()
    return row
  })
  try {
    expect(await isUpToDate()).toBe(false)
  } finally {
    await database.asOwner((owner) => owner('knex_migrations').insert(last))
  }
})

test('a database that takes no changes is not ready, and machines that ask often ask it once a second', async () => {
  const { app, readiness, databaseChecks } = composeApp(database.current)
  const status = async () => (await supertest(app).get('/ready')).status
  readiness.serve({ writing: databaseChecks.writing })
  expect(await status()).toBe(200)
  await database.current.knex
    .transaction(async (trx) => {
      await trx.raw('set transaction read only')
      await expect(canWrite(trx)()).rejects.toThrow('read-only')
      readiness.serve({ writing: canWrite(trx) })
      expect(await status()).toBe(503)
      await trx.rollback()
    })
    .catch(() => {})
  let asked = 0
  readiness.serve({ counting: () => ++asked > 0 })
  for (let turn = 0; turn < 5; turn++) expect(await status()).toBe(200)
  expect(asked).toBe(1)
})

test('metrics need the token, and do not exist when no token is set', async () => {
  expect((await supertest(composeApp(database.current).app).get('/metrics')).status).toBe(404)
  const { app } = composeApp(database.current, { environment })
  const ask = (header?: string) => {
    const asked = supertest(app).get('/metrics')
    return header ? asked.set('Authorization', header) : asked
  }
  for (const wrong of [undefined, 'Bearer x', `Bearer ${TOKEN}x`, TOKEN, `Basic ${TOKEN}`]) {
    const { status, text } = await ask(wrong)
    expect([status, text]).toEqual([401, 'a token is needed\n'])
  }
  const { status, text } = await ask(`Bearer ${TOKEN}`)
  expect(status).toBe(200)
  for (const name of [
    'nodejs_eventloop_lag_seconds',
    'process_cpu_seconds_total',
    'database_pool_connections{state="used"}',
  ])
    expect(text).toContain(name)
  expect(text).toContain('queue_waiting_errands{errand="send-notice"} 0')
  expect(text).toContain('job_last_success_timestamp_seconds{job="close due scans"} 0')
  expect(text).toContain('database_dead_rows{table="tallies"}')
  expect(text).toContain('database_dead_rows_age_seconds{table="tallies"}')
})

test('while the database is away, metrics that do not need it are still given', async () => {
  const { app, close } = await appWithoutDatabase(environment)
  await supertest(app).get('/s/ABCDEFGH')
  const { status, text } = await supertest(app).get('/metrics').set('Authorization', `Bearer ${TOKEN}`)
  expect(status).toBe(200)
  expect(text).toContain('route="/s/:code",status="5xx"')
  expect(text).not.toContain('queue_waiting_errands{')
  await close()
})

const FROM_THE_CODE = new Set([
  ...templates,
  ...['none', 'GET', 'POST', 'HEAD', 'other', '2xx', '3xx', '4xx', '5xx', 'used', 'free', 'waiting'],
  ...Object.keys(errandSchemas),
  ...CLEARED,
])
/** Labels of prom-client about Node itself, and the bounds of its buckets. */
const OF_NODE =
  /^(v?[\d.]+|\+Inf|0\.[\d]+|[A-Z][A-Za-z]+|major|minor|incremental|weakcb|(\w+_)?(space|code|shared|object|new|old|read_only|trusted))$/

test.each([
  ['/', '/'],
  ['/s/ABCDEFGH', '/s/:code'],
  ['/S/abcd-efgh/factors/3?back=check', '/s/:code/factors/:number'],
  ['/s/ABCDEFGH/check/', '/s/:code/check'],
  ['/s/ABCDEFGH/een-sleutel', '/s/:code/:key'],
  ['/s/ABCDEFGH/een-sleutel/opt-out', '/s/:code/:key/opt-out'],
  ['/scans/new', '/scans/new'],
  ['/scans/1/trial/board/check', '/scans/:scanId/trial/:groupKey/check'],
  ['/scans/1/report.pdf', '/scans/:scanId/report.pdf'],
  ['/scans/1/reportxpdf', null],
  ['/s/ABCDEFGH/a/b/c', null],
])('%s is logged as %s', (originalUrl, template) => {
  expect(routeTemplate({ originalUrl })).toBe(template)
})

test('no label of the metrics holds a code, a key, an id or a name, and all routes of respondents share one label', async () => {
  const scan = await questionnaire(database.current, { environment })
  const { app, jobs } = scan.acts
  await institutionWithPeople(scan.acts, 'mbo.example')
  const board = await signedIn(app, 'bestuur@mbo.example')
  const browser = scan.browserOf('teachers')
  await browser.fillIn()
  await browser.send()
  const code = scan.codeOf('teachers')
  const values = { code, key: 'sleutel-van-iemand', scanId: scan.scanId, name: 'Noor', groupKey: 'teachers' }
  const hrefs = Object.values(paths).map(({ pattern }) =>
    pattern.replace(/:(\w+)/g, (_, name: string) => (values as Record<string, string>)[name] ?? randomUUID()),
  )
  const below = [...Object.values(answerPaths), ...Object.values(workshopPaths)].map(({ pattern }) => pattern)
  for (const href of [...hrefs, '/nergens/hier', `/S/${code}/check`, ...below.map((rest) => `/s/${code}${rest}`)]) {
    await board.get(href)
    await board.rawPost(href, {})
  }
  const { text } = await supertest(app).get('/metrics').set('Authorization', `Bearer ${TOKEN}`)
  const labels = new Set([...text.matchAll(/\w+="([^"]*)"/g)].map(([, value]) => value ?? ''))
  const known = new Set([...FROM_THE_CODE, ...jobs.map(({ name }) => name)])
  expect([...labels].filter((label) => !known.has(label) && !OF_NODE.test(label))).toEqual([])
  expect(labels.has(paths.answer.pattern)).toBe(true)
  expect(labels.has(paths.scan.pattern)).toBe(true)
  expect([...labels].filter((label) => label.startsWith('/s/'))).toEqual([paths.answer.pattern])
  for (const secret of [code, scan.scanId, PASSWORD, 'sleutel', 'bestuur@']) expect(text).not.toContain(secret)
}, 180_000)
