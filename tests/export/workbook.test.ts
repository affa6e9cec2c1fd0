import { expect, test } from 'vitest'
import { forbiddenWords } from '../../src/content/forbidden-words.ts'
import { LANGUAGES } from '../../src/domain/scan/rubric.ts'
import { reportTables, reportWorkbook } from '../../src/export/workbook.ts'
import { readSheets, recordsIn, type SheetCells } from '../support/readers/exported.ts'
import { zipEntries } from '../support/readers/zip-entries.ts'
import {
  exampleGroup,
  exampleReport,
  presentOnlyReport,
  suppressedReport,
  tenGroupsReport,
} from '../support/stories/reports.ts'

const sheet = (sheets: ReadonlyMap<string, SheetCells>, name: string) => recordsIn(sheets.get(name) ?? [])

test('the workbook has sheets for the guide, participation, answers, differences and the wish', async () => {
  const sheets = await readSheets(await reportWorkbook(exampleReport(), 'nl'))
  expect([...sheets.keys()]).toEqual(['Uitleg', 'Deelname', 'Antwoorden', 'Verschillen', 'Wens'])
  const guide = (sheets.get('Uitleg') ?? []).flat().join('\n')
  expect(guide).toContain('Bruggenscan · Nulmeting najaar 2026')
  expect(guide).toContain('Van deze groep is pas iets te zien vanaf 5 antwoorden.')
  expect(guide).toContain('Tel groepen niet bij elkaar op.')
})

test.each(['__proto__', '_x0041_'])('a group named %s keeps that name in every sheet', async (name) => {
  const report = presentOnlyReport()
  const groups = report.groups.map((group) => (group.key === 'board' ? { ...group, label: name } : group))
  const sheets = await readSheets(await reportWorkbook({ ...report, groups }, 'nl'))
  expect(sheet(sheets, 'Deelname').map((row) => row.Groep)).toContain(name)
  expect(sheet(sheets, 'Antwoorden').map((row) => row.Groep)).toContain(name)
})

test('a scan without a wish has no sheet for it, and the guide does not mention one', async () => {
  const sheets = await readSheets(await reportWorkbook(presentOnlyReport(), 'nl'))
  expect([...sheets.keys()]).toEqual(['Uitleg', 'Deelname', 'Antwoorden', 'Verschillen'])
  expect((sheets.get('Uitleg') ?? []).flat()).not.toContain('Wens')
})

test('numbers are numeric cells with the values of the report', async () => {
  const report = exampleReport()
  const sheets = await readSheets(await reportWorkbook(report, 'nl'))
  const counted = sheet(sheets, 'Antwoorden').map((row) => row.Aantal)
  const expected = report.groups.flatMap(({ key }) =>
    report.factors.flatMap((factor) =>
      report.moments.flatMap((moment) => {
        const within = report.analysis.within[moment][key]?.[factor]
        return [...(within?.counts ?? []), within?.dk]
      }),
    ),
  )
  expect(counted).toEqual(expected)
  expect(sheet(sheets, 'Deelname').map((row) => [row['Aantal gevraagd'], row['Aantal ingevuld']])).toEqual([
    [3, 3],
    [8, 6],
    [120, 42],
  ])
  for (const row of sheet(sheets, 'Wens')) {
    const group = report.groups.find(({ key }) => labels[key] === row.Groep)?.key ?? ''
    const wish = report.analysis.wish[group]?.[report.factors[Number(row.Nummer) - 1] ?? '']
    expect([row['Wil verder'], row['Wil het zo houden'], row['Wil terug'], row['Aantal met twee niveaus']]).toEqual([
      wish?.up,
      wish?.same,
      wish?.down,
      wish?.n,
    ])
  }
})

const labels: Readonly<Record<string, string>> = { board: 'Bestuur', coaches: 'Mediacoaches', teachers: 'Docenten' }

