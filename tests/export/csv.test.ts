import fc from 'fast-check'
import { expect, test } from 'vitest'
import { agreementsCsv, reportCsv } from '../../src/export/csv.ts'
import { inertText, keptAsText } from '../../src/export/inert-text.ts'
import { readCsv, recordsIn } from '../support/readers/exported.ts'
import { someAgreement } from '../support/stories/agreements.ts'
import { exampleGroup, exampleReport, presentOnlyReport, suppressedReport } from '../support/stories/reports.ts'
import { nastyTexts } from '../support/stories/told-reports.ts'

test('each shown group, factor, moment and choice has a row with the count of the report', () => {
  const report = exampleReport()
  const rows = recordsIn(readCsv(reportCsv(report, 'nl', ';'), ';'))
  const expected = report.groups.flatMap(({ key }) =>
    report.factors.flatMap((factor) =>
      report.moments.flatMap((moment) => {
        const within = report.analysis.within[moment][key]?.[factor]
        const choices = [...(within?.counts ?? []), within?.dk]
        return choices.map((count) => [key, factor, moment === 'current' ? 'Nu' : 'Wens', `${count}`, `${within?.n}`])
      }),
    ),
  )
  expect(rows).toHaveLength(3 * 6 * 2 * 4)
  expect(
    rows.map((row) => [
      row['Kenmerk van de groep'],
      row['Kenmerk van de factor'],
      row.Moment,
      row.Aantal,
      row['Aantal met een niveau'],
    ]),
  ).toEqual(expected)
})

test('a row says in words what was chosen, by which group, and how many of it took part', () => {
  const rows = recordsIn(readCsv(reportCsv(exampleReport(), 'nl', ';'), ';'))
  const ofTeachers = rows.filter((row) => row.Groep === 'Docenten' && row.Nummer === '6' && row.Moment === 'Nu')
  expect(ofTeachers.map((row) => [row.Niveau, row.Keuze, row.Aantal])).toEqual([
    ['1', 'startend', '28'],
    ['2', 'in ontwikkeling', '11'],
    ['3', 'verankerd', '1'],
    ['', 'kan dit niet beoordelen', '2'],
  ])
  expect(ofTeachers[0]).toMatchObject({
    Scan: 'Nulmeting najaar 2026',
    Peildatum: '2026-10-01',
    Factor: 'Tijd en middelen',
    'Aantal gevraagd': '120',
    'Aantal ingevuld': '42',
  })
})

test('a file for Dutch spreadsheets has semicolons and a byte order mark, and any other file has commas and none', () => {
  const dutch = reportCsv(exampleReport(), 'nl', ';')
  const international = reportCsv(exampleReport(), 'en', ',')
  expect(dutch.startsWith('\ufeffScan;Peildatum;')).toBe(true)
  expect(international.startsWith('Scan,Reference date,')).toBe(true)
  expect(recordsIn(readCsv(international, ',')).map((row) => row.Count)).toEqual(
    recordsIn(readCsv(dutch, ';')).map((row) => row.Aantal),
  )
  for (const text of [dutch, international]) expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/)
})

test('a scan about the present only has no rows for a wish', () => {
  const rows = recordsIn(readCsv(reportCsv(presentOnlyReport(), 'nl', ';'), ';'))
  expect(new Set(rows.map((row) => row.Moment))).toEqual(new Set(['Nu']))
})

test('a hidden group has no row at all', () => {
  const text = reportCsv(suppressedReport(), 'nl', ';')
  expect(new Set(recordsIn(readCsv(text, ';')).map((row) => row.Groep))).toEqual(new Set(['Bestuur', 'Docenten']))
  expect(text).not.toMatch(/coaches/i)
})

test.each([
  ['=1+1', "'=1+1"],
  ['+31 6 12345678', "'+31 6 12345678"],
  ['-2', "'-2"],
  ['@SUM(A1)', "'@SUM(A1)"],
  ['\t=1', "'\t=1"],
  ['\r=1', "'\r=1"],
  ['  =1', "'  =1"],
  ['＝1', "'＝1"],
  ["=cmd|'/C calc'!A0", "'=cmd|'/C calc'!A0"],
  ['Team a=b', 'Team a=b'],
  ["'s Gravenhage", "'s Gravenhage"],
])('%j becomes %j, so that no spreadsheet takes it for a formula', (typed, kept) => {
  expect(inertText(typed)).toBe(kept)
})

test.each([
  ['1-2', "'1-2"],
  ['3/4', "'3/4"],
  ['1-2-2027', "'1-2-2027"],
  ['12:30', "'12:30"],
  ['mrt-25', "'mrt-25"],
  ['12 mei', "'12 mei"],
  ['May 12', "'May 12"],
  ['007', "'007"],
  ['1E5', "'1E5"],
  ['2026-12-18', '2026-12-18'],
  ['Jan', 'Jan'],
  ['Mei de Vries', 'Mei de Vries'],
  ['Team 1-2', 'Team 1-2'],
  ['10', '10'],
])('%j becomes %j in a text, so that no spreadsheet turns it into a date', (typed, kept) => {
  expect(keptAsText(typed)).toBe(kept)
})

test('a group with the name of a date keeps it', () => {
  const groups = [exampleGroup('board', { label: '1-2' }), exampleGroup('coaches'), exampleGroup('teachers')]
  const [, row] = readCsv(reportCsv(exampleReport({ groups }), 'nl', ';'), ';')
  expect(row?.slice(1, 3)).toEqual(['2026-10-01', "'1-2"])
})

test('any names of a scan and a group are read back, and no cell can calculate', () => {
  const text = fc.oneof(
    fc.string({ unit: 'grapheme', minLength: 1, maxLength: 60 }),
    fc.string({ unit: 'binary', minLength: 1, maxLength: 60 }),
    fc.constantFrom(...nastyTexts.filter((nasty) => nasty !== ''), ';', '"', '""', '\r\n', ',', '\';\n"=1'),
  )
  fc.assert(
    fc.property(text, text, fc.constantFrom(';' as const, ',' as const), (title, label, separator) => {
      const groups = [exampleGroup('board', { label: `1${label}` }), exampleGroup('coaches'), exampleGroup('teachers')]
      const [, ...rows] = readCsv(reportCsv(exampleReport({ title, groups }), 'nl', separator), separator)
      expect(rows).toHaveLength(144)
      expect(rows[0]?.[0]).toBe(asUtf8(keptAsText(inertText(title))))
      expect(rows[0]?.[2]).toBe(asUtf8(keptAsText(`1${label}`)))
      for (const cell of rows.flat()) expect(cell).not.toMatch(/^[=+\-@\t\r]/)
    }),
    { numRuns: 60 },
  )
})

/** A file can't hold half a surrogate pair. */
const asUtf8 = (text: string): string => Buffer.from(text).toString()

test('an agreement of several lines is one row, also in a program that ends a row at a bare line end', () => {
  for (const separator of [';', ','] as const) {
    const text = agreementsCsv(exampleReport(), [someAgreement({ what: 'Elke maand\noverleg' })], 'nl', separator)
    expect(text).toContain(`"Elke maand\noverleg"${separator}`)
  }
})
