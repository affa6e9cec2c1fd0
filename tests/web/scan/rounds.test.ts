import { expect, test } from 'vitest'
import { memberIn, operatorIn } from '../../../src/domain/account/actor.ts'
import type { AccountId } from '../../../src/domain/ids.ts'
import { useDatabase } from '../../support/database/database.ts'
import { sentSheets } from '../../support/people/respondent.ts'
import { closedOffice } from '../../support/stories/closed-office.ts'
import { fullInventory } from '../../support/stories/inventories.ts'
import { launchChecks } from '../../support/stories/launch-checks.ts'

const database = useDatabase()

const nextRoundOf = async (closed: Awaited<ReturnType<typeof closedOffice>>, title: string) => {
  const answer = await closed.facilitator.post(`${closed.scan}/next-round`, { title })
  expect(answer.status).toBe(303)
  return String(answer.headers.location)
}

test('a next round starts as a draft with the settings of the closed scan, and says which scan it follows', async () => {
  const closed = await closedOffice(database.current)
  expect((await closed.facilitator.get(`${closed.scan}/next-round`)).text).toContain(
    'Nulmeting najaar 2026, nieuwe ronde',
  )
  const draft = await nextRoundOf(closed, 'Tweede ronde')
  const form = (await closed.facilitator.get(draft)).text
  expect(form).toContain('value="Tweede ronde"')
  expect(form).toContain('value="mediacoaches"')
  const page = (await closed.facilitator.get(draft.replace('/draft', ''))).text
  expect(page).toContain('Volgt op')
  expect(page).toContain('Nulmeting najaar 2026')
})

test('a round needs a name, and without one the form comes back', async () => {
  const closed = await closedOffice(database.current)
  const refused = await closed.board.post(`${closed.scan}/next-round`, { title: ' ' })
  expect(refused.status).toBe(422)
  expect(refused.text).toContain('Geef de ronde een naam van hooguit 120 tekens.')
  const unprintable = await closed.board.post(`${closed.scan}/next-round`, { title: 'Ronde 🎉' })
  expect(unprintable.text).toContain('Dit kunnen we niet afdrukken: 🎉.')
  expect(unprintable.text).toContain('value="Ronde 🎉"')
})

test('the report of a second round begins with the shifts, and leads to a page that compares both rounds', async () => {
  const before = fullInventory()
  const closed = await closedOffice(database.current, { inventory: before })
  const { acts, institutionId, clock } = closed
  const colleague = memberIn(institutionId, 'x' as AccountId)
  await acts.replaceInventory(colleague, { ...before, titles: before.titles.slice(0, 1) })
  const scan = (await nextRoundOf(closed, 'Tweede ronde')).replace('/draft', '')
  const scanId = scan.slice('/scans/'.length) as typeof closed.scanId
  await acts.launchScan(operatorIn(institutionId), scanId, launchChecks)
  const scenario = { database: database.current, acts, clock, institutionId, scanId }
  await sentSheets(scenario, 'board', 3, { current: 3, desired: 3, remark: null })
  await sentSheets(scenario, 'coaches', 4, { current: 1, desired: 3, remark: null })
  await sentSheets(scenario, 'teachers', 9, { current: 2, desired: 3, remark: null })
  await acts.closeScan(operatorIn(institutionId), scanId)
  const report = (await closed.board.get(`${scan}/report`)).text
  expect(report).toContain('Sinds de vorige ronde')
  expect(report).toContain(`href="${scan}/comparison"`)
  const page = (await closed.board.get(`${scan}/comparison`)).text
  expect(page).toContain('Vergeleken met Nulmeting najaar 2026')
  expect(page).toContain('Niet vergeleken: Mediacoaches.')
  expect(page).toContain('<h3>Functietitels die er niet meer zijn</h3>')
  expect(page).toContain('<li>adviseur leren met ict (centraal)</li>')
  expect(page).toMatch(/Docenten<\/strong><br>Toen [^<]*niveau 2\./)
})

test('a first round has no earlier round to be compared with', async () => {
  const closed = await closedOffice(database.current)
  expect((await closed.board.get(`${closed.scan}/comparison`)).status).toBe(404)
  expect((await closed.board.get(`${closed.scan}/report`)).text).not.toContain('Sinds de vorige ronde')
})
