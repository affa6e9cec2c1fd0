import { expect, test } from 'vitest'
import { operatorIn } from '../../../src/domain/account/actor.ts'
import { useDatabase } from '../../support/database/database.ts'
import { addressesOf, atTheScreens, teachers, useMailingScans } from '../../support/stories/mailing-scan.ts'

const database = useDatabase()
const prepare = useMailingScans(database)

test('a draft of a mail is discarded after a confirmation', async () => {
  const scan = await atTheScreens(prepare)
  const mailing = await scan.writeAtScreen('invitation')
  expect((await scan.facilitator.get(`${mailing}/deletion`)).text).toContain('Dit concept weggooien?')
  await scan.facilitator.post(`${mailing}/deletion`, {})
  expect((await scan.facilitator.get(scan.page)).text).toContain('Het concept is weg.')
  expect((await scan.facilitator.get(mailing)).status).toBe(404)
  expect((await scan.facilitator.get(`${scan.page}/nergens`)).status).toBe(404)
})

test('before the launch a mail can be written and tried out, and not sent', async () => {
  const scan = await atTheScreens(prepare, { launched: false })
  await scan.invite('teachers', teachers(2))
  expect((await scan.facilitator.get(scan.page)).text).toContain('De scan is nog niet gestart.')
  const mailing = await scan.writeAtScreen('invitation')
  await scan.facilitator.post(`${mailing}/trial`, { group: 'teachers' }, { from: `${mailing}/preview` })
  expect((await scan.facilitator.get(`${mailing}/dispatch`)).text).toContain('het bestuur moet de scan eerst starten')
  await scan.facilitator.post(`${mailing}/dispatch`, {}, { from: scan.page })
  expect((await scan.facilitator.get(`${mailing}/preview`)).text).toContain('de scan is niet open')
  await scan.posted()
  expect(addressesOf(scan.office.mails)).toEqual(['gesprek@roc.example'])
})

test('after the close nothing can be mailed, and every page of the mailing leads to the scan', async () => {
  const scan = await atTheScreens(prepare)
  await scan.invite('teachers', teachers(2))
  const mailing = await scan.writeAtScreen('invitation')
  await scan.acts.closeScan(operatorIn(scan.institutionId), scan.scanId)
  for (const path of [scan.page, mailing, `${mailing}/preview`, `${scan.page}/invitation/text`]) {
    expect((await scan.facilitator.get(path)).headers.location).toBe(`/scans/${scan.scanId}`)
  }
  await scan.facilitator.post(`${mailing}/dispatch`, {}, { from: '/scans' })
  await scan.posted()
  expect(addressesOf(scan.office.mails)).not.toContain('docent0@roc.example')
})
