import { expect, test } from 'vitest'
import { operatorIn } from '../../../src/domain/account/actor.ts'
import type { ScanId } from '../../../src/domain/ids.ts'
import { useDatabase } from '../../support/database/database.ts'
import { composeApp } from '../../support/servers/app.ts'
import { copied, editionOffice, idIn } from '../../support/stories/edition-office.ts'
import { launchChecks } from '../../support/stories/launch-checks.ts'
import { draftFields, institutionWithPeople, signedIn } from '../../support/stories/office.ts'
import { exampleSettings } from '../../support/stories/scenario.ts'

const database = useDatabase()

const office = async () => {
  const clock = { now: new Date('2026-11-20T12:00:00Z') }
  const acts = composeApp(database.current, { now: () => clock.now })
  const institutionId = await institutionWithPeople(acts)
  const board = await signedIn(acts.app, 'bestuur@roc.example')
  const scan = String((await board.post('/scans/new', draftFields({ title: 'Te vroeg weg' }))).headers.location)
  const scanId = scan.split('/').at(-1) as ScanId
  const everyDay = () => acts.jobs.find(({ name }) => name === 'delete discarded drafts')?.work()
  return { acts, clock, institutionId, board, scan, scanId, everyDay }
}

test('a discarded draft is hidden everywhere, and can be restored as it was', async () => {
  const { acts, institutionId, board, scan, scanId } = await office()
  await acts.inviteAddressees(operatorIn(institutionId), scanId, [{ address: 'anna@roc.example', group: 'teachers' }])
  const code = (await acts.getScan(institutionId, scanId)).groups[0]?.code ?? ''
  const before = (await board.get(`${scan}/draft`)).text.replace(/name="_csrf" value="[^"]+"/g, '')
  expect((await board.get(`${scan}/deletion`)).text).toContain('Je kunt het concept nog een week terughalen.')
  await board.post(`${scan}/deletion`, {})

  const list = (await board.get('/scans')).text
  expect(list).toContain('Het concept is weggegooid.')
  expect(list).toContain('terug te halen tot en met 27 november 2026')
  expect(list).not.toContain(`href="${scan}"`)
  for (const below of ['', '/draft', '/launch', '/deletion']) {
    expect((await board.get(scan + below)).status).toBe(404)
  }
  expect(await acts.findSeat(code)).toBeNull()

  const back = await board.post(`${scan}/restoration`, {}, { from: '/scans' })
  expect(back.headers.location).toBe(scan)
  expect((await board.get(scan)).text).toContain('Het concept is terug.')
  expect((await board.get(`${scan}/draft`)).text.replace(/name="_csrf" value="[^"]+"/g, '')).toBe(before)
  expect(await acts.countInvited(institutionId, scanId)).toHaveProperty('size', 1)
  expect((await board.get('/scans')).text).not.toContain('Weggegooid')
})

test('a discarded draft is deleted after a week, and not a day earlier', async () => {
  const { clock, board, scan, everyDay } = await office()
  await board.post(`${scan}/deletion`, {})
  clock.now = new Date('2026-11-27T12:00:00Z')
  await everyDay()
  expect((await board.get('/scans')).text).toContain('Te vroeg weg')
  clock.now = new Date('2026-11-28T12:00:00Z')
  await everyDay()
  expect((await board.get('/scans')).text).not.toContain('Te vroeg weg')
  await board.post(`${scan}/restoration`, {}, { from: '/scans/new' })
  expect((await board.get('/scans')).text).toContain('Dit concept is er niet meer.')
})

test('a restored draft and a launched scan are not deleted', async () => {
  const { acts, clock, institutionId, board, scan, scanId, everyDay } = await office()
  await board.post(`${scan}/deletion`, {})
  await board.post(`${scan}/restoration`, {}, { from: '/scans' })
  const launched = await acts.draftScan(operatorIn(institutionId), exampleSettings())
  await acts.launchScan(operatorIn(institutionId), launched, launchChecks)
  expect((await board.post(`/scans/${launched}/restoration`, {}, { from: '/scans' })).headers.location).toBe('/scans')
  clock.now = new Date('2026-12-10T12:00:00Z')
  await everyDay()
  expect((await acts.listScans(institutionId)).map(({ id }) => id).sort()).toEqual([scanId, launched].sort())
})

test('another institution can restore nothing', async () => {
  const { acts, board, scan } = await office()
  await board.post(`${scan}/deletion`, {})
  await institutionWithPeople(acts, 'ander.example')
  const stranger = await signedIn(acts.app, 'bestuur@ander.example')
  expect((await stranger.get('/scans')).text).not.toContain('Te vroeg weg')
  await stranger.post(`${scan}/restoration`, {}, { from: '/scans/new' })
  expect((await board.get(scan)).status).toBe(404)
})

test('an edition that only a discarded draft uses can be deleted', async () => {
  const edition = await editionOffice(database.current)
  const address = await copied(edition)
  const { acts, institutionId, member } = edition
  const scanId = await acts.draftScan(operatorIn(institutionId), exampleSettings({ edition: idIn(address) }))
  await acts.discardDraft(operatorIn(institutionId), scanId)
  await member.post(`${address}/deletion`, {})
  expect((await member.get(address)).status).toBe(404)
  expect(await acts.restoreDraft(operatorIn(institutionId), scanId)).toEqual({ ok: false, reason: 'gone' })
})
