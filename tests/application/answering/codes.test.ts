import { expect, test } from 'vitest'
import { withInstitution } from '../../../src/db/in-transaction.ts'
import { operatorIn } from '../../../src/domain/account/actor.ts'
import { useDatabase } from '../../support/database/database.ts'
import { keptRows, keptTallies } from '../../support/database/kept-rows.ts'
import { groupIdOf, readyRespondent, respondentWith } from '../../support/people/respondent.ts'
import { draftedScan, launchedScan, type Scenario } from '../../support/stories/scenario.ts'

const database = useDatabase()

/** Makes slips and returns their codes, which are printed and not kept. */
const slipsFor = async (
  { acts, institutionId, scanId }: Scenario,
  count: number,
  { replacing = false, group = 'teachers' } = {},
) => {
  const printed: string[] = []
  const made = await acts.makeSlips(operatorIn(institutionId), scanId, { group, count, replacing }, async (codes) => {
    printed.push(...codes)
    return Buffer.from('pdf')
  })
  return { made, codes: printed }
}

const sitDownWith = async (scenario: Scenario, slip: string) =>
  scenario.acts.takeSeat(scenario.institutionId, scenario.scanId, await groupIdOf(scenario, 'teachers'), slip)

const renew = ({ acts, institutionId, scanId }: Scenario, group = 'teachers') =>
  acts.renewCode(operatorIn(institutionId), scanId, group)
const codeOf = async ({ acts, institutionId, scanId }: Scenario) =>
  (await acts.getScan(institutionId, scanId)).groups.find(({ key }) => key === 'teachers')?.code ?? ''

test('a slip leads to its group and works once, for a ticket with its own key', async () => {
  const scenario = await launchedScan(database.current)
  const { made, codes } = await slipsFor(scenario, 3)
  expect(made).toEqual({ ok: true, document: Buffer.from('pdf') })
  const [code = ''] = codes
  expect(await scenario.acts.findSeat(code)).toMatchObject({ code, entry: 'slip', group: { key: 'teachers' } })
  const seat = await sitDownWith(scenario, code)
  if (!seat.ok) throw new Error(seat.reason)
  expect(await scenario.acts.findSeat(code)).toMatchObject({ entry: 'used-slip' })
  const respondent = respondentWith(scenario, 'teachers', seat.key)
  await respondent.saveAll()
  expect(await respondent.send()).toEqual({ ok: true })
  expect(await sitDownWith(scenario, code)).toEqual({ ok: false, reason: 'slip-used' })
})

test('when many people use one slip at once, one gets a seat', async () => {
  const scenario = await launchedScan(database.current)
  const { codes } = await slipsFor(scenario, 1)
  const seats = await Promise.all(Array.from({ length: 8 }, () => sitDownWith(scenario, codes[0] ?? '')))
  expect(seats.filter(({ ok }) => ok)).toHaveLength(1)
  expect(await keptRows(scenario, 'tickets')).toBe(1)
})

test('nothing that is kept of a code can be printed again', async () => {
  const scenario = await launchedScan(database.current)
  const { codes } = await slipsFor(scenario, 5)
  const rows = await withInstitution(database.current.knex, scenario.institutionId, (trx) => trx('slips'))
  expect(new Set(rows.map(({ code_hash }: { code_hash: Buffer }) => code_hash.length))).toEqual(new Set([32]))
  for (const code of codes) expect(JSON.stringify(rows)).not.toContain(code)
  expect(new Set(codes).size).toBe(5)
})

test('replacing slips revokes the unused ones and leaves taken seats alone', async () => {
  const scenario = await launchedScan(database.current)
  const { codes: first } = await slipsFor(scenario, 2)
  const seat = await sitDownWith(scenario, first[0] ?? '')
  const { codes: more } = await slipsFor(scenario, 2)
  const { codes: second } = await slipsFor(scenario, 2, { replacing: true })
  for (const gone of [first[1], ...more]) expect(await scenario.acts.findSeat(gone ?? '')).toBeNull()
  expect(await scenario.acts.findSeat(first[0] ?? '')).toMatchObject({ entry: 'used-slip' })
  expect(await scenario.acts.findSeat(second[0] ?? '')).toMatchObject({ entry: 'slip' })
  if (!seat.ok) throw new Error(seat.reason)
  expect(
    await respondentWith(scenario, 'teachers', seat.key).save('F1', { current: 1, desired: 2, remark: null }),
  ).toEqual({
    ok: true,
  })
})

