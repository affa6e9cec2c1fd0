import { expect, test } from 'vitest'
import { withInstitution } from '../../../src/db/in-transaction.ts'
import { operatorIn } from '../../../src/domain/account/actor.ts'
import type { ScanId } from '../../../src/domain/ids.ts'
import { useDatabase } from '../../support/database/database.ts'
import { readCsv, readSheets, recordsIn } from '../../support/readers/exported.ts'
import { composeApp } from '../../support/servers/app.ts'
import { launchFields } from '../../support/stories/launch-checks.ts'
import { draftFields, institutionWithPeople, signedIn } from '../../support/stories/office.ts'
import { respondentBrowser } from '../../support/stories/questionnaire.ts'

const database = useDatabase()
const now = () => new Date('2026-11-20T12:00:00Z')

/** Answers of two of the board, three coaches, and one teacher, which is too few to show. */
const answeredScan = async () => {
  const acts = composeApp(database.current, { now })
  const institutionId = await institutionWithPeople(acts)
  const board = await signedIn(acts.app, 'bestuur@roc.example')
  const facilitator = await signedIn(acts.app, 'gesprek@roc.example')
  const scan = String((await board.post('/scans/new', draftFields())).headers.location)
  await board.post(`${scan}/launch`, launchFields)
  const scanId = scan.split('/').at(-1) as ScanId
  const { groups } = await acts.getScan(institutionId, scanId)
  for (const [index, times] of [2, 3, 1].entries()) {
    for (let time = 0; time < times; time++) {
      const browser = respondentBrowser(acts.app, String(groups[index]?.code))
      await browser.fillIn({ current: index === 0 ? '3' : '1', desired: '3' })
      await browser.send()
    }
  }
  const close = () => board.post(`${scan}/closure`, {})
  return { acts, institutionId, scanId, board, facilitator, scan, close }
}

