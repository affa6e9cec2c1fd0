import { expect, test } from 'vitest'
import { tellReport } from '../../../src/content/tell-report.ts'
import type { UnitId } from '../../../src/domain/ids.ts'
import { gate } from '../../../src/domain/report/gate.ts'
import { reportOf } from '../../../src/domain/report/report.ts'
import { dividedReport } from '../../support/stories/divided-report.ts'
import { sameForEveryFactor } from '../../support/stories/example-tallies.ts'
import { exampleFacts, exampleReport } from '../../support/stories/reports.ts'

test('each factor has a row per unit with its counts, now and wished, and one for the rest', () => {
  const report = dividedReport(2, (index) => ['Techniek', 'Zorg', 'Entree'][index] ?? '')
  const told = tellReport(report, 'nl').units
  expect(told?.groups.map(({ group }) => group.label)).toEqual(['Docenten'])
  const factors = told?.groups[0]?.factors ?? []
  expect(factors.map(({ key }) => key)).toEqual(report.factors)
  for (const { rows } of factors) {
    expect(rows.map(({ name, responses }) => [name, responses])).toEqual([
      ['Techniek', 10],
      ['Zorg', 10],
      ['Overige', 5],
    ])
    for (const { responses, counts } of rows) {
      expect(counts.map((four) => four.reduce((sum, count) => sum + count, 0))).toEqual([responses, responses])
    }
  }
  expect(tellReport(report, 'en').units?.groups[0]?.factors[0]?.rows.at(-1)?.name).toBe('Other')
})

test('the report says how units fold, and that they are not compared', () => {
  const told = tellReport(dividedReport(), 'nl')
  expect(told.units?.lines.join(' ')).toContain('vergelijkt onderdelen niet met elkaar')
  const accounted = told.accountability.flatMap(({ lines }) => lines)
  expect(
    accounted.filter((line) => line.includes('dan komt het kleinste van de andere onderdelen erbij')),
  ).toHaveLength(1)
})

test('groups that could not be divided take one sentence and no part, and show no count of a unit', () => {
  const teachers = new Map([
    ['techniek' as UnitId, sameForEveryFactor({ '1|2': 7 })],
    [null, sameForEveryFactor({ '3|3': 2 })],
  ])
  const report = reportOf(exampleFacts, gate(exampleFacts.groups, { teachers }), [
    { id: 'techniek' as UnitId, name: 'Techniek' },
  ])
  const told = tellReport(report, 'nl')
  expect(told.units).toBeNull()
  expect(told.accountability.flatMap(({ lines }) => lines)).toContain(
    'Geen enkele groep staat hier per onderdeel: daarvoor zijn er te weinig antwoorden per onderdeel.',
  )
  expect(JSON.stringify(report)).not.toContain('Techniek')
})

test('a scan without units has no such part, and neither has a report older than units', () => {
  const told = tellReport(exampleReport(), 'nl')
  expect(told.units).toBeNull()
  expect(JSON.stringify(told)).not.toContain('onderdelen')
})
