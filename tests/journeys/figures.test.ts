import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { PALETTE } from '../../src/content/drawing/palette.ts'
import type { ToldReport } from '../../src/content/told-report.ts'
import { callFigure } from '../../src/export/figures/call-figure.ts'
import { factorFigure } from '../../src/export/figures/factor-figure.ts'
import { overviewFigure } from '../../src/export/figures/overview-figure.ts'
import type { InlineFigure } from '../../src/web/inline-figure.ts'
import { overviewFigure as overviewDrawing, panelFigure as panelDrawing } from '../../src/web/pages/report/figures.ts'
import { browserIsHere, launchBrowser } from '../support/people/browser.ts'
import { longestCall, someCall, widestCall } from '../support/stories/calls.ts'
import { nastyTexts, toldReports, withTexts } from '../support/stories/told-reports.ts'

const { resolve } = createRequire(import.meta.url)

const face = (weight: number, name: string): string => {
  const bytes = readFileSync(resolve(`source-sans/TTF/SourceSans3-${name}.ttf`)).toString('base64')
  return `@font-face{font-family:'Source Sans 3';font-weight:${weight};src:url(data:font/ttf;base64,${bytes})}`
}

/** With our own typeface, and with what this machine uses when it is missing. */
const FACES = { 'Source Sans 3': `<style>${face(400, 'Regular')}${face(600, 'Semibold')}</style>`, 'a stand-in': '' }

describe.runIf(browserIsHere())('in a browser', () => {
  let browser: Browser
  let page: Page

  beforeAll(async () => {
    browser = await launchBrowser()
    page = await browser.newPage({ viewport: { width: 1600, height: 900 } })
  })
  afterAll(() => browser.close())

  /** Opens an empty page with a typeface. To read its files takes longer than to look at a drawing. */
  const openWith = async (style: string) => {
    await page.setContent(`<!doctype html>${style}<body style="margin:0">`)
    await page.evaluate('Promise.all([...document.fonts].map((face) => face.load()))')
    expect(await page.evaluate('document.fonts.size')).toBe(style === '' ? 0 : 2)
  }

  /** Puts a drawing on the page in place of the one before. */
  const collisionsOn = async (svg: string, edge: number, width: number, height: number) => {
    await page.evaluate(`document.body.innerHTML = ${JSON.stringify(svg)}; document.fonts.ready`)
    expect(await page.evaluate('document.body.children.length')).toBe(1)
    return page.evaluate<string[]>(collisionsWithin(edge, width, height))
  }

  /** The first factor and the last: with the same groups, the others differ only in their counts. */
  const figuresOf = (told: ToldReport) => [
    overviewFigure(told),
    ...[told.factors[0], told.factors.at(-1)].map((factor) => factorFigure(told, factor?.key ?? '') ?? ''),
  ]

  describe.each(Object.entries(FACES))('in %s', (_, style) => {
    beforeAll(() => openWith(style))
    const collisionsIn = (svg: string): Promise<readonly string[]> => collisionsOn(svg, 24, 1600, 900)

    test.each(toldReports)(
      'all text is on the slide and touches nothing else (%s)',
      { timeout: 120_000 },
      async (_, told) => {
        for (const svg of figuresOf(told)) expect(await collisionsIn(svg)).toEqual([])
      },
    )

    test('the text of a call does not touch the code', { timeout: 60_000 }, async () => {
      for (const call of [someCall(), longestCall(), longestCall('en'), widestCall()]) {
        expect(await collisionsIn(callFigure(call))).toEqual([])
      }
    })

    test('ten groups with sixty wide letters still fit', { timeout: 120_000 }, async () => {
      const [, ten] = toldReports.find(([name]) => name === 'ten groups, in Dutch') ?? []
      if (!ten) throw new Error('no report of ten groups')
      for (const name of [
        'W'.repeat(60),
        'Praktijkbegeleiders beroepspraktijkvorming en examinering NO',
        `${'i'.repeat(59)}\u0301`,
      ]) {
        const groups = ten.groups.map((group) => ({ ...group, label: name }))
        const factors = ten.factors.map((factor) => ({
          ...factor,
          panel: {
            ...factor.panel,
            rows: factor.panel.rows.map((row, index) => ({ ...row, group: groups[index] ?? row.group })),
          },
        }))
        for (const svg of figuresOf({ ...ten, groups, factors })) expect(await collisionsIn(svg)).toEqual([])
      }
    })
  })

  describe('in a page', () => {
    beforeAll(() => openWith(FACES['Source Sans 3']))

    test.each(toldReports)(
      'all text of a drawing in a page is in it and touches nothing else, wide and narrow (%s)',
      { timeout: 120_000 },
      async (_, told) => {
        for (const drawing of drawingsOf(told)) {
          expect(await collisionsOn(svgOf(drawing), 0, drawing.width, drawing.height)).toEqual([])
        }
      },
    )
  })

  test('a figure with any typed text is well-formed and is drawn', { timeout: 120_000 }, async () => {
    const [, told] = toldReports[0] ?? []
    if (!told) throw new Error('no report')
    for (const nasty of [...nastyTexts, '</text><script>complain()</script>', ']]>&lt;']) {
      for (const svg of figuresOf(withTexts(told, () => nasty))) {
        const read = `new DOMParser().parseFromString(${JSON.stringify(svg)}, 'image/svg+xml').documentElement.nodeName`
        expect(await page.evaluate(read)).toBe('svg')
      }
    }
  })
})

