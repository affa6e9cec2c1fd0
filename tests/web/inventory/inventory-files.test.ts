import { expect, test } from 'vitest'
import { useDatabase } from '../../support/database/database.ts'
import { fileText } from '../../support/readers/file-text.ts'
import { fullInventory, idNumber, inventoryOf, titleOf } from '../../support/stories/inventories.ts'
import { inventoryOffice } from '../../support/stories/inventory-office.ts'

const database = useDatabase()

const IMPORT = '/inventory/import'
const hidden = (html: string, name: string) => new RegExp(`name="${name}" value="([^"]*)"`).exec(html)?.[1] ?? ''

/** An office, and how it brings a file and then confirms what was understood. */
const office = async () => {
  const it = await inventoryOffice(database.current)
  const bring = (text: string) => it.facilitator.upload(IMPORT, {}, Buffer.from(text), { name: 'wie-doet-wat.csv' })
  const confirm = (html: string) =>
    it.facilitator.upload(
      '/inventory/import/replacement',
      { brought: hidden(html, 'brought'), basis: hidden(html, 'basis') },
      null,
      { from: IMPORT },
    )
  return { ...it, bring, confirm }
}

test('the file of an inventory is read in again without any loss, after showing what it would change', async () => {
  const { facilitator, store, stored, bring, confirm } = await office()
  await store(fullInventory())
  const file = await facilitator.get('/inventory/inventory.csv')
  expect(file.headers['content-disposition']).toContain('wie-doet-wat.csv')
  await store(inventoryOf({ titles: [titleOf('weg', { id: idNumber(9) })] }))

  const preview = await bring(file.text)
  expect(preview.status).toBe(200)
  expect(preview.text).toContain('Er is nog niets bewaard')
  expect(preview.text).toContain('<li>weg</li>')
  expect((await stored()).titles).toHaveLength(1)

  expect((await confirm(preview.text)).status).toBe(303)
  expect(await stored()).toEqual(fullInventory())
  expect((await facilitator.get('/inventory')).text).toContain('Het bestand is ingelezen')
})

/** The rows of a preview with how many rows are new, changed and gone. */
const countsIn = (html: string) =>
  [...html.matchAll(/<tr><th scope="row">([^<]*)<\/th>(.*?)<\/tr>/g)].map(([, name, cells = '']) =>
    [name, ...cells.split(/<[^>]+>/).filter((each) => each !== '')].join(' '),
  )

test('a file that changes nothing says so, and offers nothing to save', async () => {
  const { facilitator, store, bring } = await office()
  await store(fullInventory())
  const same = await bring((await facilitator.get('/inventory/inventory.csv')).text)
  expect(same.text).toContain('gelijk aan wat er al staat')
  expect(same.text).not.toContain('name="brought"')
})

test('a part of which the file has no lines stays, and the preview says so of the parts and their numbers', async () => {
  const { facilitator, store, stored, bring, confirm } = await office()
  await store(fullInventory())
  const preview = await bring('onderdeel;functietitel\ntitel;coach')
  expect(preview.text).toContain('Een onderdeel zonder regels in het bestand blijft staan')
  expect(preview.text).not.toContain('hele overzicht')
  expect(countsIn(preview.text)).toEqual([
    'Functietitels 1 0 2',
    'Taken 0 1 0',
    'Ontwikkelafspraken 0 1 0',
    'Paspoort van het programma 0 0 0',
  ])
  await facilitator.get('/inventory?lang=en')
  const english = await bring('onderdeel;functietitel\ntitel;coach')
  expect(english.text).toContain(
    'A part without lines in the file stays. A title that disappears also disappears from tasks',
  )
  expect(english.text).not.toContain('whole overview')

  expect((await confirm(english.text)).status).toBe(303)
  const { titles, tasks, arrangements, passport } = await stored()
  expect(titles.map(({ workingTitle }) => workingTitle)).toEqual(['coach'])
  expect(tasks.map(({ task }) => task)).toEqual(fullInventory().tasks.map(({ task }) => task))
  expect(arrangements.map(({ id }) => id)).toEqual(fullInventory().arrangements.map(({ id }) => id))
  expect(passport).toEqual(fullInventory().passport)
})

