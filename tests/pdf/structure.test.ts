import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { COLOURS } from '../../src/content/drawing/colours.ts'
import { tellDossier, tellReport } from '../../src/content/tell-report.ts'
import { percentsOf } from '../../src/content/telling/percents.ts'
import type { ToldReport } from '../../src/content/told-report.ts'
import type { Report } from '../../src/domain/report/report.ts'
import { shownGroups, withinOf } from '../../src/domain/report/report-lookup.ts'
import { agreementsDocument } from '../../src/pdf/documents/agreements-document.ts'
import { reportDocument } from '../../src/pdf/documents/document.ts'
import { posterDocument } from '../../src/pdf/documents/poster-document.ts'
import { shortDocument } from '../../src/pdf/documents/short-document.ts'
import { type AnyScan, anyScan } from '../support/arbitrary/any-report.ts'
import { type Element, type PlacedPage, placedIn, within } from '../support/readers/placed-pages.ts'
import { print, printed } from '../support/readers/printed-report.ts'
import { crowdedDossier } from '../support/stories/crowded-dossier.ts'
import { sameForEveryFactor } from '../support/stories/example-tallies.ts'
import { exampleGroup, exampleReport, suppressedReport } from '../support/stories/reports.ts'
import { toldExample, toldReports } from '../support/stories/told-reports.ts'

const toldAs = (name: string): ToldReport => new Map(toldReports).get(name) ?? toldExample()
const crowded = tellDossier(crowdedDossier(), 'nl')

const DOCUMENTS: readonly (readonly [name: string, told: ToldReport, document: typeof reportDocument])[] = [
  ['second round', toldAs('second round, in Dutch'), reportDocument],
  ['as much of everything as may come', crowded, reportDocument],
  ['short version', toldExample(), shortDocument(['F6', 'F2'])],
  ['poster', toldExample(), posterDocument(['F1'])],
  ['agreements', toldAs('second round, in Dutch'), agreementsDocument],
]

describe.each(DOCUMENTS)('%s', (_, told, document) => {
  const reading = print(told, document).then(async (pdf) => ({ pdf, pages: await placedIn(pdf) }))

  test('headings start at the first level and skip none', async () => {
    const levels = elementsOf((await reading).pages).flatMap(({ role }) => /^H([1-6])$/.exec(role)?.[1] ?? [])
    expect(levels[0]).toBe('1')
    const skips = levels.filter((level, index) => index > 0 && Number(level) > Number(levels[index - 1]) + 1)
    expect(skips).toEqual([])
  })

  test('every figure has a description and a place on its page', async () => {
    for (const { figures, width, height } of (await reading).pages) {
      for (const { alt, bbox } of figures) {
        expect(alt?.trim()).toBeTruthy()
        const [left = -1, bottom = -1, right = -1, top = -1] = bbox ?? []
        expect({
          alt,
          within: 0 < left && left < right && right < width && 0 < bottom && bottom < top && top < height,
        }).toEqual({ alt, within: true })
      }
    }
  })

  test('every head cell of a table says whether it heads a row or a column', async () => {
    const heads = (await reading).pdf
      .toString('latin1')
      .split(/\/S \/TH\b/)
      .slice(1)
    for (const head of heads) expect(head.slice(0, head.indexOf('endobj'))).toMatch(/\/Scope \/(Row|Column)\b/)
    const tables = elementsOf((await reading).pages).filter(({ role }) => role === 'Table')
    expect(heads.length).toBeGreaterThanOrEqual(2 * tables.length)
  })
})

test('bookmarks have the number and the title of every factor', async () => {
  const { bookmarks } = await printed(crowded)
  for (const { number, title } of crowded.factors) expect(bookmarks).toContain(`${number}. ${title}`)
})

test('levels and marks differ in grey as much as in colour', () => {
  const { pale, blue, navy, white } = COLOURS
  for (const [one, other] of [
    [pale, blue],
    [blue, navy],
    [navy, white],
    [blue, white],
  ] as const) {
    expect(contrastInGrey(one, other)).toBeGreaterThan(3)
  }
})

test.each([
  ['example', exampleReport()],
  ['hidden group', suppressedReport()],
])('the numbers on paper are the numbers of the report: %s', async (_, report) => {
  const { alts } = await printed(tellReport(report, 'en'))
  expect(alts.filter((alt) => /^(Now|Wish): /.test(alt))).toEqual(cellsOf(report))
})

/** The answers of a group with at most two sheets, when five are needed. */
const anyHidden = fc.constantFrom({}, { '1|1': 1 }, { '2|3': 2 }, { '3|dk': 1, '1|2': 1 })

test('any report gives a tagged document that holds no answer of a hidden group', {
  timeout: 120_000,
}, async () => {
  await fc.assert(
    fc.asyncProperty(anyScan, anyHidden, async (scan, counts) => {
      const [pdf, other] = await Promise.all(
        [withHidden(scan, counts), withHidden(scan, {})].map((report) => print(tellReport(report, 'nl'))),
      )
      expect(pdf?.equals(other ?? Buffer.of())).toBe(true)
      expect(pdf?.subarray(-6).toString()).toBe('%%EOF\n')
      const pages = await placedIn(pdf ?? Buffer.of())
      for (const { tree } of pages) expect(within(tree).length).toBeGreaterThan(2)
      const report = withHidden(scan, counts)
      expect(pages.flatMap(({ figures }) => figures)).toHaveLength(cellsOf(report).length + report.factors.length)
    }),
    { numRuns: 8 },
  )
})

const withHidden = ({ groups, tallies, ...scan }: AnyScan, counts: Readonly<Record<string, number>>): Report =>
  exampleReport({
    ...scan,
    groups: [
      ...groups,
      exampleGroup('hidden', { label: 'Verborgen', visibility: { mode: 'protected', threshold: 5 } }),
    ],
    tallies: { ...tallies, hidden: sameForEveryFactor(counts) },
  })

/** The texts that the panels must have, in the order of the pages: by factor, by group, by level. */
const cellsOf = (report: Report): readonly string[] =>
  report.factors.flatMap((factor) =>
    shownGroups(report).flatMap(({ key }) =>
      [0, 1, 2].flatMap((level) =>
        report.moments.map((moment) => {
          const { counts, n } = withinOf(report, moment, key, factor)
          const said = n < 20 ? `${counts[level]} of ${n}` : `${percentsOf(counts, n)[level]}%`
          return `${moment === 'current' ? 'Now' : 'Wish'}: ${n === 0 ? 'no answers' : said}`
        }),
      ),
    ),
  )

const elementsOf = (pages: readonly PlacedPage[]): readonly Element[] => pages.flatMap(({ tree }) => within(tree))

/** The contrast by the WCAG formula, between the two colours turned into greys of the same luminance. */
const contrastInGrey = (one: string, other: string): number => {
  const [dark = 0, light = 0] = [lightness(one), lightness(other)].toSorted((a, b) => a - b)
  return (light + 0.05) / (dark + 0.05)
}

const lightness = (colour: string): number => {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(colour.slice(at, at + 2), 16) / 255
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}
