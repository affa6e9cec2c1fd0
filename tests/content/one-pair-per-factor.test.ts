import fc from 'fast-check'
import { expect, test } from 'vitest'
import { tellReport } from '../../src/content/tell-report.ts'
import { factorFigure } from '../../src/export/figures/factor-figure.ts'
import { overviewFigure } from '../../src/export/figures/overview-figure.ts'
import { reportTables } from '../../src/export/workbook.ts'
import { anyScan } from '../support/arbitrary/any-report.ts'
import { dumbbellOf } from '../support/readers/dumbbell-of.ts'
import { exampleReport } from '../support/stories/reports.ts'

/** Without the counts and what follows. */
const headlineOf = (text: string) => text.match(/^[^.?]+[.?]/)?.[0]

const withoutStop = (text: string) => text.replace(/\.$/, '')

test('a factor is told by one pair and one marking: overview, figures, factor page, start and workbook', () => {
  let differences = 0
  fc.assert(
    fc.property(anyScan, (scan) => {
      const report = exampleReport(scan)
      const told = tellReport(report, 'nl')
      const overview = overviewFigure(told)
      const rows = rowsOf(reportTables(report, 'nl').find(({ name }) => name === 'Verschillen'))
      for (const { key, number, finding, facing } of told.factors) {
        const dumbbell = dumbbellOf(told.glance.dumbbells, key)
        const leading = rows.filter(
          (row) => row.Nummer === number && row.Moment === 'Nu' && row['Voorop in het rapport'],
        )
        const labels = dumbbell.pair?.map((group) => told.groups.find((each) => each.key === group)?.label)
        expect(leading.map((row) => [row['Eerste groep'], row['Tweede groep']])).toEqual(labels ? [labels] : [])
        expect(finding.marking).toEqual(dumbbell.marking)
        const start = [...told.start.proposed, ...told.start.others].find(({ factor }) => factor === key)
        const inOverview = told.glance.different.find(({ factor }) => factor === key)
        if (facing) {
          differences++
          const headline = headlineOf(finding.text) ?? ''
          expect(facing.map(({ group }) => group)).toEqual(dumbbell.pair)
          expect(dumbbell.word).toBe(withoutStop(headline))
          expect(leading[0]?.Markering).toBe(finding.marking.word)
          expect(inOverview ? [headlineOf(inOverview.text), inOverview.marking] : [headline, finding.marking]).toEqual([
            headline,
            finding.marking,
          ])
          expect(start?.marking ?? finding.marking).toEqual(finding.marking)
          expect(start?.why).not.toContain(headline)
          if (finding.marking.highlight > 0) {
            for (const { label } of facing) expect(start?.why.toLowerCase()).toContain(label.toLowerCase())
          }
        }
        const slide = textOfSvg(factorFigure(told, key) ?? '')
        expect(slide).toContain(squeezed(finding.text))
        expect(slide).toContain(squeezed(finding.marking.word))
        expect(textOfSvg(overview)).toContain(squeezed(dumbbell.word))
      }
    }),
    { numRuns: 60 },
  )
  expect(differences).toBeGreaterThan(40)
})

type Sheet = ReturnType<typeof reportTables>[number] | undefined

const rowsOf = (sheet: Sheet): readonly Readonly<Record<string, unknown>>[] =>
  (sheet?.rows ?? []).map((row) =>
    Object.fromEntries((sheet?.columns ?? []).map(({ head }, index) => [head, row[index]])),
  )

const squeezed = (text: string): string => text.replace(/\s+/g, '')

/** What a drawing shows in letters, without its title and description. */
const textOfSvg = (drawing: string): string =>
  squeezed([...drawing.matchAll(/<text[^>]*>([^<]*)<\/text>/g)].map(([, text]) => text).join(''))
