import { expect, test } from 'vitest'
import { paperWords } from '../../src/content/paper-words.ts'
import { tellSample } from '../../src/content/sample/sample-report.ts'
import { tellReport } from '../../src/content/tell-report.ts'
import type { JointCounts, Tallies } from '../../src/domain/method/tally.ts'
import { printParts } from '../../src/pdf/documents/document.ts'
import { glance as glancePart } from '../../src/pdf/parts/glance.ts'
import { print, printed, squeezed } from '../support/readers/printed-report.ts'
import { exampleReport, suppressedReport, tenGroupsReport } from '../support/stories/reports.ts'
import { printedTexts, toldExample, toldReports } from '../support/stories/told-reports.ts'

/** All text that can be read on paper. White space is left out, since only that may differ in print. */
const saidBy = (pages: readonly string[]) => squeezed(pages.join(''))

test.each(toldReports)(
  'everything in the told report is printed, in a file small enough to mail (%s)',
  async (_, told) => {
    const { bytes, pages } = await printed(told)
    const said = saidBy(pages)
    const missing = printedTexts(told).filter((text) => !said.includes(squeezed(text)))
    expect(missing).toEqual([])
    expect(bytes.length).toBeLessThan(420_000)
  },
)

test('every drawing has a description with the facts that it shows', async () => {
  const told = toldExample()
  const { alts } = await printed(told)
  for (const { number, alt } of told.glance.dumbbells) expect(alts).toContain(`${number}. ${alt}`)
  const cells = told.factors.flatMap(({ panel }) =>
    panel.rows.flatMap(({ moments }) =>
      moments.flatMap(({ label, texts }) => texts.map((text) => `${label}: ${text}`)),
    ),
  )
  expect(alts.slice(told.glance.dumbbells.length).toSorted()).toEqual(cells.toSorted())
})

test('a hidden group has a row that says so, and has no number anywhere', async () => {
  const told = tellReport(suppressedReport(), 'nl')
  const { pages } = await printed(told)
  const [hidden] = told.groups.filter(({ shown }) => !shown)
  expect(hidden?.label).toBe('Mediacoaches')
  const panels = pages.filter((page) => page.includes('Groep 1 Startend'))
  expect(panels).toHaveLength(told.factors.length)
  for (const page of panels) expect(page).toContain('Mediacoaches te weinig antwoorden om te tonen (minder dan 3)')
})

test('bookmarks lead to each part, and to each factor by its number and title', async () => {
  const told = toldExample()
  const { bookmarks } = await printed(told)
  const words = paperWords('nl')
  expect(bookmarks).toEqual([
    words.cover.bookmark,
    words.glance.heading,
    words.start.heading,
    ...told.factors.map(({ number, title }) => `${number}. ${title}`),
    words.script.heading,
    words.agreements.heading,
    ...told.worksheets.map(({ heading }) => heading),
    words.accountability.heading,
  ])
})

test('each page shows its number and the number of pages', async () => {
  const { decorations } = await printed(toldExample())
  for (const [index, decoration] of decorations.entries()) {
    expect(decoration).toContain(`pagina ${index + 1} van ${decorations.length}`)
  }
})

/** Three groups with four weakest links each, of which one is shared, and five factors on which they differ. */
const longLists = (): Tallies => {
  const seen = (...cells: readonly JointCounts[]) =>
    Object.fromEntries(cells.map((counts, index) => [`F${index + 1}`, counts]))
  return {
    board: seen({ '1|3': 3 }, { '1|3': 3 }, { '1|3': 3 }, { '3|3': 3 }, { '2|3': 3 }, { '1|3': 3 }),
    coaches: seen({ '1|3': 6 }, { '1|3': 6 }, { '1|3': 6 }, { '1|3': 6 }, { '2|3': 6 }, { '2|3': 6 }),
    teachers: seen(
      { '2|3': 20, '3|3': 4 },
      { '1|3': 30 },
      { '1|2': 12, '2|3': 6, '3|3': 12 },
      { '1|3': 30 },
      { '1|3': 30 },
      { '1|3': 30 },
    ),
  }
}

test.each([
  ['of the sample', 'nl', tellSample('nl')],
  ['of the sample', 'en', tellSample('en')],
  ['with long lists of weakest links', 'nl', tellReport(exampleReport({ tallies: longLists() }), 'nl')],
  ['with long lists of weakest links', 'en', tellReport(exampleReport({ tallies: longLists() }), 'en')],
] as const)('the overview %s fits on one page (%s)', async (_, language, told) => {
  const { glance } = paperWords(language)
  const { pages } = await printed(told, (report, madeOn) => printParts([glancePart], report, madeOn))
  expect(pages).toHaveLength(1)
  for (const text of [glance.heading, ...told.glance.weakest, told.glance.caption, glance.table]) {
    expect(pages[0]).toContain(text)
  }
})

test('in a scan of three groups, each factor fits on one page', async () => {
  const told = toldExample()
  const { pages } = await printed(told)
  expect(pages).toHaveLength(15)
  for (const { title, question, finding, example, questions } of told.factors) {
    const page = squeezed(pages.find((page) => page.includes(question)) ?? '')
    for (const text of [title, finding.text, example, ...questions]) expect(page).toContain(squeezed(text))
  }
})

test('a factor with many groups continues on a next page, whose head says so', async () => {
  const told = tellReport(tenGroupsReport(), 'nl')
  const { pages, decorations } = await printed(told)
  const first = pages.findIndex((page) => page.includes(told.factors[0]?.question ?? ''))
  expect(pages[first]).not.toContain('Om over te praten')
  expect(decorations[first + 1]).toContain('1 Koppeling met onderwijsdoelen (vervolg)')
  expect(decorations[first + 1]).toContain('1 Startend 2 In ontwikkeling 3 Verankerd')
})

test('the file has the institution in its title, and its language', async () => {
  const { title, language } = await printed({ ...toldExample(), institution: 'ROC A&B <noord>' })
  expect(title).toBe('Bruggenscan · ROC A＆B ‹noord› · Nulmeting najaar 2026')
  expect(language).toBe('nl')
})

test('the same report gives the same bytes', async () => {
  expect((await print(toldExample())).equals(await print(toldExample()))).toBe(true)
})
