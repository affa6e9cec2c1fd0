import { expect, test } from 'vitest'
import { analyseCommand } from '../../src/cli/analyse-command.ts'
import { analysisJson } from '../../src/export/analysis-json.ts'
import { exampleTallies } from '../support/stories/example-tallies.ts'
import { exampleFacts, exampleReport, suppressedReport } from '../support/stories/reports.ts'

test('the export is exactly what the command line prints for the same counts, without what it says of the file', async () => {
  const document = JSON.stringify({ factors: exampleFacts.factors, groups: exampleTallies })
  const printed = await analyseCommand(['-'], () => Promise.resolve({ ok: true, bytes: Buffer.from(document) }))
  const { meta, ...analysis } = JSON.parse(printed.stdout)
  expect(Object.keys(meta)).toEqual(['version', 'input_sha256'])
  expect(printed.stdout).toBe(analysisJson({ meta, ...exampleReport().analysis }))
  expect(analysisJson(exampleReport().analysis)).toBe(analysisJson(analysis))
})

test('a hidden group is absent', () => {
  const text = analysisJson(suppressedReport().analysis)
  expect(text).toContain('"teachers"')
  expect(text).not.toContain('coaches')
})
