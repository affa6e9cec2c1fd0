import fc from 'fast-check'
import { expect, test } from 'vitest'
import { tellReport } from '../../src/content/tell-report.ts'
import type { Report } from '../../src/domain/report/report.ts'
import { analysisJson } from '../../src/export/analysis-json.ts'
import { reportCsv } from '../../src/export/csv.ts'
import { factorFigure } from '../../src/export/figures/factor-figure.ts'
import { overviewFigure } from '../../src/export/figures/overview-figure.ts'
import { answersTable } from '../../src/export/tables/answers.ts'
import { differencesTable } from '../../src/export/tables/differences.ts'
import { wishTable } from '../../src/export/tables/wish.ts'
import { reportTables } from '../../src/export/workbook.ts'
import { type AnyScan, anyScan } from '../support/arbitrary/any-report.ts'
import { sameForEveryFactor } from '../support/stories/example-tallies.ts'
import { exampleReport } from '../support/stories/reports.ts'

const RUNS = { numRuns: 60 }

/** Everything that can be exported. A workbook is compared by its tables, since its bytes hold the time. */
const everyExport = (report: Report) => {
  const told = tellReport(report, 'nl')
  return {
    csv: reportCsv(report, 'nl', ';'),
    tables: reportTables(report, 'nl'),
    json: analysisJson(report.analysis),
    overview: overviewFigure(told),
    factors: report.factors.map((factor) => factorFigure(told, factor)),
  }
}

/** A report whose first group is protected and hidden, with these few sheets. */
const hiding = (scan: AnyScan, sheets: { readonly [cell: string]: number }): Report => {
  const groups = scan.groups.map((group, index) =>
    index === 0 ? { ...group, visibility: { mode: 'protected' as const, threshold: 10 } } : group,
  )
  return exampleReport({
    ...scan,
    groups,
    tallies: { ...scan.tallies, [groups[0]?.key ?? '']: sameForEveryFactor(sheets) },
  })
}

const fewSheets = fc.dictionary(
  fc.constantFrom('1|3', '3|3', '2|2', 'dk|dk', '1|1', '3|1'),
  fc.integer({ min: 1, max: 3 }),
  {
    maxKeys: 3,
  },
)

test('the answers of a hidden group, and their number, change no export', () => {
  fc.assert(
    fc.property(anyScan, fewSheets, fewSheets, (scan, one, other) => {
      expect(everyExport(hiding(scan, one))).toEqual(everyExport(hiding(scan, other)))
    }),
    RUNS,
  )
})

test('a hidden group has no key in the JSON and no row in the tables', () => {
  fc.assert(
    fc.property(anyScan, fewSheets, (scan, sheets) => {
      const report = hiding(scan, sheets)
      const [hidden] = report.groups
      expect(hidden?.shown).toBe(false)
      expect(analysisJson(report.analysis)).not.toContain(`"${hidden?.key}"`)
      for (const table of [answersTable, differencesTable, wishTable]) {
        expect(table(report, 'nl').rows.flat()).not.toContain(hidden?.key)
      }
    }),
    RUNS,
  )
})

test('the counts in a table add up to the responses of each group', () => {
  fc.assert(
    fc.property(anyScan, (scan) => {
      const report = exampleReport(scan)
      const { rows, columns } = answersTable(report, 'en')
      const [key, factor, moment, count] = ['Key of the group', 'Key of the factor', 'Moment', 'Count'].map((head) =>
        columns.findIndex((column) => column.head === head),
      ) as [number, number, number, number]
      for (const group of report.groups) {
        for (const each of report.factors) {
          const now = rows.filter((row) => row[key] === group.key && row[factor] === each && row[moment] === 'Now')
          const within = report.analysis.within.current[group.key]?.[each]
          const total = now.reduce((sum, row) => sum + Number(row[count]), 0)
          expect(total).toBe(within ? within.n + within.dk : 0)
          expect(now).toHaveLength(group.shown ? 4 : 0)
        }
      }
    }),
    RUNS,
  )
})
