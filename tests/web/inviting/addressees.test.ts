import supertest from 'supertest'
import { expect, test } from 'vitest'
import writeWorkbook from 'write-excel-file/node'
import { withInstitution } from '../../../src/db/in-transaction.ts'
import { operatorIn } from '../../../src/domain/account/actor.ts'
import { useDatabase } from '../../support/database/database.ts'
import { keptRows } from '../../support/database/kept-rows.ts'
import { mailedKey } from '../../support/people/keys.ts'
import { respondentWith } from '../../support/people/respondent.ts'
import { htmlFaults } from '../../support/readers/html-faults.ts'
import { composeApp } from '../../support/servers/app.ts'
import { launchChecks } from '../../support/stories/launch-checks.ts'
import { draftFields, institutionWithPeople, signedIn } from '../../support/stories/office.ts'
import { exampleSettings } from '../../support/stories/scenario.ts'

const database = useDatabase()

/** A scan whose facilitator is at the page for addresses. */
const inviting = async ({ launched = true } = {}) => {
  const clock = { now: new Date('2026-11-20T12:00:00Z') }
  const acts = composeApp(database.current, { now: () => clock.now })
  const institutionId = await institutionWithPeople(acts)
  const scanId = await acts.draftScan(operatorIn(institutionId), exampleSettings())
  if (launched) await acts.launchScan(operatorIn(institutionId), scanId, launchChecks)
  const facilitator = await signedIn(acts.app, 'gesprek@roc.example')
  const page = `/scans/${scanId}/addressees`
  const preview = (fields: Readonly<Record<string, string>>, file: Buffer | null = null) =>
    facilitator.upload(`${page}/preview`, { group: '', list: '', ...fields }, file, { from: page })
  const confirm = async (html: string) => {
    const hidden = [...html.matchAll(/<input type="hidden" name="(addressees-[^"]+)" value="([^"]*)">/g)]
    const fields = Object.fromEntries(hidden.map(([, name = '', value = '']) => [name, value]))
    return facilitator.upload(page, fields, null, { from: '/scans/new' })
  }
  return { database: database.current, acts, clock, institutionId, scanId, facilitator, page, preview, confirm }
}

const addressesIn = ({ institutionId }: Awaited<ReturnType<typeof inviting>>): Promise<readonly string[]> =>
  withInstitution(database.current.knex, institutionId, (trx) => trx('invitations').orderBy('address').pluck('address'))

test('a pasted list is shown first, and only its addresses are stored, after a confirmation', async () => {
  const office = await inviting()
  const shown = await office.preview({
    list: 'Naam;E-mail;Groep\r\nNoor;Noor@roc.example;docenten\r\nGijs;gijs@roc.example;mediacoach\r\nNoor;noor@roc.example;docent',
  })
  expect(shown.status).toBe(200)
  expect(shown.text).toContain('Er is nog niets bewaard.')
  expect(shown.text).toMatch(/Docenten<\/th><td>1<\/td><td>0<\/td>/)
  expect(shown.text).toMatch(/Mediacoaches<\/th><td>1<\/td><td>0<\/td>/)
  expect(shown.text).toContain('Dubbel in de lijst: 1.')
  expect(shown.text).not.toContain('Noor<')
  expect(await htmlFaults('preview', shown.text)).toEqual([])
  for (const table of ['tickets', 'invitations', 'invited_addresses']) expect(await keptRows(office, table)).toBe(0)

  expect((await office.confirm(shown.text)).headers.location).toBe(office.page)
  const after = (await office.facilitator.get(office.page)).text
  expect(after).toContain('De adressen zijn bewaard.')
  expect(after).toMatch(/Mediacoaches<\/th><td>1<\/td><td>8<\/td>/)
  expect(after).not.toContain('noor@roc.example')
  expect(await addressesIn(office)).toEqual(['gijs@roc.example', 'noor@roc.example'])
})

test('a list in a workbook or text file is read like a pasted list', async () => {
  const office = await inviting()
  const workbook = await writeWorkbook([
    [{ value: 'Mailadres' }, { value: 'Groep' }],
    [{ value: 'noor@roc.example' }, { value: 'Docenten' }],
  ]).toBuffer()
  const text = Buffer.from('\ufeffMailadres;Groep\r\nnoor@roc.example;Docenten', 'utf16le')
  for (const file of [workbook, text]) {
    const shown = await office.preview({}, file)
    expect(shown.text).toContain('name="addressees-teachers" value="noor@roc.example"')
  }
})

test('addresses without a group in the list get the chosen group', async () => {
  const office = await inviting()
  const shown = await office.preview({ group: 'teachers', list: 'a@roc.example, b@roc.example' })
  expect(shown.text).toContain('name="addressees-teachers" value="a@roc.example b@roc.example"')
})

