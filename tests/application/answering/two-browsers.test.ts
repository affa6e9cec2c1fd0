import { randomInt } from 'node:crypto'
import type { Knex } from 'knex'
import { expect, inject, test } from 'vitest'
import { hashOf } from '../../../src/application/answering/ticket-key.ts'
import { FACTOR_KEYS } from '../../../src/content/rubric.ts'
import { useDatabase } from '../../support/database/database.ts'
import { keptRows, keptTallies, sheetsCounted } from '../../support/database/kept-rows.ts'
import {
  type ActName,
  act,
  actNames,
  expectNothingLost,
  type TwoBrowsers,
  twoBrowsers,
} from '../../support/people/two-browsers.ts'
import { waitUntil } from '../../support/servers/wait-until.ts'
import { launchedScan, onRecordSettings, type Scenario } from '../../support/stories/scenario.ts'

const database = useDatabase()
const onServer = inject('databaseTemplate').kind === 'server'
const LONG = { timeout: 240_000 }

const inAnyOrder = <Item>(items: readonly Item[]): readonly Item[] =>
  items
    .map((item) => ({ item, place: randomInt(1_000_000) }))
    .sort((one, other) => one.place - other.place)
    .map(({ item }) => item)

const open = () => launchedScan(database.current, onRecordSettings())

const expectCounted = async (scenario: Scenario, people: number) => {
  const counted = sheetsCounted(await keptTallies(scenario)).teachers ?? {}
  expect(FACTOR_KEYS.map((factor) => counted[factor] ?? 0)).toEqual(FACTOR_KEYS.map(() => people))
}

test('two browsers of one respondent, one act after the other in any order, lose no draft', LONG, async () => {
  const scenario = await open()
  for (let person = 0; person < 3; person++) {
    const browsers = await twoBrowsers(scenario, `noor${person}@roc.example`)
    const replies: Partial<Record<ActName, string>> = {}
    for (const name of inAnyOrder(actNames.filter((each) => !each.startsWith('send')))) {
      replies[name] = await act(scenario, browsers, name)
      await expectNothingLost(scenario, browsers, replies)
    }
  }
})

/** Waits until `count` acts have either come to wait for a lock in the database, or ended. */
const untilWaiting = (owner: Knex, count: number, ended: () => number) =>
  waitUntil(async () => {
    const { rows } = await owner.raw(
      `select count(*)::integer as waiting from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'`,
    )
    return rows[0].waiting + ended() >= count
  })

/** Holds the ticket locked until both acts wait for it, in this order, and then lets both go on. */
const meetAtTheTicket = async (
  scenario: Scenario,
  browsers: TwoBrowsers,
  [first, second]: readonly [ActName, ActName],
) =>
  database.asOwner(async (owner) => {
    const holder = await owner.transaction()
    let ended = 0
    const start = (name: ActName) => act(scenario, browsers, name).finally(() => ended++)
    const acts: Promise<string>[] = []
    try {
      await holder.raw(
        'select from tickets t join ticket_keys k on k.ticket_id = t.id where k.key_hash = ? for update of t',
        [hashOf(browsers.here)],
      )
      for (const [index, name] of [first, second].entries()) {
        acts.push(start(name))
        await untilWaiting(owner, index + 1, () => ended)
      }
    } finally {
      await holder.rollback()
    }
    return Promise.all(acts)
  })

const pairs = actNames.flatMap((first) => actNames.map((second) => [first, second] as const))

test.runIf(onServer)(
  'of any two acts that meet at the ticket, none waits for ever or loses a draft (needs TEST_DATABASE_URL)',
  LONG,
  async () => {
    const scenario = await open()
    let counted = 0
    for (const [person, [first, second]] of pairs.filter(([one, other]) => one !== other).entries()) {
      const browsers = await twoBrowsers(scenario, `noor${person}@roc.example`)
      const [one, other] = await meetAtTheTicket(scenario, browsers, [first, second])
      await expectNothingLost(scenario, browsers, { [first]: one, [second]: other })
      if (one === 'counted' || other === 'counted') counted++
    }
    expect(counted).toBeGreaterThan(10)
    await expectCounted(scenario, counted)
  },
)

test.runIf(onServer)(
  'when two browsers do everything at once, the sheet is counted once (needs TEST_DATABASE_URL)',
  LONG,
  async () => {
    const scenario = await open()
    const people: TwoBrowsers[] = []
    for (let person = 0; person < 10; person++) people.push(await twoBrowsers(scenario, `noor${person}@roc.example`))
    const acts = inAnyOrder(people.flatMap((browsers) => actNames.map((name) => () => act(scenario, browsers, name))))
    const replies = await Promise.all(acts.map((each) => each()))
    // A browser had nothing to send if its draft had just moved to the other browser. Drafts no longer move now.
    for (const browsers of people) {
      for (const name of ['send', 'send there'] as const) replies.push(await act(scenario, browsers, name))
    }
    expect(replies.filter((reply) => reply === 'counted')).toHaveLength(people.length)
    await expectCounted(scenario, people.length)
    expect(await keptRows(scenario, 'tickets')).toBe(0)
    expect(await keptRows(scenario, 'ticket_keys')).toBe(0)
  },
)
