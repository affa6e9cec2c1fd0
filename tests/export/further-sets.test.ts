import { expect, test } from 'vitest'
import { tellReport } from '../../src/content/tell-report.ts'
import { LANGUAGES } from '../../src/domain/scan/rubric.ts'
import { reportJson } from '../../src/export/analysis-json.ts'
import { reportCsv } from '../../src/export/csv.ts'
import { reportTables } from '../../src/export/workbook.ts'
import { deepenedReport, each } from '../support/stories/deepened-report.ts'
import { exampleReport } from '../support/stories/reports.ts'

const W = ['W1', 'W2', 'W3']

/** Of six coaches two answered the levels of work, in a way that nobody else answered anything. */
const report = () =>
  deepenedReport({
    board: each(W, { '2|2': 3 }),
    coaches: each(W, { '3|1': 2 }),
    teachers: each(W, { '2|2': 40 }),
  })

test('each table and file holds the rows of a further set, after those of the factors', () => {
  const tables = reportTables(report(), 'nl')
  const ofSets = tables.map(({ rows }) => rows.filter((row) => row.includes('Operationeel')).length)
  expect(ofSets).toEqual([0, 0, 2 * 2 * 4, 2, 2])
  expect(reportCsv(report(), 'en', ',')).toContain('Operational,W1,')
  expect(Object.keys(JSON.parse(reportJson(report())).sets)).toEqual(['levels', 'roles'])
})

test('a group of which too few answered a set has no number of it in any output', () => {
  const hidden = report()
  const without = deepenedReport({ board: each(W, { '2|2': 3 }), teachers: each(W, { '2|2': 40 }) })
  for (const language of LANGUAGES) {
    expect(reportTables(hidden, language)).toEqual(reportTables(without, language))
    expect(reportCsv(hidden, language, ';')).toBe(reportCsv(without, language, ';'))
    expect(tellReport(hidden, language)).toEqual(tellReport(without, language))
  }
  expect(reportJson(hidden)).toBe(reportJson(without))
})

test('without further sets no file holds a trace of them', () => {
  const plain = exampleReport()
  const texts = [reportJson(plain), reportCsv(plain, 'nl', ';'), JSON.stringify(reportTables(plain, 'nl'))]
  for (const text of texts) expect(text).not.toMatch(/"sets"|Operationeel|verdieping/i)
})
