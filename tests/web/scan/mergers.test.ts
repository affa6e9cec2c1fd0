import { expect, test } from 'vitest'
import { operatorIn } from '../../../src/domain/account/actor.ts'
import type { ScanId } from '../../../src/domain/ids.ts'
import { useDatabase } from '../../support/database/database.ts'
import { htmlFaults } from '../../support/readers/html-faults.ts'
import { composeApp } from '../../support/servers/app.ts'
import { launchFields } from '../../support/stories/launch-checks.ts'
import { draftFields, institutionWithPeople, signedIn } from '../../support/stories/office.ts'

const database = useDatabase()

const drafted = async (changes: Readonly<Record<string, string>> = {}) => {
  const acts = composeApp(database.current, { now: () => new Date('2026-11-20T12:00:00Z') })
  const institutionId = await institutionWithPeople(acts)
  const facilitator = await signedIn(acts.app, 'gesprek@roc.example')
  const board = await signedIn(acts.app, 'bestuur@roc.example')
  const scan = String((await facilitator.post('/scans/new', draftFields(changes))).headers.location)
  const scanId = scan.split('/').at(-1) as ScanId
  const invite = (address: string, group: string) =>
    acts.inviteAddressees(operatorIn(institutionId), scanId, [{ address, group }])
  return { acts, institutionId, facilitator, board, scan, scanId, invite }
}

test('the merged group can’t have the name of a third group, and what was typed stays', async () => {
  const { facilitator, scan } = await drafted()
  const answer = await facilitator.post(`${scan}/groups/coaches/merger`, { other: 'teachers', label: 'BESTUUR' })
  expect(answer.status).toBe(422)
  expect(answer.text).toMatch(/id="label-error">Een andere groep heet ook zo/)
  expect(answer.text).toContain('value="BESTUUR"')
  const own = await facilitator.post(`${scan}/groups/coaches/merger`, { other: 'teachers', label: 'Docenten' })
  expect(own.status).toBe(303)
})

test('a group that is too small can be merged with another, and takes its addresses and numbers along', async () => {
  const it = await drafted({ 'groups[coaches][invited]': '2', 'groups[teachers][invited]': '40' })
  const { acts, institutionId, facilitator, scan, scanId } = it
  await it.invite('een@roc.example', 'coaches')
  await it.invite('twee@roc.example', 'teachers')
  await it.invite('drie@roc.example', 'board')
  const before = await acts.getScan(institutionId, scanId)
  const merger = `${scan}/groups/coaches/merger`
  for (const member of [facilitator, it.board]) {
    expect((await member.get(member === it.board ? `${scan}/launch` : scan)).text).toContain(`href="${merger}"`)
  }
  const form = await facilitator.get(merger)
  expect(form.text).toContain('Mediacoaches samenvoegen')
  expect(await htmlFaults(merger, form.text)).toEqual([])

  const empty = await facilitator.post(merger, { label: ' ' })
  expect(empty.status).toBe(422)
  expect(empty.text).toContain('Kies een groep.')
  expect(empty.text).toContain('Geef de nieuwe groep een naam')
  await facilitator.post(merger, { other: 'teachers', label: 'Coaches en docenten' })
  expect((await facilitator.get(scan)).text).toContain('De groepen zijn samengevoegd.')

  const { groups } = await acts.getScan(institutionId, scanId)
  expect(groups.map(({ key, label, invited, visibility }) => [key, label, invited, visibility])).toEqual([
    ['board', null, 3, { mode: 'on-record' }],
    ['own-1', 'Coaches en docenten', 42, { mode: 'protected', threshold: 5 }],
  ])
  const [boardGroup, merged] = groups
  expect(before.groups.map(({ code }) => code)).not.toContain(merged?.code)
  const counts = await acts.countInvited(institutionId, scanId)
  expect(Object.fromEntries(counts)).toEqual({ [String(merged?.id)]: 2, [String(boardGroup?.id)]: 1 })
  const again = await acts.inviteAddressees(operatorIn(institutionId), scanId, [
    { address: 'een@roc.example', group: 'own-1' },
  ])
  expect(again).toMatchObject({ ok: true, invited: 0, invitedBefore: 1 })
  expect((await facilitator.get(`${scan}/draft`)).text).toContain('value="Coaches en docenten"')
})

test('groups cannot be merged after the launch, with a group that is gone, or by another institution', async () => {
  const { acts, facilitator, board, scan } = await drafted()
  const merger = `${scan}/groups/coaches/merger`
  const fields = { other: 'students', label: 'Samen' }
  expect((await facilitator.post(merger, fields)).text).toContain('Deze groep doet niet meer mee.')
  expect((await facilitator.get(`${scan}/groups/students/merger`)).status).toBe(404)
  await institutionWithPeople(acts, 'ander.example')
  const stranger = await signedIn(acts.app, 'gesprek@ander.example')
  expect((await stranger.get(merger)).status).toBe(404)
  await board.post(`${scan}/launch`, launchFields)
  expect((await facilitator.get(merger)).status).toBe(404)
  expect((await facilitator.post(merger, { ...fields, other: 'teachers' }, { from: scan })).status).toBe(404)
})

test('while a scan is open the rule of a group can become stricter, and never looser', async () => {
  const { acts, institutionId, facilitator, board, scan, scanId } = await drafted()
  expect((await board.get(`${scan}/visibility`)).headers.location).toBe(scan)
  await board.post(`${scan}/launch`, launchFields)
  const page = await board.get(`${scan}/visibility`)
  expect(await htmlFaults(scan, page.text)).toEqual([])
  expect(page.text).toContain('<option value="on-record">altijd (herkenbaar)</option>')
  expect(page.text).not.toMatch(/groups\[teachers\]"><option value="[34]"/)
  expect((await facilitator.get(`${scan}/visibility`)).status).toBe(403)

  const rules = { 'groups[board]': '3', 'groups[coaches]': '3', 'groups[teachers]': '8' }
  const looser = await board.post(`${scan}/visibility`, { ...rules, 'groups[teachers]': '4' })
  expect(looser.status).toBe(422)
  expect(looser.text).toContain('Een regel kan alleen strenger worden.')
  await board.post(`${scan}/visibility`, rules)
  expect((await board.get(scan)).text).toContain('De regels zijn vastgelegd.')
  const visibilities = (await acts.getScan(institutionId, scanId)).groups.map(({ visibility }) => visibility)
  expect(visibilities).toEqual([3, 3, 8].map((threshold) => ({ mode: 'protected', threshold })))

  const group = (await acts.getScan(institutionId, scanId)).groups[2]
  expect((await board.get(`/s/${group?.code}`)).text).toContain('8')
  await acts.closeScan(operatorIn(institutionId), scanId)
  await board.post(`${scan}/visibility`, rules, { from: '/scans/new' })
  expect((await board.get(scan)).text).toContain('Dit kan niet meer: de scan is al gesloten.')
})
