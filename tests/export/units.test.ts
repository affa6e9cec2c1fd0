import { expect, test } from 'vitest'
import { dividedGroups } from '../../src/domain/report/report-lookup.ts'
import { analysisJson, reportJson } from '../../src/export/analysis-json.ts'
import { reportCsv } from '../../src/export/csv.ts'
import { reportWorkbook } from '../../src/export/workbook.ts'
import { readCsv, readSheets, recordsIn } from '../support/readers/exported.ts'
import { dividedReport } from '../support/stories/divided-report.ts'
import { exampleReport } from '../support/stories/reports.ts'

const report = dividedReport(2, (index) => ['Techniek', '=Zorg', 'Entree'][index] ?? '')
const units = dividedGroups(report)[0]?.units ?? []
const counts = units.flatMap(({ answers }) =>
  report.factors.flatMap((factor) =>
    report.moments.flatMap((moment) => {
      const { counts: levels, dk } = answers[moment][factor] ?? { counts: [], dk: 0 }
      return [...levels, dk]
    }),
  ),
)

test('the workbook gets a sheet for units, and its other sheets stay the same', async () => {
  const sheets = await readSheets(await reportWorkbook(report, 'nl'))
  expect([...sheets.keys()].at(-1)).toBe('Per onderdeel')
  const rows = recordsIn(sheets.get('Per onderdeel') ?? [])
  expect(rows.map((row) => row.Aantal)).toEqual(counts)
  expect([...new Set(rows.map((row) => row.Onderdeel))]).toEqual(['Techniek', "'=Zorg", 'Overige'])
  expect([...new Set(rows.map((row) => row['Aantal ingevuld']))]).toEqual([10, 5])
  expect((sheets.get('Uitleg') ?? []).flat().join('\n')).toContain('Tel deze rijen niet op')
  expect(sheets.get('Antwoorden')?.[0]).not.toContain('Onderdeel')
})

test('in CSV the rows of units come after the rows of whole groups, which have no unit', () => {
  const rows = recordsIn(readCsv(reportCsv(report, 'nl', ';'), ';'))
  const whole = rows.filter((row) => row.Onderdeel === '')
  expect(whole).toHaveLength(rows.length - counts.length)
  expect(rows.slice(whole.length).map((row) => Number(row.Aantal))).toEqual(counts)
  expect(readCsv(reportCsv(exampleReport(), 'nl', ';'), ';')[0]).not.toContain('Onderdeel')
})

test('JSON has the same analysis as without units, followed by the units', () => {
  const { units: byGroup, ...analysis } = JSON.parse(reportJson(report))
  expect(analysis).toEqual(report.analysis)
  expect(byGroup).toEqual({ teachers: units })
  expect(reportJson(exampleReport())).toBe(analysisJson(exampleReport().analysis))
})
