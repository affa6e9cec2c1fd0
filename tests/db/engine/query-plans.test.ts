import { afterAll, expect, test } from 'vitest'
import { BOARD, FACILITATOR, seedDemo } from '../../../seeds/demo.ts'
import { useDatabase } from '../../support/database/database.ts'
import { functionFiles } from '../../support/database/function-files.ts'
import { plansOfFunctions } from '../../support/database/function-plans.ts'
import { rowsReadBy } from '../../support/database/rows-read.ts'
import { watchPlans } from '../../support/database/watched-plans.ts'
import type { WatchedPlan } from '../../support/database/whole-reads.ts'
import { crawl } from '../../support/people/crawl.ts'
import { composeApp, type TestApp } from '../../support/servers/app.ts'
import { crowdedSeat } from '../../support/stories/crowded-seat.ts'
import { growHistory } from '../../support/stories/large-history.ts'
import { visitor } from '../../support/stories/office.ts'
import { respondentBrowser } from '../../support/stories/questionnaire.ts'
import { launchedScan } from '../../support/stories/scenario.ts'

const database = useDatabase()

/**
 * These may be read from end to end: tables with one row, or one for each release, half year or customer, which do not grow with
 * what customers do; partial indexes that hold no more than the answer; and the tables of the queue, which belong to its library.
 */
const MAY_BE_READ_WHOLE = [
  /^public\.(knex_migrations|institutions|clock_ticks|mirror_pool|mirror_snapshots)\b/,
  /\bby (scans_open|scans_discarded)$/,
  /^pgboss\./,
]

const watched = watchPlans()
afterAll(watched.stop)

const wholeReads = (plans: readonly WatchedPlan[]): readonly string[] => {
  const found = plans.flatMap(({ sql, readsWhole }) =>
    readsWhole.filter((read) => !MAY_BE_READ_WHOLE.some((may) => may.test(read))).map((read) => `${read}: ${sql}`),
  )
  return [...new Set(found)]
}

test('an index answers every statement of pages, respondents and the clock in a large history', {
  timeout: 600_000,
}, async () => {
  const app = composeApp(database.current, { environment: { BASE_URL: 'http://scan.example' } })
  await seedDemo(app)
  await database.asOwner(growHistory)
  watched.taken()

  const pages = [...(await seenBy(app, BOARD)), ...(await seenBy(app, FACILITATOR))]
  expect(pages.length).toBeGreaterThan(40)
  expect(pages.filter(([, { status }]) => status >= 400)).toEqual([])
  await answerOnce(app)
  // PGlite only, and it reads nothing.
  for (const { name, work } of app.jobs) if (name !== 'shorten the log') await work()

  const plans = watched.taken()
  expect(plans.length).toBeGreaterThan(500)
  expect(wholeReads(plans)).toEqual([])
  expect(wholeReads(await database.asOwner(plansOfFunctions))).toEqual([])
})

test('a read without an index is found, in a statement and in a function', async () => {
  const { knex } = database.current
  watched.taken()
  await knex('sessions').whereRaw(`sess::text like '%x%'`)
  expect(wholeReads(watched.taken())).toEqual([`public.sessions: select * from "sessions" where sess::text like '%x%'`])
  await database.asOwner(async (owner) => {
    await owner.raw(`create function scans_titled(sought text) returns setof uuid security definer set search_path = '' language sql
      begin atomic select s.id from public.scans s where s.title = sought; end`)
    try {
      expect(wholeReads(await plansOfFunctions(owner))).toContain('public.scans: scans_titled')
    } finally {
      await owner.raw('drop function scans_titled')
    }
  })
})

/** A plan does not show the statements inside a function. So the rows that functions read in a crowded scan are counted. */
const FEW_ROWS = 60

test('what a function of answering reads does not grow with the number of tickets', async () => {
  const scenario = await launchedScan(database.current)
  const { institutionId, scanId } = scenario
  const seat = await database.asOwner((owner) => crowdedSeat(owner, scenario))
  const { code, group, ticket, key, spare, draft, slip } = seat
  const today = '2026-11-20'
  const calls: Readonly<Record<string, readonly unknown[]>> = {
    takes_answers: [scanId, today],
    hold_draft: [institutionId, key, draft],
    seat_of_code: [code, slip, key],
    sheet_of_key: [institutionId, scanId, key],
    draft_of_key: [institutionId, group, key],
    drafts_of_keys: [institutionId, scanId, key, spare],
    take_seat: [institutionId, scanId, today, group, ticket, slip, draft, slip],
    keep_draft: [institutionId, scanId, today, key, draft, draft],
    carry_draft: [institutionId, scanId, today, key, draft, spare, draft],
    count_sheet: [
      institutionId,
      scanId,
      today,
      key,
      draft,
      null,
      ['F1'],
      ['1'],
      ['2'],
      ['F1'],
      ['3'],
      ['F1'],
      ['Een opmerking'],
    ],
  }
  const hidden = (await functionFiles()).filter(
    ({ file, text }) =>
      file.startsWith('src/db/answering/') && /language plpgsql/.test(text) && !/returns trigger/.test(text),
  )
  expect(Object.keys(calls).sort()).toEqual(hidden.map(({ name }) => name))
  for (const [name, values] of Object.entries(calls)) {
    const sql = `select * from ${name}(${values.map(() => '?').join(', ')})`
    const { answer, read } = await rowsReadBy(database.current.knex, institutionId, sql, values)
    expect({ name, answer: JSON.stringify(answer) }).toEqual({ name, answer: expect.stringMatching(FOUND) })
    expect({ name, many: manyIn(read) }).toEqual({ name, many: [] })
  }
  const { read: all } = await rowsReadBy(
    database.current.knex,
    institutionId,
    'select count(draft) from ticket_keys',
    [],
  )
  expect(manyIn(all)).toEqual([expect.stringMatching('ticket_keys')])
})

/** One row, which is not a reason why nothing was written. */
const FOUND = /^\[\{(?!.*"(not-open|changed|ticket-gone|slip-used)").*\}\]$/

const manyIn = (read: Readonly<Record<string, number>>): readonly string[] =>
  Object.entries(read).flatMap(([name, rows]) => (rows > FEW_ROWS ? [`${name}: ${rows}`] : []))

const seenBy = async (app: TestApp, { email, password }: typeof BOARD) => {
  const member = visitor(app.app)
  await member.post('/sign-in', { email, password })
  return [...(await crawl(member, ['/scans', '/account']))]
}

const answerOnce = async (app: TestApp) => {
  const signedIn = await app.signIn(BOARD.email, BOARD.password)
  if (!signedIn.ok) throw new Error('the demo has no board')
  const [member] = await app.membershipsOf(signedIn.accountId)
  if (!member) throw new Error('the board has no institution')
  const open = (await app.listScans(member.institutionId)).find(({ status }) => status === 'open')
  if (!open) throw new Error('the demo has no open scan')
  const { groups } = await app.getScan(member.institutionId, open.id)
  for (const { code } of groups) {
    const browser = respondentBrowser(app.app, code)
    await browser.get()
    await browser.fillIn({ current: '2', desired: '3', expected: '2' })
    for (const path of ['/privacy', '/factors/1', '/check']) await browser.get(path)
    await browser.send()
    await browser.get('/thanks')
  }
  await respondentBrowser(app.app, 'ZZZZZZZZ').get()
}
