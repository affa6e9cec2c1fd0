import fc from 'fast-check'
import { expect, test } from 'vitest'
import { tellReport } from '../../src/content/tell-report.ts'
import type { Tallies } from '../../src/domain/method/tally.ts'
import { LANGUAGES } from '../../src/domain/scan/rubric.ts'
import { type AnyScan, anyScan } from '../support/arbitrary/any-report.ts'
import { publishedOf } from '../support/readers/published.ts'
import { textsIn } from '../support/readers/texts-in.ts'
import { sameForEveryFactor } from '../support/stories/example-tallies.ts'
import { exampleGroup, exampleReport } from '../support/stories/reports.ts'

const RUNS = { numRuns: 100 }

const tellIn = (scan: AnyScan) => LANGUAGES.map((language) => tellReport(exampleReport(scan), language))

const everyText = (scan: AnyScan) => textsIn(tellIn(scan)).join('\n')

test('no report leaves a name unfilled or shows a decimal', () => {
  fc.assert(
    fc.property(anyScan, (scan) => {
      expect(everyText(scan)).not.toMatch(/[{}]|undefined|null|NaN|\d[.,]\d/)
    }),
    RUNS,
  )
})

test('the answers of a hidden group change nothing in the report', () => {
  const hidden = { mode: 'protected', threshold: 5 } as const
  fc.assert(
    fc.property(anyScan, fc.tuple(fewSheets(), fewSheets()), (scan, [one, other]) => {
      const groups = scan.groups.map((group, index) => (index === 0 ? { ...group, visibility: hidden } : group))
      const key = groups[0]?.key ?? ''
      const tell = (tallies: Tallies) =>
        tellIn({ ...scan, groups, tallies: { ...scan.tallies, [key]: tallies[key] ?? {} } })
      expect(tell({ [key]: one })).toEqual(tell({ [key]: other }))
    }),
    RUNS,
  )
})

test('a report tells nothing of a hidden group, except that it has too few answers', () => {
  fc.assert(
    fc.property(anyScan, (scan) => {
      for (const told of tellIn(scan)) {
        const hidden = told.groups.filter(({ shown }) => !shown).map(({ key }) => key)
        const marked = told.glance.dumbbells.flatMap(({ marks }) => marks.map(({ group }) => group))
        expect(marked.filter((key) => hidden.includes(key))).toEqual([])
        const rows = told.factors.flatMap(({ panel }) => panel.rows).filter(({ group }) => !group.shown)
        for (const row of rows) {
          expect(row.moments).toEqual([])
          expect(row.group.participation).toMatch(/^(te weinig antwoorden om te tonen|too few answers to show) /)
        }
      }
    }),
    RUNS,
  )
})

test('when a group is hidden, no text speaks of all groups and no number adds groups up', () => {
  let some = 0
  fc.assert(
    fc.property(anyScan, (scan) => {
      // The script and the worksheets do not depend on the answers.
      for (const { script, worksheets, ...told } of tellIn(scan)) {
        if (told.groups.every(({ shown }) => shown)) continue
        some++
        const texts = textsIn(told).join('\n')
        expect(texts).not.toMatch(
          /\b(alle|all) (groepen|groups)\b(?! shown)|\b(iedereen|everyone|everybody) (ziet|sees)\b/i,
        )
      }
    }),
    RUNS,
  )
  expect(some).toBeGreaterThan(20)
  const facts = { groups: ['board', 'coaches', 'teachers'].map((key) => exampleGroup(key, { invited: 4000 })) }
  const sheets = { board: 1013, coaches: 2, teachers: 2129 }
  const tallies = Object.fromEntries(
    Object.entries(sheets).map(([key, count]) => [key, sameForEveryFactor({ '2|3': count })]),
  )
  const report = exampleReport({ ...facts, tallies })
  const published = publishedOf(report, report)
  expect(published).toContain('1013')
  for (const together of [1013 + 2129, 1013 + 2 + 2129, 2 + 2129, 1013 + 2, 8000, 12_000]) {
    expect(published).not.toMatch(new RegExp(`\\b${together}\\b`))
  }
})

