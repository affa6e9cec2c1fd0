import { expect, test } from 'vitest'
import { tellReport } from '../../src/content/tell-report.ts'
import type { ToldReport } from '../../src/content/told-report.ts'
import { factorFigure } from '../../src/export/figures/factor-figure.ts'
import { overviewFigure } from '../../src/export/figures/overview-figure.ts'
import { squeezed } from '../support/readers/printed-report.ts'
import { deepenedReport, each, W } from '../support/stories/deepened-report.ts'
import { suppressedReport } from '../support/stories/reports.ts'
import { nastyTexts, toldExample, toldReports, withTexts } from '../support/stories/told-reports.ts'

const figuresOf = (told: ToldReport): readonly string[] => [
  overviewFigure(told),
  ...told.factors.map(({ key }) => factorFigure(told, key) ?? ''),
]

/** The text of a slide, without markup and white space. */
const saidIn = (svg: string): string =>
  squeezed(
    svg
      .replace(/<(title|desc)[^>]*>.*?<\/\1>/gs, '')
      .replace(/-<\/text>/g, '')
      .replace(/<[^>]*>/g, '')
      .replaceAll('&lt;', '<')
      .replaceAll('&gt;', '>')
      .replaceAll('&quot;', '"')
      .replaceAll('&#39;', "'")
      .replaceAll('&amp;', '&'),
  )

test.each(toldReports)('a slide of a factor has the texts of its page (%s)', (_, told) => {
  for (const { key, title, finding, panel } of told.factors) {
    const said = saidIn(factorFigure(told, key) ?? '')
    const cells = panel.rows.flatMap(({ group, moments }) => [
      group.label,
      group.participation,
      ...moments.flatMap(({ label, texts, dontKnow }) => [label, ...texts, dontKnow]),
    ])
    const texts = [title, finding.text, finding.marking.word, finding.marking.reason ?? '', panel.legend, ...cells]
    // A long name is broken with a hyphen, which may fall on a hyphen of the name itself.
    const bare = (text: string) => squeezed(text).replaceAll('-', '')
    expect(texts.filter((text) => !bare(said).includes(bare(text)))).toEqual([])
  }
})

test.each(toldReports)('the slide of the overview has the texts of its page (%s)', (_, told) => {
  const said = saidIn(overviewFigure(told))
  const texts = [
    told.glance.caption,
    ...told.groups.map(({ label }) => label),
    ...told.glance.dumbbells.flatMap(({ title, word, marking }) => [
      title,
      // Sentences about ten groups with long names don't fit: the slide of a factor has them.
      told.groups.length < 10 ? word : marking.word || word,
      marking.word === word ? '' : marking.word,
    ]),
  ]
  expect(texts.filter((text) => !said.includes(squeezed(text)))).toEqual([])
})

test('one mark is one person: solid for now, hollow for the wish', () => {
  const told = toldExample()
  const svg = factorFigure(told, 'F6') ?? ''
  const hollow = (pattern: RegExp) =>
    [...svg.matchAll(pattern)].filter(([mark]) => mark.includes('fill="#FFFFFF"')).length
  const all = (pattern: RegExp) => [...svg.matchAll(pattern)].length
  const [triangle, square] = [
    /<polygon points="[^ "]+ [^ "]+ [^ "]+"[^>]*>/g,
    /<polygon points="[^ "]+ [^ "]+ [^ "]+ [^ "]+"[^>]*>/g,
  ]
  const arrows = 3
  expect({ all: all(square), hollow: hollow(square) }).toEqual({ all: 1 + 3 + 3, hollow: 3 })
  expect({ all: all(triangle), hollow: hollow(triangle) }).toEqual({ all: 1 + 6 + 6 + arrows, hollow: 6 })
})

test('a hidden group is shown as hidden on its slide, and has no mark in the overview', () => {
  const told = tellReport(suppressedReport(), 'nl')
  expect(saidIn(factorFigure(told, 'F1') ?? '')).toContain(
    squeezed('Mediacoaches te weinig antwoorden om te tonen (minder dan 3)'),
  )
  const overview = overviewFigure(told)
  expect(saidIn(overview)).toContain(squeezed('Mediacoaches: te weinig antwoorden om te tonen (minder dan 3)'))
  expect(overview).not.toMatch(/<polygon points="[^ "]+ [^ "]+ [^ "]+"/)
})

test('a slide describes the same facts to a screen reader', () => {
  const told = toldExample()
  const [factor] = told.factors
  const svg = factorFigure(told, 'F1') ?? ''
  expect(svg).toContain(
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1600 900" width="1600" height="900" lang="nl"',
  )
  expect(svg).toContain('role="img" aria-labelledby="title description"')
  expect(svg).toContain('<title id="title">Factor 1: Koppeling met onderwijsdoelen</title>')
  expect(svg).toContain(factor?.panel.alt)
  for (const { alt } of told.glance.dumbbells) expect(overviewFigure(told)).toContain(alt.replaceAll("'", '&#39;'))
})

test('an item of a further set has a slide, with its own steps and without a number', () => {
  const told = tellReport(
    deepenedReport({ board: each(W, { '3|3': 3 }), coaches: each(W, { '2|2': 2 }), teachers: each(W, { '1|1': 42 }) }),
    'nl',
  )
  for (const { heading, levelNames, items } of told.sets) {
    for (const { key, title, finding, panel } of items) {
      const svg = factorFigure(told, key) ?? ''
      const names = levelNames.map((name) => name.charAt(0).toUpperCase() + name.slice(1))
      const texts = [`${heading} · ${title}`, finding.text, panel.legend, ...names]
      expect(texts.filter((text) => !saidIn(svg).includes(squeezed(text)))).toEqual([])
      expect(svg).toContain(`<title id="title">${heading} · ${title}</title>`)
      expect(saidIn(svg).startsWith(squeezed(heading))).toBe(true)
    }
  }
  const strategic = saidIn(factorFigure(told, 'W3') ?? '')
  expect(strategic).toContain(squeezed('Mediacoaches te weinig antwoorden op dit deel'))
  expect(strategic).not.toContain('van2')
  expect(factorFigure(told, 'M1')).toBeUndefined()
})

test('a factor that was not asked has no slide', () => {
  expect(factorFigure(toldExample(), 'F7')).toBeUndefined()
  expect(factorFigure(toldExample(), 'constructor')).toBeUndefined()
})

test.each([...nastyTexts, '</text><script>alert(1)</script>', '" onload="alert(1)', ']]>', '&lt;'])(
  'with typed text (%j) the slide is still only shapes and text',
  (nasty) => {
    for (const svg of figuresOf(withTexts(toldExample(), () => nasty))) {
      const tags = new Set([...svg.matchAll(/<\/?([\w:]+)/g)].map(([, name]) => name))
      for (const tag of tags) expect(TAGS).toContain(tag)
      const attributes = new Set([...svg.matchAll(/ ([\w:-]+)="[^"]*"/g)].map(([, name]) => name))
      for (const attribute of attributes) expect(attribute).not.toMatch(/^on|href|style|class|src/)
      expect(svg).not.toMatch(/url\(|NaN|undefined|Infinity/)
      expect(Buffer.from(svg).toString()).toBe(svg)
    }
  },
)

const TAGS = ['svg', 'title', 'desc', 'text', 'rect', 'line', 'path', 'polygon', 'circle']
