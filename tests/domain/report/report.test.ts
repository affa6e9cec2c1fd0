import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Tallies } from '../../../src/domain/method/tally.ts'
import { anyScan } from '../../support/arbitrary/any-report.ts'
import { sameForEveryFactor } from '../../support/stories/example-tallies.ts'
import { exampleGroup, exampleReport, suppressedReport } from '../../support/stories/reports.ts'

test('a group below its threshold is a row without a number and is nowhere in the analysis', () => {
  const report = suppressedReport()

  expect(report.groups[1]).toEqual({ ...exampleGroup('coaches', { invited: 8 }), shown: false })
  expect(report.groups[2]).toMatchObject({ shown: true, responses: 42 })
  expect(JSON.stringify(report.analysis)).not.toContain('coaches')
})

test('a group on the record is shown even without answers', () => {
  const report = exampleReport({ tallies: {} })

  expect(report.groups.map(({ shown }) => shown)).toEqual([true, false, false])
})

test('a report is the same with and without the answers of hidden groups', () => {
  fc.assert(
    fc.property(anyScan, (scan) => {
      const report = exampleReport(scan)
      const shown = new Set(report.groups.filter((group) => group.shown).map(({ key }) => key))
      const visible = Object.fromEntries(Object.entries(scan.tallies).filter(([key]) => shown.has(key)))
      expect(exampleReport({ ...scan, tallies: visible })).toEqual(report)
    }),
    { numRuns: 100 },
  )
})

test('answers of a group that the scan does not have are left out', () => {
  const stray: Tallies = { strangers: sameForEveryFactor({ '1|1': 50 }) }

  expect(JSON.stringify(exampleReport({ tallies: stray }))).not.toContain('strangers')
})