test('slips that cannot be printed are not made', async () => {
  const scenario = await launchedScan(database.current)
  const { acts, institutionId, scanId } = scenario
  const jam = () => Promise.reject(new Error('paper jam'))
  const made = acts.makeSlips(operatorIn(institutionId), scanId, { group: 'teachers', count: 3, replacing: true }, jam)
  await expect(made).rejects.toThrow('paper jam')
  expect(await keptRows(scenario, 'slips')).toBe(0)
})

test('slips and new codes are made only while the scan is open, for a group of the scan', async () => {
  const draft = await draftedScan(database.current)
  expect((await slipsFor(draft, 1)).made).toEqual({ ok: false, reason: 'not-open' })
  expect(await renew(draft)).toEqual({ ok: false, reason: 'not-open' })
  const scenario = await launchedScan(database.current)
  expect((await slipsFor(scenario, 1, { group: 'constructor' })).made).toEqual({ ok: false, reason: 'group-gone' })
  expect(await renew(scenario, 'constructor')).toEqual({ ok: false, reason: 'group-gone' })
  const { acts, institutionId, scanId } = scenario
  await acts.closeScan(operatorIn(institutionId), scanId)
  expect((await slipsFor(scenario, 1)).made).toEqual({ ok: false, reason: 'not-open' })
  expect(await renew(scenario)).toEqual({ ok: false, reason: 'not-open' })
})

test('after the close every slip leads to the same explanation, used or not', async () => {
  const scenario = await launchedScan(database.current)
  const { codes } = await slipsFor(scenario, 2)
  await sitDownWith(scenario, codes[0] ?? '')
  await scenario.acts.closeScan(operatorIn(scenario.institutionId), scenario.scanId)
  const seats = await Promise.all(codes.map((code) => scenario.acts.findSeat(code)))
  for (const seat of seats) expect(seat).toMatchObject({ entry: 'used-slip', scan: { status: 'closed' } })
})

test('a renewed code replaces the old one, and the old one is recognised as revoked', async () => {
  const scenario = await launchedScan(database.current)
  const old = await codeOf(scenario)
  await (await readyRespondent(scenario, 'teachers')).send()
  const begun = await readyRespondent(scenario, 'teachers')
  expect(await renew(scenario)).toEqual({ ok: true })
  expect(await renew(scenario)).toEqual({ ok: true })
  const current = await codeOf(scenario)
  expect(await scenario.acts.findSeat(old)).toMatchObject({ code: old, entry: 'revoked', group: { code: current } })
  expect(await scenario.acts.findSeat(current)).toMatchObject({ entry: 'group', group: { key: 'teachers' } })
  expect(await begun.send()).toEqual({ ok: true })
  expect((await keptTallies(scenario)).teachers?.F1).toBeTruthy()
})

test('the code of a launched group changes only by being renewed', async () => {
  const scenario = await launchedScan(database.current)
  const change = (code: string) =>
    withInstitution(database.current.knex, scenario.institutionId, (trx) =>
      trx('stakeholder_groups').where({ scan_id: scenario.scanId, key: 'teachers' }).update({ code }),
    )
  await expect(change('ABCDEFGH')).rejects.toMatchObject({ constraint: 'stakeholder_groups_frozen' })
  await renew(scenario)
  await expect(change('ABCDEFGH')).rejects.toMatchObject({ constraint: 'stakeholder_groups_frozen' })
})

test('another institution can neither make slips nor renew codes', async () => {
  const scenario = await launchedScan(database.current)
  const institutionId = await scenario.acts.createInstitution('ROC Ander', [])
  const stranger = { ...scenario, institutionId }
  await expect(slipsFor(stranger, 1)).rejects.toThrow('scan not found')
  await expect(renew(stranger)).rejects.toThrow('scan not found')
})
