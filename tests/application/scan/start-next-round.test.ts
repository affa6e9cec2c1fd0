import { expect, test } from 'vitest'
import { operatorIn } from '../../../src/domain/account/actor.ts'
import { NotFound } from '../../../src/domain/errors.ts'
import type { ScanId } from '../../../src/domain/ids.ts'
import { lastMinuteOf } from '../../../src/domain/time-of-day.ts'
import { useDatabase } from '../../support/database/database.ts'
import { draftedScan, exampleSettings, launchedScan } from '../../support/stories/scenario.ts'

const database = useDatabase()

test('the next round asks the same groups the same questions, closes in three weeks, and has new codes', async () => {
  const { acts, clock, institutionId, scanId } = await launchedScan(database.current)
  await acts.closeScan(operatorIn(institutionId), scanId)
  clock.now = new Date('2028-03-01T12:00:00Z')
  const started = await acts.startNextRound(operatorIn(institutionId), scanId, 'Tweede ronde')
  if (!started.ok) throw new Error(started.reason)
  const [before, next] = [await acts.getScan(institutionId, scanId), await acts.getScan(institutionId, started.scanId)]
  const settings = exampleSettings()
  expect(next).toMatchObject({
    ...settings,
    title: 'Tweede ronde',
    status: 'draft',
    follows: scanId,
    referenceDate: '2028-03-01',
    closesAt: lastMinuteOf('2028-03-22'),
    groups: settings.groups,
  })
  expect(next.feedbackCode).not.toBe(before.feedbackCode)
  for (const [index, group] of next.groups.entries()) {
    expect(group.code).not.toBe(before.groups[index]?.code)
    expect(group.id).not.toBe(before.groups[index]?.id)
  }
})

test('a scan that is not closed has no next round yet', async () => {
  const drafted = await draftedScan(database.current)
  const refused = { ok: false, reason: 'not-closed' }
  expect(await drafted.acts.startNextRound(operatorIn(drafted.institutionId), drafted.scanId, 'Te vroeg')).toEqual(
    refused,
  )
})

test('the scan of another institution has no next round here', async () => {
  const { acts, institutionId } = await draftedScan(database.current)
  const elsewhere = crypto.randomUUID() as ScanId
  await expect(acts.startNextRound(operatorIn(institutionId), elsewhere, 'Van een ander')).rejects.toThrow(NotFound)
})

test('a changed draft of a next round still follows the same scan', async () => {
  const { acts, institutionId, scanId } = await launchedScan(database.current)
  await acts.closeScan(operatorIn(institutionId), scanId)
  const started = await acts.startNextRound(operatorIn(institutionId), scanId, 'Tweede ronde')
  if (!started.ok) throw new Error(started.reason)
  await acts.changeDraft(operatorIn(institutionId), started.scanId, exampleSettings({ title: 'Voorjaar' }))
  expect(await acts.getScan(institutionId, started.scanId)).toMatchObject({ title: 'Voorjaar', follows: scanId })
})
