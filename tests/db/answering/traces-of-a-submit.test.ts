import type { Knex } from 'knex'
import { beforeEach, expect, test } from 'vitest'
import type { TicketKey } from '../../../src/application/answering/ticket-key.ts'
import { CLEARED, clearDeadRows } from '../../../src/db/operations/clear-dead-rows.ts'
import { operatorIn } from '../../../src/domain/account/actor.ts'
import { useDatabase } from '../../support/database/database.ts'
import { madeSlips } from '../../support/people/made-slips.ts'
import {
  groupIdOf,
  readyRespondent,
  respondentWith,
  seatedRespondent,
  sentSheets,
} from '../../support/people/respondent.ts'
import { keyIn, mailingScan } from '../../support/stories/mailing-scan.ts'
import { exampleSettings, launchedScan, type Scenario } from '../../support/stories/scenario.ts'
import { sentFrom, UNITS, unitIdOf } from '../../support/stories/units.ts'

/** PostgreSQL records in each row which transaction wrote it last (`xmin`), and its place on disk (`ctid`). */
const database = useDatabase()

/** Empties a table to the last byte: the place of rows must not depend on earlier tests. */
beforeEach(() => database.asOwner((owner) => owner.raw('truncate tallies, guess_tallies, remarks')))

/** Returns the number of a transaction that starts and ends now. */
const transactionNow = async (): Promise<number> => {
  const { rows } = await database.current.knex.raw('select pg_current_xact_id()::xid::text::bigint as now')
  return Number(rows[0].now)
}

const tablesOf = async (owner: Knex): Promise<readonly string[]> => {
  const { rows } = await owner.raw(
    `select schemaname, tablename from pg_tables where schemaname in ('public', 'pgboss') order by schemaname, tablename`,
  )
  return rows.map(({ schemaname, tablename }: { schemaname: string; tablename: string }) =>
    schemaname === 'public' ? tablename : `${schemaname}.${tablename}`,
  )
}

/** The tables with a row that was written by one of these transactions. */
const tablesWrittenBetween = (first: number, last: number): Promise<readonly string[]> =>
  database.asOwner(async (owner) => {
    const written: string[] = []
    for (const table of await tablesOf(owner)) {
      const { rows } = await owner.raw('select from ?? where xmin::text::bigint between ? and ?', [table, first, last])
      if (rows.length > 0) written.push(table)
    }
    return written
  })

type Placed = { readonly writer: string; readonly key: string }

/** The rows of a table in the order in which they lie on disk: who wrote each last, and its key as text. */
const placedRows = (table: string, key: string, { scanId }: Scenario): Promise<readonly Placed[]> =>
  database.asOwner(async (owner) => {
    const sql = `select xmin::text as writer, ${key} as key from ${table} where scan_id = ? order by ctid`
    return (await owner.raw(sql, [scanId])).rows
  })

const tallyKey = `group_id || ' ' || coalesce(unit_id::text, '') || ' ' || factor || ' ' || current || ' ' || desired`
const guessKey = `group_id || ' ' || factor || ' ' || expected`
const writersOf = (rows: readonly Placed[]) => new Set(rows.map(({ writer }) => writer))

const expectations = [
  { group: 'board', about: 'teachers' },
  { group: 'teachers', about: 'board' },
]

test('a submit leaves its transaction on counts, guesses and remarks, and on no other row', async () => {
  const scenario = await launchedScan(database.current, exampleSettings({ expectations }))
  const groups = ['board', 'coaches', 'teachers']
  const answer = { current: 2, desired: 3, remark: 'Meer tijd', expected: 1 } as const
  const people = await Promise.all(
    [...groups, ...groups, ...groups].map((group) => readyRespondent(scenario, group, answer)),
  )
  await readyRespondent(scenario, 'teachers')
  await seatedRespondent(scenario, 'board')

  const before = await transactionNow()
  const results = await Promise.all(people.map(({ send }) => send()))
  const after = await transactionNow()

  expect(results.every(({ ok }) => ok)).toBe(true)
  expect(await tablesWrittenBetween(before, after)).toEqual(['guess_tallies', 'remarks', 'tallies'])
})

test('a submit by a personal link leaves no mark on invitations or letters, of those who answered and of those who did not', async () => {
  const scan = await mailingScan(database.current)
  const people = Array.from({ length: 6 }, (_, index) => `docent${index}@roc.example`)
  await scan.invite('teachers', people)
  await scan.dispatch('invitation')
  await scan.posted()
  scan.nextDay()
  await scan.dispatch('reminder')
  await scan.posted()
  await scan.office.close()
  const keys = scan.office.mails.slice(-4).map((mail) => keyIn(mail) as TicketKey)
  const respondents = keys.map((key) => respondentWith(scan, 'teachers', key))
  for (const respondent of respondents) await respondent.saveAll()

  const before = await transactionNow()
  const results = await Promise.all(respondents.map(({ send }) => send()))
  const after = await transactionNow()

  expect(results.every(({ ok }) => ok)).toBe(true)
  expect(await scan.rows('letters')).toHaveLength(4)
  expect(await scan.rows('invitations')).toHaveLength(2)
  expect(await tablesWrittenBetween(before, after)).toEqual(['tallies'])
})

