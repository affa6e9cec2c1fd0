import { expect, test } from 'vitest'
import { buildReport, type Report } from '../../src/domain/report/report.ts'
import { LANGUAGES } from '../../src/domain/scan/rubric.ts'
import { reportJson } from '../../src/export/analysis-json.ts'
import { reportCsv } from '../../src/export/csv.ts'
import { reportTables } from '../../src/export/workbook.ts'
import { exampleTallies } from '../support/stories/example-tallies.ts'
import { exampleFacts, exampleReport, expectationsReport } from '../support/stories/reports.ts'

const sheetOf = (report: Report, name: string) => reportTables(report, 'nl').find((table) => table.name === name)

test('a sheet of its own holds each told pair with its guesses, in the words of the report', () => {
  const sheet = sheetOf(expectationsReport(), 'Verwachtingen')
  expect(sheet?.rows).toHaveLength(3 * 6)
  const [first] = sheet?.rows ?? []
  expect(first?.slice(2, 8)).toEqual(['Bestuur', 'Docenten', 0, 3, 0, 0])
  expect(first?.[8]).toMatch(/verwachtte/)
  expect(JSON.stringify(sheetOf(expectationsReport(), 'Uitleg')?.rows)).toContain('Dit zijn geen antwoorden')
})

test('the CSV file holds the guesses after all answers, under a moment of their own', () => {
  const lines = reportCsv(expectationsReport(), 'nl', ',').trim().split('\r\n')
  const plain = reportCsv(exampleReport(), 'nl', ',').trim().split('\r\n')
  expect(lines.slice(0, plain.length)).toEqual(plain)
  const guesses = lines.slice(plain.length)
  expect(guesses).toHaveLength(3 * 6 * 4)
  expect(guesses[1]).toContain('Verwachting over Docenten,2,in ontwikkeling,3,3')
  expect(guesses[3]).toContain('Verwachting over Docenten,,Geen idee,0,3')
})

test('the JSON file holds the guesses in the form that analyse reads, beside what they say', () => {
  const { expectations, expectation } = JSON.parse(reportJson(expectationsReport()))
  expect(expectations.board).toMatchObject({ about: 'teachers', counts: { F1: { 1: 0, 2: 3, 3: 0, dk: 0 } } })
  expect(expectation.rows).toHaveLength(18)
})

test('without told pairs no file differs from one of a scan that never asked, but for one constant sentence', () => {
  const few = { teachers: { F1: { '1|1': 2 } }, board: exampleTallies.board ?? {} } as const
  const hidden = buildReport(exampleFacts, few, { board: { about: 'teachers', counts: { F1: { 1: 3 } } } })
  const off = buildReport(exampleFacts, few)
  expect(hidden.expectations).toEqual({ pairs: [], someRemoved: true })
  expect(reportJson(hidden)).toBe(reportJson(off))
  for (const language of LANGUAGES) {
    expect(reportCsv(hidden, language, ';')).toBe(reportCsv(off, language, ';'))
    const [guide, ...sheets] = reportTables(hidden, language)
    const [plain, ...others] = reportTables(off, language)
    expect(sheets).toEqual(others)
    const added = (guide?.rows ?? []).filter((row) => !JSON.stringify(plain?.rows).includes(JSON.stringify(row)))
    expect(JSON.stringify(added)).not.toMatch(/ (2|3) (van|of) /)
    expect(added.length).toBeGreaterThan(0)
  }
})
