import { expect, test } from 'vitest'
import { operatorIn } from '../../../src/domain/account/actor.ts'
import { useDatabase } from '../../support/database/database.ts'
import { readCalendar } from '../../support/readers/ics.ts'
import { pdfText } from '../../support/readers/pdf-text.ts'
import { closedOffice } from '../../support/stories/closed-office.ts'
import { institutionWithPeople, signedIn } from '../../support/stories/office.ts'
import { exampleSettings } from '../../support/stories/scenario.ts'

const database = useDatabase()

type Office = Awaited<ReturnType<typeof closedOffice>>

const fields = (changes: Readonly<Record<string, string>> = {}) => ({
  what: 'Elke mediacoach krijgt vaste uren',
  factor: 'F6',
  leads: 'Bea',
  joins: 'Teamleiders',
  board: 'Legt het vast in de begroting',
  tells: 'Bea vertelt het in elk team',
  seen: 'De uren staan in het rooster',
  readyOn: '2027-02-01',
  lookBackOn: '2027-04-15',
  ...changes,
})

const agreementsOf = async ({ acts, institutionId, scanId }: Office) =>
  (await acts.getDossier(institutionId, scanId)).agreements

const record = ({ facilitator, scan }: Office, changes = {}) =>
  facilitator.post(`${scan}/agreements/new`, fields(changes))

const idOf = async (office: Office, what: string): Promise<string> =>
  String((await agreementsOf(office)).find((agreement) => agreement.what === what)?.id)

test('without agreements the page explains what belongs there', async () => {
  const { board, scan } = await closedOffice(database.current)
  const { text } = await board.get(`${scan}/agreements`)
  expect(text).toContain('Er is nog geen afspraak vastgelegd.')
  expect(text).toContain('Kies ten hoogste drie afspraken')
  expect(text).toContain(`href="${scan}/agreements/new"`)
})

test('the form for an agreement has its own attributes only: the path of the list is no list of a field', async () => {
  const { facilitator, scan } = await closedOffice(database.current)
  const { text } = await facilitator.get(`${scan}/agreements/new`)
  expect(text.match(/<input[^>]*type="date"[^>]*>/g)).toHaveLength(2)
  expect(text).not.toMatch(/<(input|textarea)[^>]* list=/)
})

test('a recorded agreement is shown in the list with all its details', async () => {
  const office = await closedOffice(database.current)
  const answer = await record(office)
  expect([answer.status, answer.headers.location]).toEqual([303, `${office.scan}/agreements`])
  const { text } = await office.facilitator.get(`${office.scan}/agreements`)
  const { what, leads, joins, board, tells, seen } = fields()
  const inWords = ['6. Tijd en middelen', '1 februari 2027', '15 april 2027', 'De afspraak is bewaard.']
  for (const said of [what, leads, joins, board, tells, seen, ...inWords]) expect(text).toContain(said)
})

test('lines that were typed stay lines in the list, the form and the report', async () => {
  const office = await closedOffice(database.current)
  await record(office, { what: 'Uren\r\nen een plek', seen: '- rooster\r\n- agenda' })
  const list = await office.facilitator.get(`${office.scan}/agreements`)
  expect(list.text).toContain('<span class="said">Uren\nen een plek</span></h2>')
  expect(list.text).toContain('<dd>- rooster\n- agenda</dd>')
  const report = await office.board.get(`${office.scan}/report`)
  expect(report.text).toContain('<span class="said">Uren\nen een plek</span></h3>')
  const [{ id } = { id: '' }] = await agreementsOf(office)
  const form = await office.facilitator.get(`${office.scan}/agreements/${id}`)
  expect(form.text).toContain('>\nUren\nen een plek</textarea>')
})

test('the report shows the agreements, and links to where they are recorded', async () => {
  const office = await closedOffice(database.current)
  const report = async () => (await office.board.get(`${office.scan}/report`)).text
  expect(await report()).toContain('Er is nog geen afspraak vastgelegd.')
  await record(office)
  expect(await report()).toMatch(/Wat spreken we af\?[\s\S]*Elke mediacoach krijgt vaste uren[\s\S]*15 april 2027/)
  expect(await report()).toContain(`href="${office.scan}/agreements"`)
})

