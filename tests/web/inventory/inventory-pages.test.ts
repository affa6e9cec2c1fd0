import { expect, test } from 'vitest'
import { demoInventory } from '../../../seeds/demo-inventory.ts'
import { useDatabase } from '../../support/database/database.ts'
import { closedOffice } from '../../support/stories/closed-office.ts'
import { fullInventory, idNumber, inventoryOf, taskOf, titleOf } from '../../support/stories/inventories.ts'
import { inventoryOffice } from '../../support/stories/inventory-office.ts'

const database = useDatabase()

const basisIn = (html: string): string => /name="basis" value="([^"]+)"/.exec(html)?.[1] ?? ''

test('an empty inventory says how to begin, and to the board that the facilitator fills it in', async () => {
  const { facilitator, board } = await inventoryOffice(database.current)
  const empty = (await facilitator.get('/inventory')).text
  expect(empty).toContain('Begin met één functietitel')
  expect(empty).toContain('href="/inventory/titles/new"')
  expect(empty).not.toContain('Om over te praten')
  const seen = (await board.get('/inventory')).text
  expect(seen).toContain('De gespreksleider vult dit overzicht in')
  expect(seen).not.toContain('/inventory/titles/new')
})

test('a title needs only its name, and one press saves it and goes on to the next', async () => {
  const { facilitator, stored } = await inventoryOffice(database.current)
  const missing = await facilitator.post('/inventory/titles/new', { workingTitle: ' ' })
  expect(missing.status).toBe(422)
  expect(missing.text).toContain('Vul een functietitel in.')
  const saved = await facilitator.post('/inventory/titles/new', { workingTitle: 'ICTO-coach', next: '1' })
  expect([saved.status, saved.headers.location]).toEqual([303, '/inventory/titles/new'])
  expect((await stored()).titles).toMatchObject([{ workingTitle: 'ICTO-coach', placement: null, activities: [] }])
  const page = (await facilitator.get('/inventory')).text
  expect(page).toContain('ICTO-coach: Plaats, beschrijving van het werk, werkniveaus, rollen, activiteiten.')
})

test('a form that is sent twice makes one title', async () => {
  const { facilitator, stored } = await inventoryOffice(database.current)
  const form = (await facilitator.get('/inventory/titles/new')).text
  const id = /name="id" value="([^"]+)"/.exec(form)?.[1] ?? ''
  for (let press = 0; press < 2; press++) await facilitator.post('/inventory/titles/new', { id, workingTitle: 'coach' })
  expect((await stored()).titles.map((title) => title.id)).toEqual([id])
})

test('all answers of a title are stored and shown again', async () => {
  const { facilitator, stored, store } = await inventoryOffice(database.current)
  const [title] = fullInventory().titles
  if (!title) throw new Error('no title')
  const fields = [
    ...Object.entries(title).flatMap(([name, value]) =>
      name === 'ownActivities' || name === 'ownCompetences'
        ? [[name, (value as string[]).join('\n')]]
        : [value ?? ''].flat().map((each) => [name, String(each)]),
    ),
  ] as [string, string][]
  const body = fields.reduce<Record<string, string[]>>((all, [name, value]) => {
    all[name] = [...(all[name] ?? []), value]
    return all
  }, {})
  const answer = await facilitator.post('/inventory/titles/new', body as never)
  expect(answer.status).toBe(303)
  expect((await stored()).titles).toEqual([title])
  await store(fullInventory())
  const form = (await facilitator.get(`/inventory/titles/${title.id}`)).text
  expect(form).toContain('value="College Zuid; &#34;Techniek&#34;"')
  expect(form).toContain('name="mainRoles[]" value="R2" checked')
  expect(form).toContain('name="activities[]" value="O4" checked')
  expect(form).not.toContain('name="activities[]" value="O5" checked')
})

