import { expect, test } from 'vitest'
import { tellReport } from '../../src/content/tell-report.ts'
import type { Report } from '../../src/domain/report/report.ts'
import { LANGUAGES } from '../../src/domain/scan/rubric.ts'
import { printed, squeezed } from '../support/readers/printed-report.ts'
import { heldWith, longestTexts, wordsOf } from '../support/stories/editions.ts'
import { exampleReport, nobodyKnowsReport, presentOnlyReport, suppressedReport } from '../support/stories/reports.ts'

const longest = heldWith(longestTexts())

const REPORTS: readonly (readonly [string, Report])[] = [
  ['three groups', exampleReport()],
  ['a hidden group', suppressedReport()],
  ['nobody who could tell', nobodyKnowsReport()],
  ['the present only', presentOnlyReport()],
]

test.each(REPORTS)(
  'with texts of the greatest length, a factor’s question, levels and answers fit on one page (%s)',
  async (_, report) => {
    for (const language of LANGUAGES) {
      const told = tellReport({ ...report, edition: longest }, language)
      const { pages } = await printed(told)
      for (const factor of told.factors) {
        const page = pages.find((each) => each.startsWith(`${factor.number} ${factor.title}`)) ?? ''
        const said = squeezed(page)
        const { finding, facing, levels, panel, wish } = factor
        const onIt = [
          factor.question,
          ...levels,
          ...finding.text.split('. '),
          ...(facing ?? []).map(({ heading }) => heading),
          ...panel.rows.map(({ group }) => group.label),
          ...wish,
        ]
        expect(onIt.filter((text) => !said.includes(squeezed(text)))).toEqual([])
      }
    }
  },
)

test('the longest texts are printed in full, and a factor takes at most two pages', async () => {
  const told = tellReport({ ...exampleReport(), edition: longest }, 'nl')
  const { pages } = await printed(told)
  const said = squeezed(pages.join(''))
  for (const { title, question, levels, tip } of told.factors)
    for (const text of [title, question, ...levels, tip]) expect(said).toContain(squeezed(text))
  const first = pages.findIndex((page) => page.startsWith(`1 ${told.factors[0]?.title}`))
  const last = pages.findIndex((page) => page.startsWith(`6 ${told.factors[5]?.title}`))
  expect(last - first).toBeLessThanOrEqual(10)
})

test('a test text has the requested length', () => {
  expect([20, 45, 300].map((length) => wordsOf(length, 'een').length)).toEqual([20, 45, 300])
})