test('faults are reported, the typed text stays, and nothing is kept', async () => {
  const office = await closedOffice(database.current)
  const answer = await record(office, { what: ' ', readyOn: '2027-02-30', leads: '<b>Noor & "Co"</b>' })
  expect(answer.status).toBe(422)
  expect(answer.text).toContain('Schrijf op wat jullie gaan doen')
  expect(answer.text).toContain('Vul een datum in die bestaat')
  expect(answer.text).toContain('&lt;b&gt;Noor &amp; &#34;Co&#34;&lt;/b&gt;')
  expect(answer.text).toContain('<option value="F6" selected>')
  expect(await agreementsOf(office)).toEqual([])
})

test('the form to change an agreement holds the agreement as it was', async () => {
  const office = await closedOffice(database.current)
  await record(office)
  const address = `${office.scan}/agreements/${await idOf(office, fields().what)}`
  const form = await office.board.get(address)
  expect(form.text).toContain('value="2027-02-01"')
  expect(form.text).toContain('De uren staan in het rooster</textarea>')
  const faulty = await office.board.post(address, fields({ what: 'x'.repeat(301) }))
  expect([faulty.status, faulty.text.includes('x'.repeat(301))]).toEqual([422, true])
  await office.board.post(address, fields({ what: 'Iets anders', factor: '', lookBackOn: '' }))
  expect(await agreementsOf(office)).toMatchObject([{ what: 'Iets anders', factor: null, lookBackOn: null }])
})

test('agreements move up and down, and the first and last have no button beyond the end', async () => {
  const office = await closedOffice(database.current)
  for (const what of ['een', 'twee']) await record(office, { what })
  const list = `${office.scan}/agreements`
  const second = `${list}/${await idOf(office, 'twee')}`
  const answer = await office.board.post(`${second}/place`, { direction: 'up' }, { from: list })
  expect(answer.headers.location).toBe(`${list}#agreement-${second.split('/').at(-1)}`)
  const { text } = await office.board.get(list)
  expect(text.indexOf('twee</span></h2>')).toBeLessThan(text.indexOf('een</span></h2>'))
  expect(text.match(/value="up"/g)).toHaveLength(1)
  expect(text.match(/value="down"/g)).toHaveLength(1)
  await office.board.post(`${second}/place`, { direction: 'sideways' }, { from: list })
  expect((await agreementsOf(office)).map(({ what }) => what)).toEqual(['twee', 'een'])
})

test('the status of an agreement changes with a note, and an unknown status is refused', async () => {
  const office = await closedOffice(database.current)
  await record(office)
  const address = `${office.scan}/agreements/${await idOf(office, fields().what)}/status`
  const refused = await office.board.post(address, { status: 'gone', note: 'toch niet' })
  expect([refused.status, refused.text.includes('toch niet</textarea>')]).toEqual([422, true])
  const unprintable = await office.board.post(address, { status: 'done', note: 'Gelukt 🎉' })
  expect(unprintable.text).toMatch(/Dit kunnen we niet afdrukken: 🎉\.[\s\S]*Gelukt 🎉<\/textarea>/)
  await office.board.post(address, { status: 'done', note: 'Sinds februari' })
  const { text } = await office.board.get(`${office.scan}/agreements`)
  expect(text).toContain('<span class="tag done">klaar</span>')
  expect(text).toContain('Sinds februari')
})

test('deleting an agreement needs a confirmation', async () => {
  const office = await closedOffice(database.current)
  await record(office)
  const address = `${office.scan}/agreements/${await idOf(office, fields().what)}/deletion`
  const asked = await office.facilitator.get(address)
  expect(asked.text).toContain('Elke mediacoach krijgt vaste uren')
  expect(await agreementsOf(office)).toHaveLength(1)
  await office.facilitator.post(address, {})
  expect(await agreementsOf(office)).toEqual([])
  expect((await office.facilitator.get(`${office.scan}/agreements`)).text).toContain('De afspraak is verwijderd.')
})