test('every two groups are compared in the words of the report', async () => {
  const sheets = await readSheets(await reportWorkbook(exampleReport(), 'nl'))
  const now = sheet(sheets, 'Verschillen').filter((row) => row.Moment === 'Nu')
  expect(now).toHaveLength(6 * 3)
  const at = (number: number, second: string) =>
    now.find((row) => row.Nummer === number && row['Eerste groep'] === 'Bestuur' && row['Tweede groep'] === second)
  expect(at(6, 'Docenten')).toMatchObject({
    Afstand: 'twee niveaus verder',
    'Ligt verder': 'Bestuur',
    Markering: 'duidelijk verschil',
    Voorbehoud: null,
  })
  expect(at(3, 'Docenten')).toMatchObject({
    Afstand: 'beelden lopen uiteen',
    'Ligt verder': 'geen van beide',
    Markering: 'vraag om te stellen',
    Voorbehoud: expect.stringContaining('Het kan toeval zijn'),
  })
  expect(at(1, 'Docenten')).toMatchObject({ Afstand: 'gedeeld beeld', 'Ligt verder': null, Markering: null })
})

test('no cell holds a decimal or a word that judges, in either language', () => {
  for (const language of LANGUAGES) {
    for (const report of [exampleReport(), suppressedReport(), tenGroupsReport()]) {
      const cells = reportTables(report, language).flatMap(({ columns, rows }) => [
        ...columns.map(({ head }) => head),
        ...rows.flat(),
      ])
      for (const cell of cells) {
        if (typeof cell === 'number') expect(Number.isInteger(cell)).toBe(true)
        else expect(cell ?? '').not.toMatch(/\d[.,]\d/)
        for (const word of forbiddenWords[language]) expect(String(cell ?? '')).not.toMatch(word)
      }
    }
  }
})

test('a hidden group has a row that says so without a number or a key, and is on no other sheet', async () => {
  const sheets = await readSheets(await reportWorkbook(suppressedReport(), 'nl'))
  expect(sheet(sheets, 'Deelname')[1]).toEqual({
    Groep: 'Mediacoaches',
    'Kenmerk van de groep': null,
    'Te zien': 'nee',
    'Aantal gevraagd': null,
    'Aantal ingevuld': null,
    'In woorden': 'te weinig antwoorden om te tonen (minder dan 3)',
    Regel: 'beschermd, vanaf 3 antwoorden',
  })
  for (const name of ['Antwoorden', 'Verschillen', 'Wens']) {
    expect(JSON.stringify(sheets.get(name))).not.toMatch(/coaches/i)
  }
})

test.each([
  ['=1+1', "'=1+1"],
  ['@SUM(A1)', "'@SUM(A1)"],
  ['_x003D_1+1', '_x003D_1+1'],
  ['<b>&"quoted"</b>', '<b>&"quoted"</b>'],
  ['one\ntwo', 'One\ntwo'],
  ['👍🏽 team', '👍🏽 team'],
])('a group named %j is read back as %j', async (label, kept) => {
  const groups = [exampleGroup('board', { label }), exampleGroup('coaches'), exampleGroup('teachers')]
  const sheets = await readSheets(await reportWorkbook(exampleReport({ groups }), 'nl'))
  expect(sheet(sheets, 'Deelname')[0]?.Groep).toBe(kept)
  expect(sheet(sheets, 'Antwoorden')[0]?.Groep).toBe(kept)
})

test('column heads are bold and frozen, and no sheet holds a formula', async () => {
  const entries = zipEntries(await reportWorkbook(exampleReport(), 'nl'))
  const sheets = [...entries].filter(([name]) => name.startsWith('xl/worksheets/sheet'))
  expect(sheets).toHaveLength(5)
  for (const [, xml] of sheets) {
    expect(xml).toMatch(/<pane [^>]*ySplit="1"[^>]*state="frozen"/)
    expect(xml).not.toContain('<f>')
    expect(xml).toContain('customWidth="1"')
  }
  expect(entries.get('xl/styles.xml')).toMatch(/<b\/>/)
})
