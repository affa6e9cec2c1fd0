import { expect, test } from 'vitest'
import { analyseCommand } from '../../src/cli/analyse-command.ts'
import { analysisJson } from '../../src/export/analysis-json.ts'
import { exampleTallies } from '../support/stories/example-tallies.ts'
import { exampleFacts, exampleReport, suppressedReport } from '../support/stories/reports.ts'

test('the export is exactly what the command line prints for the same counts', async () => {
  const document = JSON.stringify({ factors: exampleFacts.factors, groups: exampleTallies })
  const printed = await analyseCommand(['-'], () => Promise.resolve({ ok: true, text: document }))
  expect(analysisJson(exampleReport().analysis)).toBe(printed.stdout)
  expect(JSON.parse(printed.stdout)).toEqual(exampleReport().analysis)
})

test('a hidden group is absent', () => {
  const text = analysisJson(suppressedReport().analysis)
  expect(text).toContain('"teachers"')
  expect(text).not.toContain('coaches')
})
