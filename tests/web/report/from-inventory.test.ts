import { expect, test } from 'vitest'
import { demoInventory } from '../../../seeds/demo-inventory.ts'
import { memberIn } from '../../../src/domain/account/actor.ts'
import type { AccountId } from '../../../src/domain/ids.ts'
import { EMPTY_INVENTORY } from '../../../src/domain/inventory/inventory.ts'
import { useDatabase } from '../../support/database/database.ts'
import { pdfText } from '../../support/readers/pdf-text.ts'
import { closedOffice } from '../../support/stories/closed-office.ts'

const database = useDatabase()

const HEADING = 'Uit jullie overzicht'
const QUESTION = 'Is één naam duidelijker voor docenten?'

/** The section of a factor, without markup. */
const factorOf = (page: string, factor: string): string =>
  (page.split(`<section class="factor" aria-labelledby="${factor}">`)[1]?.split('<section class="factor"')[0] ?? '')
    .replace(/<[^>]*>/g, ' ')
    .replace(/\s+/g, ' ')

test('the report shows the questions of the copy beside their factor, whatever the inventory says today', async () => {
  const { acts, institutionId, board, facilitator, scan } = await closedOffice(database.current, {
    inventory: demoInventory('2026-11-20'),
  })
  await acts.replaceInventory(memberIn(institutionId, 'x' as AccountId), EMPTY_INVENTORY)
  for (const member of [board, facilitator]) {
    const { text } = await member.get(`${scan}/report`)
    expect(factorOf(text, 'F5')).toContain(HEADING)
    expect(factorOf(text, 'F5')).toContain(`Zelfde werk, twee titels ${QUESTION}`)
    expect(factorOf(text, 'F5')).toContain('mediacoach (alle colleges) en ICTO-coach (centraal)')
    expect(factorOf(text, 'F5')).toContain('zoals het op 20 november 2026 was')
    for (const factor of ['F1', 'F2', 'F3', 'F4']) expect(factorOf(text, factor)).not.toContain(HEADING)
  }
  const print = (await pdfText((await board.get(`${scan}/report.pdf`).buffer(true)).body)).join(' ')
  expect(print).toContain(HEADING)
  expect(print).toContain(QUESTION)
  await acts.closeThreads()
})

test('no other page or print about the scan shows them, the feedback page and the posters least of all', async () => {
  const { acts, institutionId, scanId, board, facilitator, scan } = await closedOffice(database.current, {
    inventory: demoInventory('2026-11-20'),
  })
  await facilitator.post(`${scan}/feedback`, { opening: 'Dank jullie wel.', showsFindings: 'on' })
  await facilitator.post(`${scan}/feedback/publication`, {}, { from: `${scan}/feedback/preview` })
  const { feedbackCode } = await acts.getScan(institutionId, scanId)
  expect((await board.get(`/f/${feedbackCode}`)).text).toContain('Dank jullie wel.')
  const pages = [`/f/${feedbackCode}`, `${scan}/feedback/preview`, `${scan}/workshop`, `${scan}/agreements`]
  for (const page of pages) {
    const { status, text } = await facilitator.get(page)
    expect(status, page).toBe(200)
    expect(text, page).not.toContain(HEADING)
    expect(text, page).not.toContain(QUESTION)
  }
  for (const print of ['report-short.pdf', 'posters/F5.pdf']) {
    const { status, body } = await board.get(`${scan}/${print}`).buffer(true)
    expect(status, print).toBe(200)
    expect((await pdfText(body)).join(' '), print).not.toContain(HEADING)
  }
  await acts.closeThreads()
})

test('the report of a scan without a copy says nothing of an inventory, also when there is one today', async () => {
  const { acts, institutionId, board, scan } = await closedOffice(database.current)
  await acts.replaceInventory(memberIn(institutionId, 'x' as AccountId), demoInventory('2026-11-20'))
  expect((await board.get(`${scan}/report`)).text).not.toContain(HEADING)
})
