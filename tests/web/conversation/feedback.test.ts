import { Writable } from 'node:stream'
import { pino } from 'pino'
import supertest from 'supertest'
import { expect, test } from 'vitest'
import { operatorIn } from '../../../src/domain/account/actor.ts'
import { LANGUAGES } from '../../../src/domain/scan/rubric.ts'
import { createApp } from '../../../src/web/app.ts'
import { useDatabase } from '../../support/database/database.ts'
import { htmlFaults } from '../../support/readers/html-faults.ts'
import { someAgreement } from '../../support/stories/agreements.ts'
import { closedOffice } from '../../support/stories/closed-office.ts'
import { launchChecks } from '../../support/stories/launch-checks.ts'
import { institutionWithPeople, signedIn } from '../../support/stories/office.ts'
import { questionnaire } from '../../support/stories/questionnaire.ts'
import { exampleSettings } from '../../support/stories/scenario.ts'

const database = useDatabase()

type Office = Awaited<ReturnType<typeof closedOffice>>

const addressOf = async ({ acts, institutionId, scanId }: Office) =>
  `/f/${(await acts.getScan(institutionId, scanId)).feedbackCode}`

/** A reader who has only the address. */
const read = async (office: Office, query = '') => supertest(office.acts.app).get((await addressOf(office)) + query)

const agree = async ({ acts, institutionId, scanId }: Office, changes: Parameters<typeof someAgreement>[0]) => {
  const { id: _, status: _s, note: _n, inFeedback: _i, ...content } = someAgreement(changes)
  await acts.recordAgreement(operatorIn(institutionId), scanId, content)
  const last = (await acts.getDossier(institutionId, scanId)).agreements.at(-1)
  return `tells[${last?.id}]`
}

const fields = { opening: 'Dank jullie wel.\r\n\r\nTot snel.', showsFindings: 'on' }
const save = ({ facilitator, scan }: Office, changes: Readonly<Record<string, string>> = {}) =>
  facilitator.post(`${scan}/feedback`, { ...fields, ...changes })
const publish = ({ facilitator, scan }: Office) =>
  facilitator.post(`${scan}/feedback/publication`, {}, { from: `${scan}/feedback/preview` })

test('the facilitator writes the page, previews exactly that page, publishes it and withdraws it', async () => {
  const office = await closedOffice(database.current)
  const { facilitator, scan } = office
  const tells = await agree(office, { what: 'Vaste uren voor iedereen', leads: 'Noor Naam', readyOn: '2027-02-01' })
  const address = await addressOf(office)

  const empty = await facilitator.get(`${scan}/feedback`)
  expect(empty.text).toContain('Nog niet gepubliceerd.')
  expect(empty.text).toContain('Iedereen met dit adres, ook buiten je instelling.')
  expect(empty.text).toContain(address)
  expect(empty.text).toContain('Bedankt voor je antwoorden. Op deze pagina')

  const saved = await save(office, { [tells]: 'on', next: 'preview' })
  expect(saved.headers.location).toBe(`${scan}/feedback/preview`)
  expect((await facilitator.get(`${scan}/feedback/poster.pdf`)).headers.location).toBe(`${scan}/feedback`)
  const preview = (await facilitator.get(`${scan}/feedback/preview`)).text
  expect((await read(office)).text).toContain('Hier is nu niets te lezen')

  await publish(office)
  const poster = await facilitator.get(`${scan}/feedback/poster.pdf`)
  expect(poster.headers['content-disposition']).toContain('poster-terugkoppeling.pdf')
  expect(poster.body.subarray(0, 5).toString()).toBe('%PDF-')
  const shared = (await facilitator.get(`${scan}/feedback`)).text
  expect(shared).toContain('Gepubliceerd op 20 november 2026.')
  expect(empty.text).not.toContain('Een bericht om te versturen')
  expect(shared).toContain(`Wat we hoorden en wat we afspreken, lees je hier: ${office.acts.baseUrl}${address}`)
  const page = await read(office)
  expect(page.status).toBe(200)
  for (const said of ['Dank jullie wel.', 'Vaste uren voor iedereen', 'Klaar op 1 februari 2027.', 'Dit spreken we af'])
    expect(page.text).toContain(said)
  expect(page.text).not.toContain('Noor Naam')
  expect(inMain(page.text)).toBe(inMain(preview))

  expect((await facilitator.get(`${scan}/feedback/withdrawal`)).text).toContain('Terugkoppeling intrekken?')
  expect((await read(office)).text).toContain('Dank jullie wel.')
  await facilitator.post(`${scan}/feedback/withdrawal`, {})
  expect((await read(office)).text).toContain('Hier is nu niets te lezen')
  expect((await facilitator.get(`${scan}/feedback`)).text).toContain('Dank jullie wel.')
})