test('two facing texts always differ, and so do their levels', () => {
  let faced = 0
  fc.assert(
    fc.property(anyScan, (scan) => {
      for (const { factors } of tellIn(scan)) {
        for (const { facing } of factors) {
          if (!facing) continue
          faced++
          expect(facing[0].sentence).not.toBe(facing[1].sentence)
          expect(facing[0].heading).not.toBe(facing[1].heading)
        }
      }
    }),
    RUNS,
  )
  expect(faced).toBeGreaterThan(100)
})

test('a doubtful difference is told as a question, on the page of the factor and in the overview', () => {
  fc.assert(
    fc.property(anyScan, (scan) => {
      for (const { factors, glance } of tellIn(scan)) {
        const doubtful = [...factors.map(({ finding }) => finding), ...glance.different].filter(
          ({ marking }) => marking.highlight === 1,
        )
        for (const { text, marking } of doubtful) {
          expect(text).toMatch(/^(Ziet|Zien|Liggen|Lopen|Does|Do|Are) [^.]*\?/)
          expect(marking.reason).not.toBeNull()
        }
      }
    }),
    RUNS,
  )
})

test('a split group has a range and no single level, in the panel, the overview and the wish', () => {
  fc.assert(
    fc.property(anyScan, (scan) => {
      const report = exampleReport(scan)
      const told = tellReport(report, 'nl')
      for (const factor of told.factors) {
        for (const { group, moments } of factor.panel.rows) {
          for (const { moment, median } of moments) {
            if (moment === 'expected') continue
            const within = report.analysis.within[moment][group.key]?.[factor.key]
            if (within?.class !== 'split') continue
            expect(median).toBeNull()
            if (moment === 'desired') continue
            const mark = told.glance.dumbbells
              .find((dumbbell) => dumbbell.factor === factor.key)
              ?.marks.find((candidate) => candidate.group === group.key)
            expect(mark?.text).toMatch(/^verdeeld over niveau [12] tot en met [23]$/)
          }
        }
      }
    }),
    RUNS,
  )
})

test('every factor asks three or four different questions', () => {
  fc.assert(
    fc.property(anyScan, (scan) => {
      for (const { factors } of tellIn(scan)) {
        for (const { questions } of factors) {
          expect([3, 4]).toContain(questions.length)
          expect(new Set(questions).size).toBe(questions.length)
        }
      }
    }),
    RUNS,
  )
})

test('the overview shows at most two shared views, three differences and one finding per factor', () => {
  fc.assert(
    fc.property(anyScan, (scan) => {
      for (const { glance } of tellIn(scan)) {
        expect(glance.shared.length).toBeLessThanOrEqual(2)
        expect(glance.different.length).toBeLessThanOrEqual(3)
        expect(new Set(glance.different.map(({ factor }) => factor)).size).toBe(glance.different.length)
        expect(glance.nothingShared === null).toBe(glance.shared.length > 0)
        expect(glance.nothingDifferent === null).toBe(glance.different.length > 0)
      }
    }),
    RUNS,
  )
})

test('percentages beside bars add up to a hundred, within one', () => {
  fc.assert(
    fc.property(anyScan, (scan) => {
      for (const { factors } of tellIn(scan)) {
        const moments = factors.flatMap(({ panel }) => panel.rows.flatMap((row) => row.moments))
        for (const { drawing, texts, counts } of moments) {
          if (drawing !== 'bars') continue
          const percents = texts.map((text) => Number.parseInt(text, 10))
          expect(Math.abs(percents.reduce((sum, percent) => sum + percent, 0) - 100)).toBeLessThanOrEqual(1)
          expect(percents.map((percent) => percent === 0)).toEqual(counts.map((count) => count === 0))
        }
      }
    }),
    RUNS,
  )
})

/** Up to four sheets, on any levels. */
function fewSheets() {
  const cells = fc.constantFrom('1|3', '3|3', '2|2', 'dk|dk', '1|1', '3|1')
  return fc
    .array(cells, { maxLength: 4 })
    .map((sheets) =>
      Object.fromEntries(
        ['F1', 'F2', 'F3', 'F4', 'F5', 'F6'].map((factor) => [
          factor,
          Object.fromEntries(sheets.map((cell) => [cell, sheets.filter((other) => other === cell).length])),
        ]),
      ),
    )
}
