import assert from 'node:assert/strict'
import { hashOf } from '../../src/application/answering/ticket-key.ts'
import { FACTOR_KEYS } from '../../src/content/rubric.ts'
import type { Database } from '../../src/db/engine/connect.ts'
import { withInstitution } from '../../src/db/in-transaction.ts'
import type { GroupKey } from '../../src/domain/scan/stakeholder-group.ts'
import { keptRows, keptTallies, sheetsCounted } from '../support/database/kept-rows.ts'
import { groupIdOf } from '../support/people/respondent.ts'
import { type Scenario, startedUseCases } from '../support/stories/scenario.ts'
import type { Ledger, Person } from './ledger.ts'

/** What a kill left behind. */
export type Settled = {
  readonly closed: boolean
  readonly acknowledged: number
  readonly inFlight: number
  readonly counted: number
}

/**
 * Compares the database with what respondents heard: every acknowledged sheet is counted once for each factor, every
 * other sheet at most once, and each ticket either exists or was counted. Afterwards it is known of each sheet whether
 * it was counted.
 * @throws AssertionError when anything doesn't add up
 */
export const settle = async (database: Database, ledger: Ledger): Promise<Settled> => {
  const scenario: Scenario = { ...startedUseCases(database), ...ledger }
  const { status, groups } = await scenario.acts.getScan(ledger.institutionId, ledger.scanId)
  const counted = new Map<GroupKey, number>()
  const tallies = sheetsCounted(await keptTallies(scenario))
  for (const { key } of groups) counted.set(key, sameForEachFactor(tallies[key] ?? {}))

  const people = [...ledger.people.values()]
  const count = (group: GroupKey, state: Person['state']) =>
    people.filter((person) => person.group === group && person.state === state).length
  for (const [group, sheets] of counted) {
    const acknowledged = count(group, 'counted')
    const atMost = acknowledged + count(group, 'sending')
    assert.ok(acknowledged <= sheets && sheets <= atMost, `${group}: ${sheets} not in ${acknowledged}..${atMost}`)
  }
  const settled = {
    closed: status === 'closed',
    acknowledged: people.filter(({ state }) => state === 'counted').length,
    inFlight: people.filter(({ state }) => state === 'sending').length,
    counted: [...counted.values()].reduce((sum, sheets) => sum + sheets, 0),
  }
  await (settled.closed ? checkReport(scenario, counted) : checkTickets(scenario, ledger, counted))
  return settled
}

const sameForEachFactor = (sheets: { readonly [factor: string]: number }): number => {
  const [first = 0, ...others] = FACTOR_KEYS.map((factor) => sheets[factor] ?? 0)
  assert.deepEqual(
    others,
    others.map(() => first),
  )
  return first
}

/** For an open scan: the ticket of each seat exists, or its sheet is counted. */
const checkTickets = async (scenario: Scenario, ledger: Ledger, counted: ReadonlyMap<GroupKey, number>) => {
  const kept = await keptKeyHashes(scenario)
  assert.equal(await keptRows(scenario, 'tickets'), kept.size)
  const gone = new Map([...counted.keys()].map((group) => [group, 0]))
  for (const [key, person] of ledger.people) {
    assert.notEqual(person.state, 'refused', 'refused as closed by an open scan')
    const present = kept.has(hashOf(key).toString('hex'))
    if (person.state === 'sending') person.state = present ? 'ready' : 'counted'
    assert.equal(present, person.state !== 'counted', `ticket ${present ? 'there' : 'gone'} when ${person.state}`)
    if (!present) gone.set(person.group, (gone.get(person.group) ?? 0) + 1)
  }
  assert.deepEqual(gone, counted)
  await checkSlips(scenario, ledger)
  const waiting = [...ledger.people.values()].filter(({ mailed, state }) => mailed && state !== 'counted').length
  assert.equal(await keptRows(scenario, 'invitations'), waiting)
  assert.equal(await keptRows(scenario, 'letters'), waiting)
}

/** A slip whose seat was acknowledged is used up, whatever came after. */
const checkSlips = async ({ acts, institutionId, scanId, ...scenario }: Scenario, ledger: Ledger) => {
  const coaches = await groupIdOf({ acts, institutionId, scanId }, 'coaches')
  for (const { slip } of ledger.people.values()) {
    if (!slip) continue
    const again = await acts.takeSeat(institutionId, scanId, coaches, slip)
    assert.deepEqual(again, { ok: false, reason: 'slip-used' })
  }
  const slips = await withInstitution(scenario.database.knex, institutionId, (trx) =>
    trx('slips').where({ scan_id: scanId, used: false }).pluck('code_hash'),
  )
  assert.ok(slips.length > 0, 'slips that nobody brought are there still')
}

const keptKeyHashes = async ({ database, institutionId }: Scenario): Promise<ReadonlySet<string>> => {
  const hashes: Buffer[] = await withInstitution(database.knex, institutionId, (trx) =>
    trx('ticket_keys').pluck('key_hash'),
  )
  return new Set(hashes.map((hash) => hash.toString('hex')))
}

/** For a closed scan: nobody can answer any more, and the report shows what was counted. */
const checkReport = async (scenario: Scenario, counted: ReadonlyMap<GroupKey, number>) => {
  assert.equal(await keptRows(scenario, 'tickets'), 0)
  assert.equal(await keptRows(scenario, 'ticket_keys'), 0)
  const report = await scenario.acts.getReport(scenario.institutionId, scenario.scanId)
  for (const table of ['invitations', 'letters', 'invited_addresses']) assert.equal(await keptRows(scenario, table), 0)
  for (const group of report.groups) {
    if (!group.shown || !group.units?.length) continue
    const apart = group.units.reduce((sum, { responses }) => sum + responses, 0)
    assert.equal(apart, group.responses, 'units add up to their group')
  }
  const reported = report.groups.map((group) => [group.key, group.shown ? group.responses : null])
  assert.deepEqual(reported, [...counted])
}
