import { expect, test } from 'vitest'
import { formatInstant } from '../../../src/content/format-day.ts'
import type { Database } from '../../../src/db/engine/connect.ts'
import { operatorIn } from '../../../src/domain/account/actor.ts'
import { useDatabase } from '../../support/database/database.ts'
import { keptRows } from '../../support/database/kept-rows.ts'
import { composeApp } from '../../support/servers/app.ts'
import { closedOffice } from '../../support/stories/closed-office.ts'
import { launchChecks } from '../../support/stories/launch-checks.ts'
import { institutionWithPeople, signedIn } from '../../support/stories/office.ts'
import { exampleSettings } from '../../support/stories/scenario.ts'

const database = useDatabase()

const TITLE = 'Nulmeting najaar 2026'
const erased = async (title = TITLE) => {
  const office = await closedOffice(database.current)
  const answer = await office.board.post(`${office.scan}/erasure`, { typed: title })
  return { ...office, answer }
}

test('the page says what is deleted and what stays, and asks for the name of the scan', async () => {
  const { board, scan } = await closedOffice(database.current)
  expect((await board.get(scan)).text).toContain(`href="${scan}/erasure"`)
  const { text } = await board.get(`${scan}/erasure`)
  for (const line of ['Dit gaat weg', 'Dit blijft', 'Typ de naam van de scan', TITLE]) expect(text).toContain(line)
  expect(text).not.toContain('Deze scan is nog open')
})

test('a wrong name erases nothing', async () => {
  const { answer, scan, board } = await erased('Nulmeting voorjaar')
  expect(answer.status).toBe(422)
  expect(answer.text).toContain('Dit is niet de naam van deze scan.')
  expect((await board.get(`${scan}/report`)).status).toBe(200)
})

test('the right name erases the scan with all its pages, and leaves a receipt to read and to save', async () => {
  const office = await erased(`  ${TITLE.toUpperCase()} `)
  const { answer, scan, board, acts } = office
  expect(answer.status).toBe(303)
  const receipt = String(answer.headers.location)
  const page = await board.get(receipt)
  expect(page.text).toContain('De scan is verwijderd.')
  expect(page.text).toContain('bestuur')
  expect(page.text).not.toContain(TITLE)
  for (const below of ['', '/report', '/report.pdf', '/downloads', '/agreements']) {
    expect({ below, status: (await board.get(scan + below)).status }).toEqual({ below, status: 404 })
  }
  expect(await keptRows(office, 'tallies')).toBe(0)
  const file = await board.get(`${receipt}/receipt.txt`)
  expect(file.headers['content-disposition']).toContain('bewijs-van-verwijdering')
  expect(file.text).toContain('- groepen: 3')
  expect(file.text).toContain(`Verwijderd op: ${formatInstant(acts.now(), 'nl')}`)
  expect((await board.get('/receipts')).text).toContain(`href="${receipt}"`)
})

test('for an open scan the page says that links stop working, and afterwards nobody can answer', async () => {
  const { acts, board, institutionId } = await closedOffice(database.current)
  const { scan, code } = await openedScan(acts, institutionId)
  expect((await board.get(`${scan}/erasure`)).text).toContain('Deze scan is nog open.')
  await board.post(`${scan}/erasure`, { typed: TITLE })
  expect((await board.get(`/s/${code}`)).status).toBe(404)
})

test('a draft is discarded instead of erased, and a facilitator may do neither', async () => {
  const { acts, board, facilitator, institutionId, scan } = await closedOffice(database.current)
  const draft = `/scans/${await acts.draftScan(operatorIn(institutionId), exampleSettings())}`
  expect((await board.get(`${draft}/erasure`)).headers.location).toBe(`${draft}/deletion`)
  expect((await facilitator.get(`${scan}/erasure`)).status).toBe(403)
  expect((await facilitator.post(`${scan}/erasure`, { typed: TITLE }, { from: scan })).status).toBe(403)
  expect((await facilitator.get('/receipts')).status).toBe(403)
  expect((await facilitator.get(scan)).text).not.toContain('/erasure')
})

test('another institution finds neither the page nor the receipt', async () => {
  const { answer, scan } = await erased()
  const other = await otherBoard(database.current)
  expect((await other.get(`${scan}/erasure`)).status).toBe(404)
  expect((await other.get(String(answer.headers.location))).status).toBe(404)
  expect((await other.get('/receipts/geen-nummer')).status).toBe(404)
  expect((await other.get('/receipts')).text).toContain('Er is nog geen scan verwijderd.')
})

const otherBoard = async (current: Database) => {
  const acts = composeApp(current)
  await institutionWithPeople(acts, 'ander.example')
  return signedIn(acts.app, 'bestuur@ander.example')
}

const openedScan = async (
  acts: Awaited<ReturnType<typeof closedOffice>>['acts'],
  institutionId: Awaited<ReturnType<typeof closedOffice>>['institutionId'],
) => {
  const scanId = await acts.draftScan(operatorIn(institutionId), exampleSettings())
  await acts.launchScan(operatorIn(institutionId), scanId, launchChecks)
  return { scan: `/scans/${scanId}`, code: (await acts.getScan(institutionId, scanId)).groups[0]?.code }
}