test('faulty lines are shown with their number, as plain text, and the other lines can be stored', async () => {
  const office = await inviting()
  const list = ['mail,groep', 'a@roc.example,docenten', '<script>alert(1)</script>@x,docenten', '=1+1,docenten']
  const shown = await office.preview({ list: [...list, 'b@roc.example,Directie'].join('\n') })
  expect(shown.text).toContain('3 regels konden we niet gebruiken')
  expect(shown.text).toMatch(/Regel 3<\/strong>: dit is geen geldig e-mailadres/)
  expect(shown.text).toMatch(/Regel 4<\/strong>: hier staat een formule zonder uitkomst/)
  expect(shown.text).toMatch(/Regel 5<\/strong>: deze groep doet niet mee <span class="found">‘Directie’/)
  expect(shown.text).not.toContain('<script>')
  await office.confirm(shown.text)
  expect(await addressesIn(office)).toEqual(['a@roc.example'])
})

test('addresses that were invited before are counted apart, whether they answered or not', async () => {
  const office = await inviting()
  const key = await mailedKey(office, 'teachers', 'sent@roc.example')
  await respondentWith(office, 'teachers', key).saveAll()
  await respondentWith(office, 'teachers', key).send()
  await mailedKey(office, 'teachers', 'waiting@roc.example')
  const shown = await office.preview({ group: 'teachers', list: 'sent@roc.example\nwaiting@roc.example' })
  expect(shown.text).toMatch(/Docenten<\/th><td>0<\/td><td>2<\/td>/)
  expect(shown.text).toContain('niemand die nog niet was uitgenodigd')
  expect(shown.text).not.toContain('Bewaar')
  expect((await office.facilitator.get(office.page)).text).toMatch(/Docenten<\/th><td>2<\/td><td>120<\/td>/)
})

test.each([
  ['nothing', {}, null, 'list', 'Plak een lijst met adressen, of kies een bestand.'],
  ['two lists at once', { list: 'a@x.nl' }, Buffer.from('b@x.nl'), 'list', 'niet allebei'],
  ['blank lines', { list: ' ; ;\n\n;' }, null, 'list', 'geen regels met tekst'],
  ['a group that is none', { list: 'a@x.nl', group: '__proto__' }, null, 'group', 'Kijk dit veld'],
  ['an old workbook', {}, Buffer.from([0xd0, 0xcf, 0x11, 0xe0]), 'file', 'oud Excel-bestand'],
  ['a broken workbook', {}, Buffer.from('PK\u0003\u0004kapot'), 'file', 'konden we niet lezen'],
])(
  'a form with %s is refused, and the pasted text stays',
  async (_, fields: Record<string, string>, file, field, message) => {
    const office = await inviting()
    const answer = await office.preview(fields, file)
    expect(answer.status).toBe(422)
    expect(answer.text).toContain(`<a href="#${field}">`)
    expect(answer.text).toContain(message)
    if (fields.list?.includes('@')) expect(answer.text).toContain(`${fields.list}</textarea>`)
    expect(await htmlFaults(field, answer.text)).toEqual([])
  },
)

test('a list of ten thousand people is read, shown and stored in seconds', { timeout: 60_000 }, async () => {
  const office = await inviting()
  const list = Array.from({ length: 10_000 }, (_, index) => `docent${index}@roc.example;docenten`).join('\r\n')
  const started = performance.now()
  const shown = await office.preview({ list })
  expect(shown.text).toContain('Bewaar 10000 adressen')
  expect((await office.confirm(shown.text)).status).toBe(303)
  expect(performance.now() - started).toBeLessThan(15_000)
  expect(await keptRows(office, 'invitations')).toBe(10_000)
})

test('a file that is too large, or a list with too many lines, is refused in plain words', async () => {
  const office = await inviting()
  expect((await office.preview({}, Buffer.alloc(3_200_000, 'x'))).status).toBe(413)
  const large = await office.preview({}, Buffer.alloc(2_200_000, 'x'))
  expect(large.status).toBe(422)
  expect(large.text).toContain('Dit bestand is groter dan 2 MB.')
  const lines = Array.from({ length: 20_001 }, (_, index) => `n${index}@x.nl`).join('\n')
  const many = await office.preview({ list: lines, group: 'teachers' })
  expect(many.status).toBe(422)
  expect(many.text).toContain('meer dan 20.000 regels')
})