test('every field that takes text says that no names belong in it', async () => {
  const { facilitator, store } = await inventoryOffice(database.current)
  await store(fullInventory())
  for (const address of [
    '/inventory/passport',
    '/inventory/titles/new',
    '/inventory/tasks/new',
    '/inventory/tasks/T5',
    '/inventory/arrangements/new',
  ]) {
    const form = (await facilitator.get(address)).text
    const typed = [
      ...form.matchAll(/<(?:input id="[^"]+" name="([^"]+)" type="text"|textarea id="[^"]+" name="([^"]+)")/g),
    ]
    const free = typed.map(([, line, area]) => line ?? area ?? '').filter((name) => !isNumber(name))
    expect(free.length, address).toBeGreaterThan(1)
    for (const name of free) {
      const hint = new RegExp(`id="${name}-hint">([^<]*)<`).exec(form)?.[1] ?? ''
      expect(`${address} ${name}: ${hint}`).toMatch(/Geen namen van personen\./)
    }
  }
})

const isNumber = (name: string) =>
  ['teachersPerCoach', 'hoursPromised', 'hoursReal', 'people', 'hoursPerWeek', 'filledByPeople', 'timeAmount'].includes(
    name,
  )

test.each([
  ['/inventory/titles/new', { workingTitle: 'x', people: '-1' }, 'Vul een heel getal in van 0 tot en met 9999'],
  ['/inventory/titles/new', { workingTitle: 'x'.repeat(81) }, 'hooguit 80 tekens'],
  ['/inventory/titles/new', { workingTitle: 'coach 🚀' }, '🚀'],
  [
    '/inventory/titles/new',
    {
      workingTitle: 'x',
      ownActivities: 'a\n'.repeat(3) + Array.from({ length: 21 }, (_, i) => `werk ${i}`).join('\n'),
    },
    'hooguit 20',
  ],
  ['/inventory/titles/new', { workingTitle: 'x', levels: 'hoog' }, 'Kijk dit veld nog eens na'],
  ['/inventory/passport', { startsOn: '31-2-2026' }, 'Vul een datum in die bestaat'],
  ['/inventory/arrangements/new', { name: '' }, 'Vul een naam in, of kies een manier van leren'],
  ['/inventory/tasks/new', { task: '' }, 'Schrijf op welke taak het is'],
])('what %s can not take is named, and nothing is stored: %j', async (address, fields, words) => {
  const { facilitator, stored } = await inventoryOffice(database.current)
  const before = await stored()
  const answer = await facilitator.post(address, fields as never)
  expect(answer.status).toBe(422)
  expect(answer.text).toContain(words)
  expect(await stored()).toEqual(before)
})

test('two facilitators lose nothing: other rows stay, and the same row is not overwritten without a warning', async () => {
  const { facilitator, stored, store } = await inventoryOffice(database.current)
  await store(inventoryOf({ titles: [titleOf('een'), titleOf('twee', { id: idNumber(2) })] }))
  const [one, two] = [`/inventory/titles/${idNumber(1)}`, `/inventory/titles/${idNumber(2)}`]
  const basis = basisIn((await facilitator.get(one)).text)
  const other = basisIn((await facilitator.get(two)).text)
  expect((await facilitator.post(one, { workingTitle: 'eerste', basis })).status).toBe(303)
  expect((await facilitator.post(two, { workingTitle: 'tweede', basis: other })).status).toBe(303)
  const warned = await facilitator.post(one, { workingTitle: 'anders', basis })
  expect(warned.status).toBe(422)
  expect(warned.text).toContain('Dit is intussen veranderd')
  expect(warned.text).toContain('value="anders"')
  expect((await stored()).titles.map(({ workingTitle }) => workingTitle)).toEqual(['eerste', 'tweede'])
  expect((await facilitator.post(one, { workingTitle: 'anders', basis: basisIn(warned.text) })).status).toBe(303)
})

test('whether people are content is locked for fewer than three, and says so when it is taken away', async () => {
  const { facilitator, stored, store } = await inventoryOffice(database.current)
  await store(inventoryOf({ tasks: [taskOf('T1', { state: 'unassigned', filledByPeople: 3 })] }))
  expect((await facilitator.get('/inventory/tasks/T1')).text).not.toContain('disabled')
  await facilitator.post('/inventory/tasks/T1', { state: 'unassigned', filledByPeople: '3', content: 'no' })
  expect((await stored()).tasks).toMatchObject([{ content: 'no' }])
  await facilitator.post('/inventory/tasks/T1', { state: 'unassigned', filledByPeople: '2', content: 'no' })
  expect((await stored()).tasks).toMatchObject([{ filledByPeople: 2, content: null }])
  expect((await facilitator.get('/inventory')).text).toContain('staat weer op ‘niet gevraagd’')
  const locked = (await facilitator.get('/inventory/tasks/T1')).text
  expect(locked).toMatch(/<select id="content-field" name="content" disabled/)
  expect(locked).toContain('zodra er drie of meer mensen staan')
})

test('a task goes on to the next of which nobody has told, and an assigned one asks no state', async () => {
  const { facilitator, store } = await inventoryOffice(database.current)
  await store(inventoryOf({ titles: [titleOf('coach', { activities: ['O2'], description: 'in-force' })] }))
  const saved = await facilitator.post('/inventory/tasks/O1', { state: 'not-needed', next: '1' })
  expect(saved.headers.location).toBe('/inventory/tasks/O3')
  const assigned = (await facilitator.get('/inventory/tasks/O2')).text
  expect(assigned).toContain('Belegd bij coach')
  expect(assigned).not.toContain('name="state"')
})

test('an own task is added once, found by no text in its address, and deleted when no title lists it', async () => {
  const { facilitator, stored } = await inventoryOffice(database.current)
  for (const task of ['Rondgang langs lokalen', 'rondgang  langs lokalen']) {
    expect((await facilitator.post('/inventory/tasks/new', { task, state: 'unassigned' })).status).toBe(303)
  }
  expect((await stored()).tasks).toHaveLength(1)
  const address =
    /href="(\/inventory\/tasks\/own-[0-9a-f]{16})"/.exec((await facilitator.get('/inventory')).text)?.[1] ?? ''
  expect((await facilitator.get(address)).status).toBe(200)
  expect((await facilitator.get(`${address}/deletion`)).text).toContain('Rondgang langs lokalen')
  expect((await facilitator.post(`${address}/deletion`, {})).status).toBe(303)
  expect((await stored()).tasks).toEqual([])
  expect((await facilitator.get('/inventory/tasks/O1/deletion')).status).toBe(404)
})

test('a row is deleted after a question that names it', async () => {
  const { facilitator, stored, store } = await inventoryOffice(database.current)
  await store(fullInventory())
  const address = `/inventory/titles/${idNumber(2)}/deletion`
  expect((await facilitator.get(address)).text).toContain('adviseur leren met ict (centraal)')
  expect((await stored()).titles).toHaveLength(2)
  expect((await facilitator.post(address, {})).status).toBe(303)
  expect((await stored()).titles).toHaveLength(1)
  expect((await facilitator.get('/inventory')).text).toContain('uit het overzicht verwijderd')
})

test('a decision about a task becomes an agreement of a closed scan, with one press', async () => {
  const { facilitator, board, acts, institutionId, scan } = await closedOffice(database.current)
  await facilitator.post('/inventory/titles/new', { workingTitle: 'coach', activities: 'O1' })
  const undecided = (await facilitator.get('/inventory/tasks/T1')).text
  expect(undecided).toContain('Kies eerst wat jullie ermee doen')
  const [title] = (await acts.getInventory(institutionId)).titles
  await facilitator.post('/inventory/tasks/T1', {
    state: 'unassigned',
    decision: 'assign',
    assignTo: String(title?.id),
  })
  const decided = (await facilitator.get('/inventory/tasks/T1')).text
  expect(decided).toContain('Afspraak maken')
  const id = scan.split('/')[2] ?? ''
  expect(decided).toContain(`name="scan" value="${id}"`)
  const from = { from: '/inventory/tasks/T1' }
  const agree = (terms: Readonly<Record<string, string>>) =>
    facilitator.post('/inventory/tasks/T1/agreement', { scan: id, ...terms }, from)
  expect((await agree({ readyOn: 'morgen' })).status).toBe(422)
  const made = await agree({ leads: 'teamleider', readyOn: '2027-01-31' })
  expect([made.status, made.headers.location]).toEqual([303, `${scan}/agreements`])
  const agreements = (await acts.getDossier(institutionId, id as never)).agreements
  expect(agreements).toMatchObject([
    {
      what: 'Beleggen bij coach: behoeften opmerken, vragen ophalen.',
      leads: 'teamleider',
      readyOn: '2027-01-31',
      factor: 'F5',
    },
  ])
  expect((await board.post('/inventory/tasks/T1/agreement', { scan: id })).status).toBe(403)
})

test('before any scan is closed, a task says when its decision can become an agreement', async () => {
  const { facilitator, store } = await inventoryOffice(database.current)
  await store(inventoryOf({ tasks: [taskOf('T1', { decision: 'talk' })] }))
  expect((await facilitator.get('/inventory/tasks/T1')).text).toContain('zodra een scan gesloten is')
})

test('the overview of the demo begins with its three questions, for the board too', async () => {
  const { board, store } = await inventoryOffice(database.current)
  await store(demoInventory('2026-11-20'))
  const page = (await board.get('/inventory')).text
  const names = [...page.matchAll(/<li><strong>([^<]+)<\/strong> <span class="quiet">\(/g)].map(([, name]) => name)
  expect(names).toEqual(['Zelfde werk, twee titels', 'Van niemand', 'Geleende tijd'])
  expect(page).toContain('4 van de 5 activiteiten zijn dezelfde')
  expect(page).not.toContain('/inventory/titles/')
})

test('the pages speak English too', async () => {
  const { facilitator, store } = await inventoryOffice(database.current)
  await store(fullInventory())
  const page = (await facilitator.get('/inventory?lang=en')).text
  expect(page).toContain('Who does what here')
  expect(page).toContain('Teachers per i-coach')
  expect(page).toContain('done, not assigned')
})