test('the page advises and forbids nothing: many agreements, an early look back, a date in the past', async () => {
  const office = await closedOffice(database.current)
  const page = async () => (await office.board.get(`${office.scan}/agreements`)).text
  for (const what of ['een', 'twee', 'drie']) await record(office, { what })
  expect(await page()).toContain('Kies ten hoogste drie afspraken')
  await record(office, { what: 'vier', lookBackOn: '2027-01-31' })
  expect(await page()).toContain('Het zijn er nu 4. Dat mag.')
  expect((await page()).match(/voordat het klaar is/g)).toHaveLength(1)
  expect(await page()).not.toContain('De datum is voorbij')
  office.clock.now = new Date('2027-02-02T12:00:00Z')
  expect((await page()).match(/De datum is voorbij/g)).toHaveLength(4)
})

test('the dates can be downloaded as a calendar in the reader’s language, once there are dates', async () => {
  const office = await closedOffice(database.current)
  const address = `${office.scan}/agreements.ics`
  expect((await office.board.get(address)).status).toBe(404)
  expect((await office.board.get(`${office.scan}/agreements`)).text).not.toContain(address)
  await record(office, { what: 'Vaste uren; <b>ook</b> straks,\r\nEND:VCALENDAR' })
  expect((await office.board.get(`${office.scan}/agreements`)).text).toContain(address)
  const answer = await office.board.get(`${address}?lang=en`)
  expect(answer.headers['content-type']).toBe('text/calendar; charset=utf-8')
  expect(answer.headers['content-disposition']).toBe(
    'attachment; filename=roc-roc-example-nulmeting-najaar-2026-agreements.ics',
  )
  const { events } = readCalendar(answer.text)
  expect(events.map((event) => event['DTSTART;VALUE=DATE'])).toEqual(['20270201', '20270415'])
  expect(events[0]?.SUMMARY).toBe('Due: Vaste uren; <b>ook</b> straks, END:VCALENDAR')
  expect(events[0]?.['URL;VALUE=URI']).toMatch(new RegExp(`^http.*${office.scan}/agreements$`))
})

test('the list can be printed, also while it is empty', async () => {
  const office = await closedOffice(database.current)
  const address = `${office.scan}/agreements.pdf`
  const print = async () => {
    const { body, headers } = await office.board.get(address).buffer(true)
    expect(headers['content-type']).toBe('application/pdf')
    expect(headers['content-disposition']).toBe(
      'attachment; filename=roc-roc-example-nulmeting-najaar-2026-afspraken.pdf',
    )
    return (await pdfText(body)).join(' ')
  }
  expect(await print()).toContain('Afspraak 3')
  await record(office)
  expect(await print()).toContain('Elke mediacoach krijgt vaste uren')
  await office.acts.closeThreads()
})

test('another institution, another scan and a forged id find no agreement', async () => {
  const office = await closedOffice(database.current)
  await record(office)
  const id = await idOf(office, fields().what)
  await institutionWithPeople(office.acts, 'ander.example')
  const stranger = await signedIn(office.acts.app, 'bestuur@ander.example')
  const open = await office.acts.draftScan(operatorIn(office.institutionId), exampleSettings())
  const places: readonly (readonly [typeof stranger, string])[] = [
    [stranger, `${office.scan}/agreements/${id}`],
    [office.board, `/scans/${open}/agreements/${id}`],
    [office.board, `${office.scan}/agreements/${crypto.randomUUID()}`],
    [office.board, `${office.scan}/agreements/1`],
  ]
  for (const [member, address] of places) {
    for (const page of ['', '/status', '/deletion']) expect((await member.get(address + page)).status).toBe(404)
    for (const page of ['', '/status', '/place', '/deletion']) {
      const body = { ...fields(), status: 'dropped', note: '', direction: 'up' }
      expect((await member.post(address + page, body, { from: '/scans/new' })).status).toBe(404)
    }
  }
  for (const page of ['/agreements', '/agreements.ics', '/agreements.pdf', '/agreements/new']) {
    expect((await stranger.get(office.scan + page)).status).toBe(404)
    expect((await office.board.get(`/scans/${open}${page}`)).status).toBe(404)
  }
  expect((await stranger.post(`${office.scan}/agreements/new`, fields(), { from: '/scans/new' })).status).toBe(404)
  expect(await agreementsOf(office)).toMatchObject([fields()])
})