test('a withdrawal looks the same whether somebody answered, did not answer or was never invited', async () => {
  const office = await inviting()
  const key = await mailedKey(office, 'teachers', 'sent@roc.example')
  await respondentWith(office, 'teachers', key).saveAll()
  await respondentWith(office, 'teachers', key).send()
  await mailedKey(office, 'teachers', 'waiting@roc.example')
  const pages = []
  for (const address of ['sent@roc.example', 'waiting@roc.example', 'never@roc.example']) {
    await office.facilitator.post(`${office.page}/withdrawal`, { address }, { from: office.page })
    pages.push((await office.facilitator.get(office.page)).text)
  }
  expect(pages[0]).toContain('Was dit adres uitgenodigd, dan is de uitnodiging nu ingetrokken.')
  expect(new Set(pages.map((text) => text.replace(/value="[^"]*"/g, ''))).size).toBe(1)
  expect(await addressesIn(office)).toEqual([])
  const wrong = await office.facilitator.post(`${office.page}/withdrawal`, { address: 'noor' }, { from: office.page })
  expect(wrong.status).toBe(422)
  expect(wrong.text).toContain('<a href="#address">Vul een e-mailadres in')
})

test('the list of a draft can be cleared, after a confirmation', async () => {
  const office = await inviting({ launched: false })
  await office.confirm((await office.preview({ group: 'board', list: 'a@roc.example' })).text)
  expect((await office.facilitator.get(`${office.page}/removal`)).text).toContain('Alle adressen weghalen?')
  expect(await addressesIn(office)).toEqual(['a@roc.example'])
  await office.facilitator.post(`${office.page}/removal`, {})
  expect(await addressesIn(office)).toEqual([])
  await office.acts.launchScan(operatorIn(office.institutionId), office.scanId, launchChecks)
  expect((await office.facilitator.get(`${office.page}/removal`)).headers.location).toBe(office.page)
})

test('a draft cannot drop a group that has addresses', async () => {
  const office = await inviting({ launched: false })
  await office.confirm((await office.preview({ group: 'coaches', list: 'a@roc.example' })).text)
  const draft = `/scans/${office.scanId}/draft`
  const without = Object.fromEntries(
    Object.entries(draftFields()).filter(([name]) => name !== 'groups[coaches][takesPart]'),
  )
  const refused = await office.facilitator.post(draft, without)
  expect(refused.status).toBe(422)
  expect(refused.text).toContain(': deze groep heeft al adressen.')
  expect(await addressesIn(office)).toEqual(['a@roc.example'])
})

test('a scan that is closed, or past its closing date, invites nobody', async () => {
  const office = await inviting()
  const shown = await office.preview({ group: 'board', list: 'a@roc.example' })
  office.clock.now = new Date('2026-12-19T09:00:00Z')
  expect((await office.confirm(shown.text)).headers.location).toBe(`/scans/${office.scanId}`)
  expect((await office.facilitator.get(office.page)).headers.location).toBe(`/scans/${office.scanId}`)
  expect(await addressesIn(office)).toEqual([])
})

test('only the facilitator of the institution reaches the addresses', async () => {
  const office = await inviting()
  await institutionWithPeople(office.acts, 'ander.example')
  const board = await signedIn(office.acts.app, 'bestuur@roc.example')
  const stranger = await signedIn(office.acts.app, 'gesprek@ander.example')
  const pages = ['', '/preview', '/withdrawal', '/removal']
  const asked = async (member: typeof board) => {
    const statuses = []
    for (const path of ['', '/removal']) statuses.push((await member.get(office.page + path)).status)
    for (const path of pages) {
      const fields = {
        address: 'a@roc.example',
        group: 'board',
        list: 'a@roc.example',
        'addressees-board': 'a@roc.example',
      }
      statuses.push((await member.upload(office.page + path, fields, null, { from: '/scans/new' })).status)
      statuses.push((await member.post(office.page + path, fields, { from: '/scans/new' })).status)
    }
    return statuses
  }
  expect(new Set(await asked(board))).toEqual(new Set([403]))
  expect(new Set(await asked(stranger))).toEqual(new Set([403, 404]))
  expect(await addressesIn(office)).toEqual([])
})

test('a form with a file needs its token, and a visitor without an account cannot send one', async () => {
  const office = await inviting()
  const nobody = await supertest(office.acts.app).post(office.page).field('addressees-board', 'a@roc.example')
  expect(nobody.status).toBe(403)
  expect(nobody.text).toContain('Wat je net verstuurde, kwam niet aan.')
  const large = await supertest(office.acts.app).post(office.page).attach('file', Buffer.alloc(3_000_000))
  expect(large.status).toBe(403)
  const forged = await office.facilitator.upload(office.page, { 'addressees-board': 'a@roc.example' }, null, {
    from: '/',
  })
  expect(forged.status).toBe(403)
  expect(await addressesIn(office)).toEqual([])
})
