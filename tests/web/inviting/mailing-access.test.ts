import { expect, test } from 'vitest'
import { operatorIn } from '../../../src/domain/account/actor.ts'
import { useDatabase } from '../../support/database/database.ts'
import { htmlFaults } from '../../support/readers/html-faults.ts'
import { atTheScreens, teachers, useMailingScans } from '../../support/stories/mailing-scan.ts'
import { institutionWithPeople, signedIn } from '../../support/stories/office.ts'
import { exampleSettings } from '../../support/stories/scenario.ts'

const database = useDatabase()
const prepare = useMailingScans(database)

test('the board sees the progress of a mailing and can change nothing, and another institution finds nothing', async () => {
  const scan = await atTheScreens(prepare)
  await scan.invite('teachers', teachers(5))
  const draft = await scan.writeAtScreen('invitation')
  const list = (await scan.board.get(scan.page)).text
  expect(list).toContain('De gespreksleider nodigt mensen uit.')
  expect(list).not.toContain('schrijven')
  expect((await scan.board.get(draft)).headers.location).toBe(scan.page)
  await institutionWithPeople(scan.acts, 'ander.example')
  const stranger = await signedIn(scan.acts.app, 'gesprek@ander.example')
  const asked = async (member: typeof stranger) => {
    const got = [
      '/invitation/text',
      ...['preview', 'preview/board', 'dispatch', 'stop', 'deletion'].map(below(draft, scan.page)),
    ]
    const posted = [
      '/invitation/text',
      ...['trial', 'dispatch', 'repeat', 'stop', 'deletion'].map(below(draft, scan.page)),
    ]
    const statuses: number[] = []
    for (const path of got) statuses.push((await member.get(scan.page + path)).status)
    for (const path of posted) {
      const fields = { language: 'nl', subject: 'Kwaad', opening: 'Kwaad', group: 'board', state: 'failed' }
      statuses.push((await member.post(scan.page + path, fields, { from: '/scans' })).status)
    }
    statuses.push((await member.get(`/scans/${scan.scanId}/link-list`)).status)
    statuses.push((await member.post(`/scans/${scan.scanId}/link-list`, {}, { from: '/scans' })).status)
    return new Set(statuses)
  }
  expect(await asked(scan.board)).toEqual(new Set([403]))
  expect(await asked(stranger)).toEqual(new Set([404]))
  expect((await stranger.get(scan.page)).status).toBe(404)
  expect((await stranger.get(draft)).status).toBe(404)
  expect(scan.office.mails).toEqual([])
  expect((await scan.rows('mailings')).map(({ subject }) => subject)).not.toContain('Kwaad')

  await scan.facilitator.post(`${draft}/dispatch`, {})
  await scan.posted()
  const done = (await scan.board.get(draft)).text
  expect(done).toMatch(/Verstuurd<\/dt><dd>5<\/dd>/)
  expect(done).not.toContain('Bekijk de mail')
})

const below = (draft: string, page: string) => (end: string) => `${draft.slice(page.length)}/${end}`

test('a mailing of another scan is not found below this scan', async () => {
  const scan = await atTheScreens(prepare)
  const draft = await scan.writeAtScreen('invitation')
  const other = await scan.acts.draftScan(operatorIn(scan.institutionId), exampleSettings())
  const there = draft.replace(scan.scanId, other)
  for (const path of ['', '/preview', '/dispatch', '/deletion']) {
    expect((await scan.facilitator.get(there + path)).status).toBe(404)
  }
  expect((await scan.facilitator.post(`${there}/deletion`, {}, { from: '/scans' })).status).toBe(404)
  expect(await scan.rows('mailings')).toHaveLength(1)
})

test('a member who writes in two windows is warned before one text overwrites the other', async () => {
  const scan = await atTheScreens(prepare)
  const at = `${scan.page}/invitation/text`
  const basisIn = async () => /name="basis" value="([^"]+)"/.exec((await scan.facilitator.get(at)).text)?.[1] ?? ''
  const basis = await basisIn()
  const write = (opening: string, basis: string) =>
    scan.facilitator.post(at, { language: 'nl', subject: 'Dag', opening, basis })
  expect((await write('Eerst', basis)).status).toBe(303)
  const late = await write('Later', basis)
  expect(late.status).toBe(422)
  expect(late.text).toContain('<a href="#opening">Dit is intussen veranderd')
  expect((await scan.rows('mailings')).map(({ opening }) => opening)).toEqual(['Eerst'])
  expect((await write('Later', await basisIn())).status).toBe(303)
  expect((await write('Later', basis)).status).toBe(303)
  expect((await scan.rows('mailings')).map(({ opening }) => opening)).toEqual(['Later'])
})

test.each(['nl', 'en'])('every page about mail is valid HTML in %s', async (language) => {
  const scan = await atTheScreens(prepare)
  await scan.invite('teachers', teachers(6))
  await scan.facilitator.get(`${scan.page}?lang=${language}`)
  await scan.board.get(`${scan.page}?lang=${language}`)
  const draft = await scan.writeAtScreen('invitation')
  const faults: string[] = []
  const read = async (member: typeof scan.board, path: string) => {
    const { text, status } = await member.get(path)
    expect({ path, status }).toEqual({ path, status: 200 })
    expect(text).toContain(`<html lang="${language}">`)
    faults.push(...(await htmlFaults(path, text)))
  }
  for (const path of [scan.page, `${scan.page}/invitation/text`]) await read(scan.facilitator, path)
  for (const path of ['/preview', '/dispatch', '/deletion']) await read(scan.facilitator, draft + path)
  await scan.facilitator.post(`${draft}/dispatch`, {})
  for (const path of ['', '/preview', '/stop']) await read(scan.facilitator, draft + path)
  await read(scan.board, draft)
  await scan.posted()
  for (const path of [draft, scan.page]) {
    await read(scan.facilitator, path)
    await read(scan.board, path)
  }
  expect(faults).toEqual([])
})