const FILES: readonly (readonly [path: string, type: string, name: RegExp])[] = [
  ['/report.csv', 'text/csv', /-antwoorden\.csv$/],
  ['/report.xlsx', 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet', /-2026\.xlsx$/],
  ['/report.json', 'application/json', /-analyse\.json$/],
  ['/agreements.csv', 'text/csv', /-afspraken\.csv$/],
  ['/record.json', 'application/json', /-alles-van-deze-scan\.json$/],
  ['/figures/overview.svg', 'image/svg+xml', /-overzicht\.svg$/],
  ['/figures/F1.svg', 'image/svg+xml', /-factor-1\.svg$/],
  ['/report-short.pdf', 'application/pdf', /-korte-versie\.pdf$/],
  ['/posters/F6.pdf', 'application/pdf', /-poster-factor-6\.pdf$/],
]

const bytesOf = (answer: { readonly body: unknown; readonly text?: string }): Buffer =>
  Buffer.isBuffer(answer.body) ? answer.body : Buffer.from(String(answer.text))

test('the closed scan and its report lead to the page with all files, and each file can be saved', async () => {
  const { board, facilitator, scan, close } = await answeredScan()
  await close()
  expect((await facilitator.get(scan)).text).toContain(`href="${scan}/downloads"`)
  expect((await facilitator.get(`${scan}/report`)).text).toContain(`href="${scan}/downloads"`)
  const page = await facilitator.get(`${scan}/downloads`)
  const links = [...page.text.matchAll(/<a (?:class="way" )?href="([^"]+\.\w+(?:\?separator=\w+)?)"/g)].map(
    ([, href]) => String(href),
  )
  expect(links).toHaveLength(5 + 2 + 7 + 1 + 6)
  for (const link of links) {
    for (const member of [facilitator, board]) {
      const file = await member.get(link)
      expect({ link, status: file.status }).toEqual({ link, status: 200 })
      expect(file.headers['content-disposition']).toMatch(/^attachment; filename="?roc-roc-example-najaar-2026-/)
    }
  }
})

test.each(FILES)('%s is %s, is named after institution and scan, and may not be cached', async (path, type, name) => {
  const { facilitator, scan, close } = await answeredScan()
  await close()
  const { headers } = await facilitator.get(scan + path)
  expect(headers['content-type']).toMatch(new RegExp(`^${type.replace(/[.+]/g, '\\$&')}(;|$)`))
  expect(String(headers['content-disposition']).replaceAll('"', '')).toMatch(name)
  expect(headers['cache-control']).toBe('no-store')
  expect(headers['content-security-policy']).toContain("default-src 'none'")
  expect(headers['x-content-type-options']).toBe('nosniff')
})

test('the files hold the numbers of the page, and nothing of a hidden group', async () => {
  const { acts, institutionId, scanId, facilitator, scan, close } = await answeredScan()
  await close()
  const report = await acts.getReport(institutionId, scanId)
  const csv = recordsIn(readCsv((await facilitator.get(`${scan}/report.csv`)).text, ';'))
  const firsts = csv.filter((row) => row.Nummer === '1' && row.Moment === 'Nu')
  expect(firsts.map((row) => `${row.Groep} ${row.Keuze}: ${row.Aantal}`)).toEqual([
    'Bestuur startend: 0',
    'Bestuur in ontwikkeling: 0',
    'Bestuur verankerd: 2',
    'Bestuur kan dit niet beoordelen: 0',
    'Mediacoaches startend: 3',
    'Mediacoaches in ontwikkeling: 0',
    'Mediacoaches verankerd: 0',
    'Mediacoaches kan dit niet beoordelen: 0',
  ])
  const json = (await facilitator.get(`${scan}/report.json`)).text
  expect(json).toBe(`${JSON.stringify(report.analysis, null, 2)}\n`)
  const workbook = await readSheets(bytesOf(await facilitator.get(`${scan}/report.xlsx`).responseType('blob')))
  expect(recordsIn(workbook.get('Deelname') ?? []).map((row) => row['Aantal ingevuld'])).toEqual([2, 3, null])
  const figure = String((await facilitator.get(`${scan}/figures/F1.svg`)).body)
  expect(figure).toContain('>3 van 3</text>')
  expect(figure).toContain('>te weinig antwoorden om te tonen (minder dan 5)</text>')
  expect(JSON.stringify(csv) + json).not.toMatch(/teachers|Docenten/)
})

test('a Dutch page gives semicolons and an English page commas, unless the address asks for one of them', async () => {
  const { facilitator, scan, close } = await answeredScan()
  await close()
  const startOf = async (query: string) => (await facilitator.get(`${scan}/report.csv${query}`)).text.slice(0, 6)
  expect(await startOf('')).toBe('\ufeffScan;')
  expect(await startOf('?separator=comma')).toBe('Scan,P')
  expect(await startOf('?separator=__proto__')).toBe('\ufeffScan;')
  expect(await startOf('?lang=en')).toBe('Scan,R')
  expect(await startOf('?separator=semicolon')).toBe('\ufeffScan;')
})

test('while a scan is open there is nothing to download, and another institution and visitors never get it', async () => {
  const { acts, board, scan, close } = await answeredScan()
  const paths = ['/downloads', ...FILES.map(([path]) => path)]
  for (const path of paths) expect((await board.get(scan + path)).status).toBe(404)
  await close()
  await institutionWithPeople(acts, 'ander.example')
  const stranger = await signedIn(acts.app, 'bestuur@ander.example')
  for (const path of paths) expect((await stranger.get(scan + path)).status).toBe(404)
  await board.post('/sign-out', {}, { from: scan })
  for (const path of paths) expect((await board.get(scan + path)).status).toBe(303)
})

test.each([
  '/posters/F9.pdf',
  '/posters/constructor.pdf',
  '/figures/F9.svg',
  '/figures/constructor.svg',
  '/figures/F1.png',
  '/figures/.svg',
  '/figures/%2e%2e.svg',
])('there is no %s', async (path) => {
  const { board, scan, close } = await answeredScan()
  await close()
  expect((await board.get(scan + path)).status).toBe(404)
})

test('the log says who downloaded the counts and in which form, and nothing about only looking', async () => {
  const { institutionId, scanId, facilitator, scan, close } = await answeredScan()
  await close()
  await facilitator.get(`${scan}/downloads`)
  await facilitator.get(`${scan}/figures/F1.svg`)
  for (const file of ['csv', 'xlsx', 'json']) await facilitator.get(`${scan}/report.${file}`)
  const lines = await withInstitution(database.current.knex, institutionId, (trx) =>
    trx('audit_log').where('scan_id', scanId).whereNotIn('act', ['launch-scan', 'close-scan']),
  )
  expect(lines.map(({ act, scan_id, subject }) => [act, scan_id, subject]).sort()).toEqual([
    ['export-results', scanId, 'csv'],
    ['export-results', scanId, 'json'],
    ['export-results', scanId, 'xlsx'],
  ])
})

const AGREED = {
  ...{ what: '=Elke maand overleg', factor: 'F2', leads: 'Bea', joins: '', board: '', tells: '', seen: 'Verslag' },
  ...{ readyOn: null, lookBackOn: null },
} as const

test('one file holds the whole scan for the archive, and the agreements have a file and a sheet', async () => {
  const { acts, board, institutionId, scanId, scan, close } = await answeredScan()
  await close()
  await acts.recordAgreement(operatorIn(institutionId), scanId, AGREED)
  const record = JSON.parse((await board.get(`${scan}/record.json`)).text)
  const { groups } = record.settings
  expect(groups.map(({ key }: { key: string }) => key)).toEqual(['board', 'coaches'])
  expect(record).toMatchObject({
    format: 'bruggenscan-record-1',
    institution: 'ROC roc.example',
    launch_checks: { by: 'bestuur' },
    agreements: [{ what: '=Elke maand overleg', leads: 'Bea', status: 'open' }],
    released_remarks: [],
    feedback_page: null,
  })
  expect(record.analysis).toEqual(JSON.parse((await board.get(`${scan}/report.json`)).text))
  expect(JSON.stringify(record)).not.toContain('teachers')
  for (const { code } of (await acts.getScan(institutionId, scanId)).groups) {
    expect(JSON.stringify(record)).not.toContain(code)
  }
  const csv = readCsv((await board.get(`${scan}/agreements.csv`)).text, ';')
  expect(recordsIn(csv)).toMatchObject([
    { 'Wat gaan we precies doen?': `'=Elke maand overleg`, 'Wie trekt dit?': 'Bea' },
  ])
  const sheets = await readSheets(bytesOf(await board.get(`${scan}/report.xlsx`).responseType('blob')))
  expect(recordsIn(sheets.get('Afspraken') ?? [])).toMatchObject([{ 'Wie trekt dit?': 'Bea', Stand: 'open' }])
})
