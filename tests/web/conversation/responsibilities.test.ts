import { expect, test } from 'vitest'
import { useDatabase } from '../../support/database/database.ts'
import { htmlFaults } from '../../support/readers/html-faults.ts'
import { closedOffice } from '../../support/stories/closed-office.ts'

const database = useDatabase()

const WHAT = 'Afspreken wat er bij het bestuur komt te staan onder ‘Geeft opdracht’'

/** A workshop at the sheet of who does what. */
const atSheet = async () => {
  const office = await closedOffice(database.current)
  const page = `${office.scan}/workshop/responsibilities`
  const basisIn = (html: string): string => /name="basis" value="([^"]+)"/.exec(html)?.[1] ?? ''
  const save = async (fields: Readonly<Record<string, string>>, basis?: string) =>
    office.facilitator.post(page, { basis: basis ?? basisIn((await office.facilitator.get(page)).text), ...fields })
  return { ...office, page, save, basisIn }
}

test('the sheet has a row for every group and for others, and keeps what the room says', async () => {
  const { facilitator, page, save } = await atSheet()
  const blank = (await facilitator.get(page)).text
  expect(await htmlFaults('responsibilities', blank)).toEqual([])
  expect(blank).toContain('name="groups[board][commissions]"')
  expect(blank).toContain('name="others[2][who]"')

  const saved = await save({ 'groups[board][does]': 'kiest waar het om gaat', 'others[0][who]': 'Applicatiebeheer' })
  expect(saved.headers.location).toBe(page)
  const shown = (await facilitator.get(page)).text
  expect(shown).toContain('Bewaard.')
  expect(shown).toContain('>kiest waar het om gaat</textarea>')
  expect(shown).toContain('value="Applicatiebeheer"')
})

test('the button of an empty box keeps what was typed and records an agreement, once', async () => {
  const { acts, institutionId, scanId, facilitator, page, save } = await atSheet()
  const press = () => save({ 'groups[coaches][does]': 'helpen', agree: 'groups[board][commissions]' })
  await press()
  const shown = (await facilitator.get(page)).text
  expect(shown).toContain('het lege vakje staat nu bij de afspraken')
  expect(shown).toContain('>helpen</textarea>')
  expect(shown).toContain('is afspraak')
  expect(shown).not.toContain('value="groups[board][commissions]"')
  await press()
  const { agreements } = await acts.getDossier(institutionId, scanId)
  expect(agreements.map(({ what, factor }) => ({ what, factor }))).toEqual([{ what: WHAT, factor: 'F5' }])
})

test('a box that was filled in meanwhile, or that nobody has, records nothing', async () => {
  const { facilitator, scan, save } = await atSheet()
  await save({ 'groups[board][commissions]': 'het jaarplan', agree: 'groups[board][commissions]' })
  await save({ 'groups[board][commissions]': 'het jaarplan', agree: 'groups[nobody][does]' })
  await save({ 'groups[board][commissions]': 'het jaarplan', agree: 'others[0][does]' })
  expect((await facilitator.get(`${scan}/agreements`)).text).toContain('Er is nog geen afspraak vastgelegd.')
})

test('a button is about the row that it stands in, also below a row that was cleared', async () => {
  const { acts, institutionId, scanId, save } = await atSheet()
  const rows = { 'others[0][who]': '', 'others[1][who]': 'Ict-beheer', 'others[2][who]': 'HR' }
  await save({ ...rows, agree: 'others[1][does]' })
  await save({ ...rows, agree: 'others[0][does]' })
  const { agreements, responsibilities } = await acts.getDossier(institutionId, scanId)
  expect(agreements.map(({ what }) => what)).toEqual([expect.stringContaining('Ict-beheer')])
  expect(responsibilities.others.map(({ who }) => who)).toEqual(['Ict-beheer', 'HR'])
})

test('leaving keeps first, and what can’t be kept stays on the page with its message', async () => {
  const { facilitator, scan, page, save } = await atSheet()
  expect((await save({ 'groups[board][does]': 'kiest', to: 'leave' })).headers.location).toBe(`${scan}/workshop`)
  expect((await facilitator.get(page)).text).toContain('>kiest</textarea>')

  const refused = await save({ 'groups[board][does]': 'x'.repeat(121), 'others[0][does]': 'storingen', to: 'leave' })
  expect(refused.status).toBe(422)
  expect(refused.text).toContain('Maak dit korter: hooguit 120 tekens.')
  expect(refused.text).toContain('Vul in over wie deze regel gaat.')
  expect(refused.text).toContain('>storingen</textarea>')
  expect((await facilitator.get(page)).text).toContain('>kiest</textarea>')
})

test('what a colleague saved meanwhile is not overwritten unseen', async () => {
  const { facilitator, board, page, save, basisIn } = await atSheet()
  const before = basisIn((await facilitator.get(page)).text)
  await board.post(page, { 'groups[board][does]': 'kiest' })
  const late = await save({ 'groups[board][does]': 'betaalt' }, before)
  expect(late.status).toBe(422)
  expect(late.text).toContain('Dit is intussen veranderd')
  expect(late.text).toContain('>betaalt</textarea>')
  expect((await facilitator.get(page)).text).toContain('>kiest</textarea>')
})

test('the factor about roles leads to the sheet, and keeps its agreement first', async () => {
  const { facilitator, scan, page } = await atSheet()
  const choose = (fields: Readonly<Record<string, string>>) =>
    facilitator.post(`${scan}/workshop/topics`, fields, { from: `${scan}/workshop` })
  for (const factor of ['F1', 'F2', 'F3', 'F4', 'F6']) await choose({ 'leave-out': factor })
  await choose({ add: 'F5' })
  const scene = `${scan}/workshop/topics/F5/agreements`
  expect((await facilitator.get(scene)).text).toContain('value="responsibilities"')
  const left = await facilitator.post(scene, { what: 'Rollen opschrijven', to: 'responsibilities' })
  expect(left.headers.location).toBe(page)
  expect((await facilitator.get(`${scan}/agreements`)).text).toContain('Rollen opschrijven')
  const back = await facilitator.post(page, { 'groups[board][does]': 'kiest', to: 'previous' })
  expect(back.headers.location).toBe(scene)
})
