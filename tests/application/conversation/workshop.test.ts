import { expect, test } from 'vitest'
import { operatorIn } from '../../../src/domain/account/actor.ts'
import type { Length } from '../../../src/domain/conversation/schedule.ts'
import type { GroupHands } from '../../../src/domain/conversation/workshop.ts'
import { NotFound } from '../../../src/domain/errors.ts'
import type { FactorKey } from '../../../src/domain/scan/rubric.ts'
import { useDatabase } from '../../support/database/database.ts'
import { keptRows } from '../../support/database/kept-rows.ts'
import { closedScan } from '../../support/stories/closed-scan.ts'
import { launchedScan } from '../../support/stories/scenario.ts'

const database = useDatabase()

const closed = async () => {
  const scenario = await closedScan(database.current)
  const { acts, institutionId, scanId } = scenario
  return {
    scenario,
    workshop: () => acts.getWorkshop(institutionId, scanId),
    change: (change: 'up' | 'down' | 'add' | 'leave-out', factor: FactorKey) =>
      acts.changeTopics(operatorIn(institutionId), scanId, { change, factor }),
    setLength: (length: Length) => acts.changeTopics(operatorIn(institutionId), scanId, { change: 'length', length }),
    propose: () => acts.changeTopics(operatorIn(institutionId), scanId, { change: 'propose' }),
    show: (factor: FactorKey, hands: GroupHands) => acts.showHands(operatorIn(institutionId), scanId, factor, hands),
  }
}

test('a workshop that nobody changed is not stored, and has the topics that the report proposes', async () => {
  const { workshop, scenario } = await closed()
  expect(await workshop()).toEqual({ length: 75, topics: ['F1', 'F2'], hands: {}, further: [] })
  expect(await keptRows(scenario, 'workshops')).toBe(0)
})

test('topics can be moved, left out, added and reset to the proposal, and every show of hands stays', async () => {
  const { workshop, change, setLength, propose, show } = await closed()
  await show('F1', { board: [0, 1, 4] })
  const hands = { F1: { board: [0, 1, 4] } }
  await change('down', 'F1')
  await setLength(90)
  await change('leave-out', 'F3')
  await change('add', 'F6')
  expect(await workshop()).toEqual({ length: 90, topics: ['F2', 'F1', 'F6'], hands, further: [] })
  await setLength(60)
  expect(await workshop()).toEqual({ length: 60, topics: ['F2'], hands, further: [] })
  await propose()
  expect(await workshop()).toEqual({ length: 60, topics: ['F1'], hands, further: [] })
})

test('a factor that was not asked cannot become a topic', async () => {
  const { workshop, change } = await closed()
  await expect(change('add', 'F9')).rejects.toThrow(NotFound)
  await expect(change('add', '__proto__')).rejects.toThrow(NotFound)
  expect((await workshop()).topics).toEqual(['F1', 'F2'])
})

test('a show of hands is kept per factor, and never for a hidden or unknown group', async () => {
  const { workshop, show } = await closed()
  expect(await show('F2', { board: [1, 2, 3], coaches: [9, 0, 0] })).toMatchObject({ ok: true })
  expect(await show('F2', { teachers: [1, 0, 0] })).toEqual({ ok: false, reason: 'no-such-group' })
  expect(await show('F9', { board: [1, 0, 0] })).toEqual({ ok: false, reason: 'no-such-factor' })
  expect((await workshop()).hands).toEqual({ F2: { board: [1, 2, 3], coaches: [9, 0, 0] } })
})

test('people who count hands at the same time lose nothing', async () => {
  const { workshop, show } = await closed()
  await Promise.all(['F1', 'F2', 'F3', 'F4'].map((factor) => show(factor, { board: [1, 0, 0] })))
  expect(Object.keys((await workshop()).hands).toSorted()).toEqual(['F1', 'F2', 'F3', 'F4'])
})

test('an open scan has no workshop yet, and another institution finds none', async () => {
  const { acts, institutionId, scanId } = await launchedScan(database.current)
  await expect(acts.getWorkshop(institutionId, scanId)).rejects.toThrow(NotFound)
  await expect(acts.changeTopics(operatorIn(institutionId), scanId, { change: 'propose' })).rejects.toThrow(NotFound)
  await expect(acts.showHands(operatorIn(institutionId), scanId, 'F1', {})).rejects.toThrow(NotFound)
  const { scenario } = await closed()
  const stranger = await scenario.acts.createInstitution('ROC Ander', [])
  await expect(acts.getWorkshop(stranger, scenario.scanId)).rejects.toThrow(NotFound)
  await expect(acts.showHands(operatorIn(stranger), scenario.scanId, 'F1', {})).rejects.toThrow(NotFound)
})
