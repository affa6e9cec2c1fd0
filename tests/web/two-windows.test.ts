import { expect, test } from 'vitest'
import { useDatabase } from '../support/database/database.ts'
import { composeApp } from '../support/servers/app.ts'
import { closedOffice } from '../support/stories/closed-office.ts'
import { copied, editionOffice, factorFields } from '../support/stories/edition-office.ts'
import { fullInventory } from '../support/stories/inventories.ts'
import { inventoryOffice } from '../support/stories/inventory-office.ts'
import { draftFields, institutionWithPeople, signedIn } from '../support/stories/office.ts'

const database = useDatabase()
const now = () => new Date('2026-11-20T12:00:00Z')

const basisIn = (html: string): string => /name="basis" value="([^"]+)"/.exec(html)?.[1] ?? ''

const office = async () => {
  const acts = composeApp(database.current, { now })
  await institutionWithPeople(acts)
  const board = await signedIn(acts.app, 'bestuur@roc.example')
  const facilitator = await signedIn(acts.app, 'gesprek@roc.example')
  return { board, facilitator }
}

test('a draft that a colleague saved in the meantime is not overwritten without a warning, and the typed text stays', async () => {
  const { board, facilitator } = await office()
  const scan = String((await board.post('/scans/new', draftFields())).headers.location)
  const basis = basisIn((await facilitator.get(`${scan}/draft`)).text)
  expect(basis).not.toBe('')
  await board.post(`${scan}/draft`, draftFields({ title: 'Van het bestuur', basis }))

  const typed = draftFields({ title: 'Van de gespreksleider', basis })
  const warned = await facilitator.post(`${scan}/draft`, typed)
  expect(warned.status).toBe(422)
  expect(warned.text).toContain('Dit is intussen veranderd')
  expect(warned.text).toContain('value="Van de gespreksleider"')
  expect((await facilitator.get(scan)).text).toContain('Van het bestuur')

  const again = await facilitator.post(`${scan}/draft`, { ...typed, basis: basisIn(warned.text) })
  expect(again.status).toBe(303)
  expect((await board.get(scan)).text).toContain('Van de gespreksleider')
})

test('pressing a button twice gives no warning', async () => {
  const { board } = await office()
  const scan = String((await board.post('/scans/new', draftFields())).headers.location)
  const typed = draftFields({ title: 'Twee keer', basis: basisIn((await board.get(`${scan}/draft`)).text) })
  for (let press = 0; press < 2; press++) expect((await board.post(`${scan}/draft`, typed)).status).toBe(303)
})

test('after a fault the form still knows which version it started from', async () => {
  const { board } = await office()
  const scan = String((await board.post('/scans/new', draftFields())).headers.location)
  const basis = basisIn((await board.get(`${scan}/draft`)).text)
  const wrong = await board.post(`${scan}/draft`, draftFields({ title: ' ', basis }))
  expect(basisIn(wrong.text)).toBe(basis)
  await board.post(`${scan}/draft`, draftFields({ title: 'Andere naam', basis }))
  const late = await board.post(`${scan}/draft`, draftFields({ title: 'Weer anders', basis: basisIn(wrong.text) }))
  expect(late.text).toContain('Dit is intussen veranderd')
})

/** Saves a form in two windows: the second gets a warning before its text replaces that of the first. */
const inTwoWindows = async (
  member: Awaited<ReturnType<typeof signedIn>>,
  address: string,
  fieldsSaying: (text: string) => Readonly<Record<string, string>>,
) => {
  const basis = basisIn((await member.get(address)).text)
  expect(basis).not.toBe('')
  const save = (text: string) => member.post(address, { ...fieldsSaying(text), basis })
  expect((await save('Uit het eerste venster')).status).toBe(303)
  expect((await save('Uit het eerste venster')).status).toBe(303)
  const warned = await save('Uit het tweede venster')
  expect(warned.status).toBe(422)
  expect(warned.text).toContain('Dit is intussen veranderd')
  expect(warned.text).toContain('Uit het tweede venster')
  expect((await member.get(address)).text).toContain('Uit het eerste venster')
  const again = await member.post(address, { ...fieldsSaying('Uit het tweede venster'), basis: basisIn(warned.text) })
  expect(again.status).toBe(303)
}

test('the words of an edition are not overwritten without a warning', async () => {
  const edition = await editionOffice(database.current)
  const address = await copied(edition)
  await inTwoWindows(edition.member, `${address}/factors/3`, (text) => factorFields({ 'nl[tip]': text }))
  const names = (name: string) => ({
    name,
    ...Object.fromEntries(
      ['nl', 'en'].flatMap((language) =>
        ['startend', 'groeiend', 'vast'].map((word, level) => [`${language}[levelNames][${level}]`, word]),
      ),
    ),
  })
  await inTwoWindows(edition.member, `${address}/names`, names)
})

test('an agreement and the feedback page are not overwritten without a warning', async () => {
  const { facilitator, scan } = await closedOffice(database.current)
  await facilitator.post(`${scan}/agreements/new`, { what: 'Elke maand overleg' })
  const list = (await facilitator.get(`${scan}/agreements`)).text
  const agreement = /href="(\/scans\/[^"]+\/agreements\/[0-9a-f-]{36})"/.exec(list)?.[1] ?? ''
  await inTwoWindows(facilitator, agreement, (what) => ({ what }))
  await inTwoWindows(facilitator, `${scan}/feedback`, (opening) => ({ opening, showsFindings: 'on' }))
})

test('no form of the inventory is overwritten without a warning', async () => {
  const { facilitator, store } = await inventoryOffice(database.current)
  await store(fullInventory())
  const [title] = fullInventory().titles
  const [arrangement] = fullInventory().arrangements
  await inTwoWindows(facilitator, '/inventory/passport', (sponsor) => ({ sponsor }))
  await inTwoWindows(facilitator, `/inventory/titles/${title?.id}`, (workingTitle) => ({ workingTitle }))
  await inTwoWindows(facilitator, '/inventory/tasks/O7', (need) => ({ state: 'unassigned', need }))
  await inTwoWindows(facilitator, `/inventory/arrangements/${arrangement?.id}`, (name) => ({ name }))
})