/** The text that a reader sees, without the line for the facilitator. */
const inMain = (html: string) => /<div class="told">[\s\S]*<\/main>/.exec(html)?.[0]

test('changes to a published page, and to an agreement on it, are visible at once', async () => {
  const office = await closedOffice(database.current)
  const { acts, institutionId, scanId } = office
  const tells = await agree(office, { what: 'Vaste uren' })
  await save(office, { [tells]: 'on' })
  await publish(office)
  const [agreement] = (await acts.getDossier(institutionId, scanId)).agreements
  if (!agreement) throw new Error('no agreement')
  await acts.setAgreementStatus(operatorIn(institutionId), scanId, agreement.id, {
    status: 'done',
    note: 'Nina deed het',
  })
  const done = (await read(office)).text
  expect(done).toContain('klaar')
  expect(done).not.toContain('Nina')
  await save(office, { opening: 'Nieuwe woorden', showsFindings: '' })
  expect((await read(office)).text).toContain('Nieuwe woorden')
  expect((await read(office)).text).not.toContain('Vaste uren')
})

test('faults are reported, and the typed text and the ticks stay', async () => {
  const office = await closedOffice(database.current)
  const tells = await agree(office, { what: 'Vaste uren' })
  const tooLong = await save(office, { opening: 'é'.repeat(2001), [tells]: 'on' })
  expect(tooLong.status).toBe(422)
  expect(tooLong.text).toContain('Maak de tekst korter')
  expect(tooLong.text).toContain('é'.repeat(2001))
  expect(tooLong.text).toContain(`name="${tells}" value="on" checked`)
  await save(office)
  await publish(office)
  const nothing = await office.facilitator.post(`${office.scan}/feedback`, { opening: ' ' })
  expect(nothing.status).toBe(422)
  expect(nothing.text).toContain('Zo staat er niets op de pagina.')
  expect((await read(office)).text).toContain('Dank jullie wel.')
})

test('a page with nothing on it is not published, and the facilitator reads why', async () => {
  const office = await closedOffice(database.current)
  await office.facilitator.post(`${office.scan}/feedback`, { opening: '' })
  await publish(office)
  expect((await office.facilitator.get(`${office.scan}/feedback`)).text).toContain('Er is nog niets om te vertellen.')
  expect((await read(office)).text).toContain('Hier is nu niets te lezen')
})

test('a small group on the record is pointed out before the page is published', async () => {
  const few = await closedOffice(database.current, { remarks: ['een', 'twee'] })
  expect((await few.facilitator.get(`${few.scan}/feedback`)).text).toContain(
    'Herkenbaar, en met weinig antwoorden: Bestuur.',
  )
  const none = await closedOffice(database.current)
  expect((await none.facilitator.get(`${none.scan}/feedback`)).text).not.toContain('Herkenbaar, en met')
})

test('the board can neither write nor publish the page', async () => {
  const { board, scan } = await closedOffice(database.current)
  for (const page of ['', '/preview', '/withdrawal'])
    expect((await board.get(`${scan}/feedback${page}`)).status).toBe(403)
  for (const page of ['', '/publication', '/withdrawal']) {
    expect((await board.post(`${scan}/feedback${page}`, fields, { from: scan })).status).toBe(403)
  }
  expect((await board.get(scan)).text).not.toContain(`${scan}/feedback`)
})

test('another institution has no such page, and neither has a scan that is not closed', async () => {
  const office = await closedOffice(database.current)
  await institutionWithPeople(office.acts, 'ander.example')
  const stranger = await signedIn(office.acts.app, 'gesprek@ander.example')
  const draft = await office.acts.draftScan(operatorIn(office.institutionId), exampleSettings())
  for (const [member, scan] of [
    [stranger, office.scan],
    [office.facilitator, `/scans/${draft}`],
  ] as const) {
    for (const page of ['', '/preview', '/withdrawal'])
      expect((await member.get(`${scan}/feedback${page}`)).status).toBe(404)
    for (const page of ['', '/publication', '/withdrawal']) {
      expect((await member.post(`${scan}/feedback${page}`, fields, { from: '/scans/new' })).status).toBe(404)
    }
  }
})

test('a guessed address is not found, and a draft has no page yet', async () => {
  const office = await closedOffice(database.current)
  const { acts, institutionId } = office
  const draft = await acts.getScan(institutionId, await acts.draftScan(operatorIn(institutionId), exampleSettings()))
  for (const code of ['x', 'A'.repeat(32), "' or 1=1 --", '..%2F..', 'é'.repeat(30), draft.feedbackCode]) {
    const answer = await supertest(acts.app).get(`/f/${encodeURIComponent(code)}`)
    expect({ code, status: answer.status }).toEqual({ code, status: 404 })
  }
  await acts.launchScan(operatorIn(institutionId), draft.id, launchChecks)
  const launched = await supertest(acts.app).get(`/f/${draft.feedbackCode}`)
  expect([launched.status, launched.text.includes('Hier is nu niets te lezen')]).toEqual([200, true])
  expect(launched.text).toContain('de gespreksleider van ROC roc.example')
})

