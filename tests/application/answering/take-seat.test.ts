import { expect, test } from 'vitest'
import { unseal } from '../../../src/application/answering/sealed-draft.ts'
import { operatorIn } from '../../../src/domain/account/actor.ts'
import { EMPTY_DRAFT } from '../../../src/domain/answering/answer-sheet.ts'
import type { GroupId } from '../../../src/domain/ids.ts'
import { useDatabase } from '../../support/database/database.ts'
import { keptRows } from '../../support/database/kept-rows.ts'
import { foundDraft } from '../../support/people/keys.ts'
import { groupIdOf, seatedRespondent } from '../../support/people/respondent.ts'
import { draftedScan, launchedScan, type Scenario } from '../../support/stories/scenario.ts'

const database = useDatabase()

const seatAt = async (scenario: Scenario) => {
  const { acts, institutionId, scanId } = scenario
  return acts.takeSeat(institutionId, scanId, await groupIdOf(scenario, 'teachers'))
}

test('each seat has its own key, valid for this scan, with an empty sheet behind it', async () => {
  const scenario = await launchedScan(database.current)
  const [one, other] = [await seatedRespondent(scenario, 'teachers'), await seatedRespondent(scenario, 'teachers')]
  expect(one.key).not.toBe(other.key)
  expect(scenario.acts.ticketKeys.read(one.key, scenario.scanId)).toBe(one.key)
  const { sealed = null } = (await foundDraft(scenario, 'teachers', one.key)) ?? {}
  expect(sealed && unseal(sealed, one.key)).toEqual(EMPTY_DRAFT)
  expect(await keptRows(scenario, 'tickets')).toBe(2)
})

test('a draft has no seats', async () => {
  const scenario = await draftedScan(database.current)
  expect(await seatAt(scenario)).toEqual({ ok: false, reason: 'not-open' })
  expect(await keptRows(scenario, 'tickets')).toBe(0)
})

test('a closed scan has no seats', async () => {
  const scenario = await launchedScan(database.current)
  await scenario.acts.closeScan(operatorIn(scenario.institutionId), scenario.scanId)
  expect(await seatAt(scenario)).toEqual({ ok: false, reason: 'not-open' })
})

test('after the closing date there are no seats, even before the scan is closed', async () => {
  const scenario = await launchedScan(database.current)
  scenario.clock.now = new Date('2026-12-18T23:00:00Z')
  expect(await seatAt(scenario)).toEqual({ ok: false, reason: 'not-open' })
})

test('a seat cannot be taken in a group of another scan', async () => {
  const scenario = await launchedScan(database.current)
  const other = await launchedScan(database.current)
  const elsewhere: GroupId = await groupIdOf(other, 'teachers')
  const seat = scenario.acts.takeSeat(scenario.institutionId, scenario.scanId, elsewhere)
  await expect(seat).rejects.toMatchObject({ constraint: 'tickets_group' })
})
