import { beforeEach, expect, test } from 'vitest'
import { operatorIn } from '../../../src/domain/account/actor.ts'
import type { AgreementContent } from '../../../src/domain/conversation/agreement.ts'
import { NotFound } from '../../../src/domain/errors.ts'
import type { AgreementId, InstitutionId } from '../../../src/domain/ids.ts'
import { useDatabase } from '../../support/database/database.ts'
import { keptRows } from '../../support/database/kept-rows.ts'
import { launchedScan, type Scenario } from '../../support/stories/scenario.ts'

const database = useDatabase()
let scenario: Scenario

const content = (what: string, changes: Partial<AgreementContent> = {}): AgreementContent => ({
  what,
  factor: 'F5',
  leads: 'Noor',
  joins: '',
  board: '',
  tells: '',
  seen: '',
  readyOn: '2027-03-01',
  lookBackOn: null,
  ...changes,
})

beforeEach(async () => {
  scenario = await launchedScan(database.current)
})

const close = () => scenario.acts.closeScan(operatorIn(scenario.institutionId), scenario.scanId)
const record = (what: string) =>
  scenario.acts.recordAgreement(operatorIn(scenario.institutionId), scenario.scanId, content(what))
const kept = async () => (await scenario.acts.getDossier(scenario.institutionId, scenario.scanId)).agreements
const idOf = async (what: string) => {
  const agreement = (await kept()).find((candidate) => candidate.what === what)
  if (!agreement) throw new Error(`no '${what}'`)
  return agreement.id
}

test('a new agreement comes after the others, is open, and is not on the feedback page yet', async () => {
  await close()
  await record('een')
  await record('twee')
  expect(await kept()).toEqual([
    { ...content('een'), id: expect.any(String), status: 'open', note: '', inFeedback: false },
    expect.objectContaining({ what: 'twee' }),
  ])
})

test('changing an agreement keeps its place, its status and its note', async () => {
  const { acts, institutionId, scanId } = scenario
  await close()
  await record('een')
  await record('twee')
  const id = await idOf('een')
  await acts.setAgreementStatus(operatorIn(institutionId), scanId, id, { status: 'done', note: 'Gelukt' })
  await acts.changeAgreement(operatorIn(institutionId), scanId, id, content('anders', { factor: null, readyOn: null }))
  expect(await kept()).toMatchObject([
    { id, what: 'anders', factor: null, readyOn: null, status: 'done', note: 'Gelukt' },
    { what: 'twee', status: 'open' },
  ])
})

test('agreements change places, and a deleted agreement is gone', async () => {
  const { acts, institutionId, scanId } = scenario
  await close()
  for (const what of ['een', 'twee', 'drie']) await record(what)
  const order = async () => (await kept()).map(({ what }) => what)
  await acts.moveAgreement(operatorIn(institutionId), scanId, await idOf('drie'), 'up')
  expect(await order()).toEqual(['een', 'drie', 'twee'])
  await acts.moveAgreement(operatorIn(institutionId), scanId, await idOf('een'), 'up')
  expect(await order()).toEqual(['een', 'drie', 'twee'])
  await acts.deleteAgreement(operatorIn(institutionId), scanId, await idOf('drie'))
  await record('vier')
  expect(await order()).toEqual(['een', 'twee', 'vier'])
})

test('members who record and move agreements at once lose nothing', async () => {
  const { acts, institutionId, scanId } = scenario
  await close()
  await Promise.all(['een', 'twee', 'drie', 'vier'].map(record))
  const ids = (await kept()).map(({ id }) => id)
  await Promise.all(ids.map((id) => acts.moveAgreement(operatorIn(institutionId), scanId, id, 'down')))
  expect((await kept()).map(({ what }) => what).toSorted()).toEqual(['drie', 'een', 'twee', 'vier'])
})

/** Every act that changes an agreement. */
const changes = (id: AgreementId): readonly ((by: Scenario) => Promise<unknown>)[] => [
  ({ acts, institutionId, scanId }) => acts.changeAgreement(operatorIn(institutionId), scanId, id, content('anders')),
  ({ acts, institutionId, scanId }) => acts.moveAgreement(operatorIn(institutionId), scanId, id, 'up'),
  ({ acts, institutionId, scanId }) =>
    acts.setAgreementStatus(operatorIn(institutionId), scanId, id, { status: 'dropped', note: '' }),
  ({ acts, institutionId, scanId }) => acts.deleteAgreement(operatorIn(institutionId), scanId, id),
]

test('before the close no agreement can be recorded or changed', async () => {
  const refused = { ok: false, reason: 'not-closed' }
  expect(await record('te vroeg')).toEqual(refused)
  for (const change of changes(crypto.randomUUID() as AgreementId)) expect(await change(scenario)).toEqual(refused)
  expect(await keptRows(scenario, 'actions')).toBe(0)
})

test('neither another institution nor another scan finds an agreement to change', async () => {
  await close()
  await record('een')
  const id = await idOf('een')
  const before = await kept()
  const stranger = { ...scenario, institutionId: crypto.randomUUID() as InstitutionId }
  const other = { ...(await launchedScan(database.current)) }
  await other.acts.closeScan(operatorIn(other.institutionId), other.scanId)
  for (const by of [stranger, other]) {
    for (const change of changes(id)) await expect(change(by)).rejects.toThrow(NotFound)
  }
  const recorded = scenario.acts.recordAgreement(operatorIn(stranger.institutionId), scenario.scanId, content('vreemd'))
  await expect(recorded).rejects.toThrow(NotFound)
  expect(await kept()).toEqual(before)
})