test('respondents of a unit, with a slip, without mail or with a reminder leave no mark either', async () => {
  const scan = await mailingScan(database.current, { settings: { units: UNITS } })
  const { acts, institutionId, scanId } = scan
  const addresses = Array.from({ length: 3 }, (_, index) => `docent${index}@roc.example`)
  await scan.invite('teachers', addresses)
  await scan.dispatch('invitation')
  await scan.posted()
  await scan.office.close()
  const byMail = scan.office.mails.map((mail) => respondentWith(scan, 'teachers', keyIn(mail) as TicketKey))
  const [gone] = byMail
  if (gone) await acts.optOut(institutionId, scanId, gone.key)
  const codes = await madeSlips(scan, 'teachers', 3)
  const groupId = await groupIdOf(scan, 'teachers')
  const seats = await Promise.all(codes.slice(1).map((code) => acts.takeSeat(institutionId, scanId, groupId, code)))
  const bySlip = seats.flatMap((seat) => (seat.ok ? [respondentWith(scan, 'teachers', seat.key)] : []))
  const people = [...byMail, ...bySlip, await seatedRespondent(scan, 'coaches')]
  const units = await Promise.all(UNITS.map((name) => unitIdOf(scan, name)))
  for (const [index, person] of people.entries()) {
    await person.saveAll({ current: 1, desired: 3, remark: 'Meer tijd' })
    await person.pick(units[index % units.length] ?? 'other')
  }
  await acts.jobs.find(({ name }) => name === 'count nights')?.work()

  const before = await transactionNow()
  const results = await Promise.all(people.map(({ send }) => send()))
  const after = await transactionNow()

  expect(results.map(({ ok }) => ok)).toEqual(people.map(() => true))
  expect(people).toHaveLength(6)
  expect(await tablesWrittenBetween(before, after)).toEqual(['remarks', 'tallies'])
})

test('after closing, all counts have one writer and lie in the order of their keys', async () => {
  const scenario = await launchedScan(database.current)
  await sentSheets(scenario, 'teachers', 20)
  await sentSheets(scenario, 'board', 3)
  await sentSheets(scenario, 'coaches', 3)
  const during = await placedRows('tallies', tallyKey, scenario)
  expect(writersOf(during).size).toBeGreaterThan(1)

  await scenario.acts.closeScan(operatorIn(scenario.institutionId), scenario.scanId)
  const after = await placedRows('tallies', tallyKey, scenario)
  expect(after).toHaveLength(during.length)
  expect(writersOf(after).size).toBe(1)
  const keys = after.map(({ key }) => key)
  expect(keys).toEqual([...keys].sort())
})

test('the same holds for guesses, whose writer is that of the counts', async () => {
  const scenario = await launchedScan(database.current, exampleSettings({ expectations }))
  for (const [group, count] of [['board', 3] as const, ['teachers', 9] as const]) {
    for (let each = 0; each < count; each++) {
      const expected = ([1, 2, 3, 'dk'] as const)[each % 4] ?? 'dk'
      await sentSheets(scenario, group, 1, { current: 2, desired: 3, remark: null, expected })
    }
  }
  const during = await placedRows('guess_tallies', guessKey, scenario)
  expect(writersOf(during).size).toBeGreaterThan(1)
  await scenario.acts.closeScan(operatorIn(scenario.institutionId), scenario.scanId)
  const after = await placedRows('guess_tallies', guessKey, scenario)
  expect(after).toHaveLength(during.length)
  expect(writersOf([...after, ...(await placedRows('tallies', tallyKey, scenario))]).size).toBe(1)
  expect(after.map(({ key }) => key)).toEqual(after.map(({ key }) => key).sort())
})

test('the same holds for a scan with units, folded or apart', async () => {
  const scenario = await launchedScan(database.current, exampleSettings({ units: UNITS }))
  for (const name of [...UNITS, null]) await sentFrom(scenario, 'teachers', name, name === 'Economie' ? 2 : 5)
  await scenario.acts.closeScan(operatorIn(scenario.institutionId), scenario.scanId)
  const after = await placedRows('tallies', tallyKey, scenario)
  expect(writersOf(after).size).toBe(1)
  const keys = after.map(({ key }) => key)
  expect(keys).toEqual([...keys].sort())
  expect(new Set(keys.map((key) => key.slice(37, 73))).size).toBeGreaterThan(2)
})

test('the tables that are cleared when embedded are those that a server vacuums as soon as a row is dead', async () => {
  const { rows } = await database.asOwner((owner) =>
    owner.raw(`select relname from pg_class where reloptions @>
      array['autovacuum_vacuum_threshold=0', 'autovacuum_vacuum_scale_factor=0'] order by relname`),
  )
  expect(rows.map(({ relname }: { relname: string }) => relname)).toEqual([...CLEARED].sort())
  await clearDeadRows(database.current.knex)()
})

test('after closing, all remarks have one writer', async () => {
  const scenario = await launchedScan(database.current)
  await sentSheets(scenario, 'teachers', 10, { current: 1, desired: 3, remark: 'Meer tijd' })
  expect(writersOf(await placedRows('remarks', 'text', scenario)).size).toBe(10)
  await scenario.acts.closeScan(operatorIn(scenario.institutionId), scenario.scanId)
  const after = await placedRows('remarks', 'text', scenario)
  expect(after).toHaveLength(60)
  expect(writersOf(after).size).toBe(1)
})