test('what a colleague changed after the preview is not overwritten unseen', async () => {
  const { facilitator, stored, bring, confirm } = await office()
  const preview = await bring('onderdeel;functietitel\ntitel;coach')
  await facilitator.post('/inventory/titles/new', { workingTitle: 'van een collega' })
  const warned = await confirm(preview.text)
  expect(warned.status).toBe(422)
  expect(warned.text).toContain('Een collega heeft het overzicht net gewijzigd')
  expect(warned.text).toContain('<li>van een collega</li>')
  expect((await stored()).titles.map(({ workingTitle }) => workingTitle)).toEqual(['van een collega'])
  expect((await confirm(warned.text)).status).toBe(303)
  expect((await stored()).titles.map(({ workingTitle }) => workingTitle)).toEqual(['coach'])
})

test.each([
  ['a faulty line', 'onderdeel;functietitel;plaats\ntitel;coach;overal', ['Regel 2', 'Plaats', '‘overal’']],
  ['an unknown column', 'onderdeel;functietitel;<b>\ntitel;coach;x', ['Regel 2', '‘&lt;b&gt;’']],
  ['nothing', '', ['In dit bestand staat niets.']],
  ['many lines', `onderdeel;functietitel\n${'titel;x\n'.repeat(10_000)}`, ['te veel regels']],
  ['many faults', `onderdeel;functietitel;plaats\n${'titel;x;y\n'.repeat(30)}`, ['En nog']],
])('of a file with %s nothing is stored, and the message says what is wrong where', async (_, text, words) => {
  const { store, stored, bring } = await office()
  await store(fullInventory())
  const refused = await bring(text)
  expect(refused.status).toBe(422)
  for (const each of words) expect(refused.text).toContain(each)
  expect(await stored()).toEqual(fullInventory())
})

test('a confirmation without a file, or with other content, stores nothing', async () => {
  const { facilitator, store, stored } = await office()
  await store(fullInventory())
  for (const brought of ['', 'geen base64 %', Buffer.from('=cmd').toString('base64')]) {
    const answer = await facilitator.upload('/inventory/import/replacement', { brought, basis: '' }, null, {
      from: IMPORT,
    })
    expect(answer.status).toBe(422)
  }
  expect(await stored()).toEqual(fullInventory())
})

test('the version to swap holds no institution, unit or own text in any form, and reads in elsewhere', async () => {
  const { facilitator, store, stored, bring, confirm } = await office()
  await store(fullInventory())
  const own = [
    'roc.example',
    ...['College', 'Zuid', 'rondgang', 'spreekuur', 'servicedesk', 'stuurgroep', 'conci'],
    ...['leergang', 'samen lezen', 'hoofd hr', idNumber(1)],
  ]
  const [csv, json] = [
    (await facilitator.get('/inventory/nameless.csv')).text,
    JSON.stringify((await facilitator.get('/inventory/nameless.json')).body),
  ]
  const print = await fileText((await facilitator.get('/inventory/nameless.pdf').responseType('blob')).body)
  for (const [name, said] of Object.entries({ csv, json, print })) {
    expect(said.length, name).toBeGreaterThan(300)
    for (const word of own) expect(`${name}: ${said.includes(word)} ${word}`).toBe(`${name}: false ${word}`)
  }
  await store(inventoryOf({}))
  const preview = await bring(csv)
  expect((await confirm(preview.text)).status).toBe(303)
  expect((await stored()).titles).toHaveLength(2)
})

test('the JSON has all of the inventory', async () => {
  const { facilitator, store } = await office()
  await store(fullInventory())
  const { body } = await facilitator.get('/inventory/inventory.json')
  expect(body).toEqual({ format: 'bruggenscan-inventory-1', institution: 'ROC roc.example', ...fullInventory() })
})