/** The drawings of a page in both layouts: the overview, and the panels of the first factor and the last. */
const drawingsOf = (told: ToldReport): readonly InlineFigure[] =>
  [
    overviewDrawing(told, 'Beeld'),
    ...[told.factors[0], told.factors.at(-1)].flatMap((factor) => (factor ? [panelDrawing(told, factor)] : [])),
  ].flatMap(({ wide, narrow }) => [wide, narrow])

const svgOf = ({ width, height, elements }: InlineFigure): string => {
  const painted = elements.map(({ name, attributes, text }) => {
    const all = attributes.map(([key, value]) => `${key}="${value}"`).join(' ')
    return `<${name} ${all}>${text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')}</${name}>`
  })
  const family = `font-family="'Source Sans 3', sans-serif"`
  return `<svg width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" ${family}>${painted.join('')}</svg>`
}

/**
 * Finds text outside the margins of a drawing, and text that touches other text, a mark or a bar. The pale ground of a
 * column is no bar. Runs in the page. The
 * box of a line covers only what may hold ink, since the space above and below differs between typefaces.
 */
const collisionsWithin = (edge: number, width: number, height: number): string => `(() => {
  const edge = ${edge}
  const wordsBox = (element) => {
    const { left, right } = element.getBoundingClientRect()
    const [y, size] = ['y', 'font-size'].map((name) => Number(element.getAttribute(name)))
    return { element, left, right, top: y - 0.78 * size, bottom: y + 0.22 * size }
  }
  const drawnBox = (element) => {
    const { left, right, top, bottom } = element.getBoundingClientRect()
    return { element, left, right, top, bottom }
  }
  const words = [...document.querySelectorAll('text')].map(wordsBox)
  const drawn = [...document.querySelectorAll('path, polygon, circle, rect:not([fill="none"], [fill="${PALETTE.field}"])')]
    .map(drawnBox)
    .filter(({ left, right }) => right - left < ${width})
  const isOutside = (box) =>
    box.left < edge || box.right > ${width} - edge || box.top < edge || box.bottom > ${height} - edge
  const touches = (one) => (other) =>
    Math.min(one.right, other.right) - Math.max(one.left, other.left) > 1 &&
    Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top) > 1
  const touching = words.flatMap((one, index) =>
    [...words.slice(index + 1), ...drawn]
      .filter(touches(one))
      .map((other) => one.element.outerHTML + ' touches ' + other.element.outerHTML),
  )
  return [...words.filter(isOutside).map(({ element }) => 'outside: ' + element.outerHTML), ...touching]
})()`