test('a reader gets no session, search engines and caches are refused, and the log holds no code', async () => {
  const office = await closedOffice(database.current)
  await save(office)
  await publish(office)
  const lines: string[] = []
  const sink = new Writable({
    write: (chunk, _, done) => {
      lines.push(String(chunk))
      done()
    },
  })
  const address = await addressOf(office)
  const app = createApp({ ...office.acts, log: pino({ level: 'info' }, sink) })
  const { headers } = await supertest(app).get(address)
  expect(headers['set-cookie']).toBeUndefined()
  expect(headers['x-robots-tag']).toBe('noindex, nofollow')
  expect(headers['cache-control']).toBe('no-store')
  expect(lines.join('')).toContain('"route":"/f/:code"')
  expect(lines.join('')).not.toContain(address.slice(3))
})

test.each(LANGUAGES)('every page in %s is valid HTML, whatever was typed, and needs no script', async (language) => {
  const office = await closedOffice(database.current, { remarks: ['een'] })
  const nasty = '</p><script>alert(1)</script> " onload=\' \u202e {{}} <%= 1 %>'
  const tells = await agree(office, { what: nasty, seen: nasty, lookBackOn: '2027-03-01' })
  const { facilitator, scan } = office
  await facilitator.get(`${scan}?lang=${language}`)
  const faulty = await save(office, { opening: nasty.repeat(60), [tells]: 'on' })
  await save(office, { opening: `${nasty}\n\n${nasty}`, [tells]: 'on' })
  const pages: [string, string][] = [
    ['edit', (await facilitator.get(`${scan}/feedback`)).text],
    ['faulty', faulty.text],
    ['preview', (await facilitator.get(`${scan}/feedback/preview`)).text],
    ['withdrawal', (await facilitator.get(`${scan}/feedback/withdrawal`)).text],
    ['unreadable', (await read(office, `?lang=${language}`)).text],
    ['agreements', (await facilitator.get(`${scan}/agreements`)).text],
    ['new agreement', (await facilitator.get(`${scan}/agreements/new`)).text],
    ['faulty agreement', (await facilitator.post(`${scan}/agreements/new`, { readyOn: 'x', factor: 'x' })).text],
    ['agreement', (await facilitator.get(`${scan}/agreements/${tells.slice(6, -1)}`)).text],
    ['status', (await facilitator.get(`${scan}/agreements/${tells.slice(6, -1)}/status`)).text],
    ['faulty status', (await facilitator.post(`${scan}/agreements/${tells.slice(6, -1)}/status`, {})).text],
    ['deletion', (await facilitator.get(`${scan}/agreements/${tells.slice(6, -1)}/deletion`)).text],
  ]
  await publish(office)
  pages.push(['published', (await facilitator.get(`${scan}/feedback`)).text])
  pages.push(['public', (await read(office, `?lang=${language}`)).text])
  expect((await Promise.all(pages.map(([name, html]) => htmlFaults(name, html)))).flat()).toEqual([])
  for (const [name, html] of pages) {
    expect(html, name).toContain(`<html lang="${language}">`)
    expect(html.match(/<h1/g), name).toHaveLength(1)
    const withoutOurs = html.replaceAll(/<script src="\/assets\/[\w-]+\/copy\.js" defer><\/script>/g, '')
    expect(withoutOurs, name).not.toMatch(/<script|<style|\sstyle=|<[^>]*\son[a-z]+=/i)
  }
})

test('a respondent gets the address of the page, and somebody who tries the questionnaire does not', async () => {
  const open = await questionnaire(database.current)
  const { feedbackCode } = await open.acts.getScan(open.institutionId, open.scanId)
  const browser = open.browserOf('teachers')
  expect((await browser.get()).text).toContain('kan de gespreksleider één pagina met iedereen delen')
  await browser.fillIn()
  await browser.send()
  const thanks = (await browser.get('/thanks')).text
  expect(thanks).toContain(`href="/f/${feedbackCode}"`)
  expect(thanks).toMatch(new RegExp(`>http[^<]*/f/${feedbackCode}<`))
  expect((await browser.get()).text).toContain(`/f/${feedbackCode}`)
  await open.acts.closeScan(operatorIn(open.institutionId), open.scanId)
  expect((await open.browserOf('teachers').get()).text).toContain(`/f/${feedbackCode}`)
})
