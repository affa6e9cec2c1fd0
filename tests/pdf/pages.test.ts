import { describe, expect, test } from 'vitest'
import { tellDossier } from '../../src/content/tell-report.ts'
import type { ToldReport } from '../../src/content/told-report.ts'
import { agreementsDocument } from '../../src/pdf/documents/agreements-document.ts'
import { reportDocument } from '../../src/pdf/documents/document.ts'
import { posterDocument } from '../../src/pdf/documents/poster-document.ts'
import { shortDocument } from '../../src/pdf/documents/short-document.ts'
import { MARGIN, PAGE } from '../../src/pdf/paper/grid.ts'
import { overlapsOn, type PlacedPage, type PlacedText, placedIn } from '../support/readers/placed-pages.ts'
import { print, squeezed } from '../support/readers/printed-report.ts'
import { type Raster, rasterised, rasteriserIsHere } from '../support/readers/rasterised.ts'
import { crowdedDossier, WORD_OF_500 } from '../support/stories/crowded-dossier.ts'
import { printedTexts, toldExample, toldReports } from '../support/stories/told-reports.ts'

const crowded = tellDossier(crowdedDossier(), 'nl')
const toldAs = (name: string): ToldReport => new Map(toldReports).get(name) ?? toldExample()

const DOCUMENTS: readonly (readonly [name: string, told: ToldReport, document: typeof reportDocument])[] = [
  ['example', toldExample(), reportDocument],
  ['second round in English', toldAs('second round, in English'), reportDocument],
  ['no answers', toldAs('no answers, in Dutch'), reportDocument],
  ['one group in English', toldAs('one group, in English'), reportDocument],
  ['nobody knows', toldAs('nobody knows, in Dutch'), reportDocument],
  ['as much of everything as may come', crowded, reportDocument],
  ['short version', toldExample(), shortDocument(['F6', 'F2'])],
  ['poster', toldExample(), posterDocument(['F1'])],
  ['poster of ten groups', crowded, posterDocument(['F6'])],
  ['room for agreements', toldExample(), agreementsDocument],
]

const canRasterise = rasteriserIsHere()

describe.each(DOCUMENTS)('%s', (_, told, document) => {
  const reading = print(told, document).then(async (pdf) => ({
    pages: await placedIn(pdf),
    rasters: canRasterise ? await rasterised(pdf) : [],
  }))

  test('no text overlaps another, and none is smaller than 9 points', async () => {
    for (const [index, page] of (await reading).pages.entries()) {
      expect({ page: index + 1, overlaps: overlapsOn(page) }).toEqual({ page: index + 1, overlaps: [] })
      expect(Math.min(...page.texts.map(({ size }) => size / scaleOf(page)))).toBeGreaterThan(8.99)
    }
  })

  test('all text stays within the margins, except head and foot', async () => {
    for (const page of (await reading).pages) {
      const beyond = page.texts.filter((text) => !withinMargins(text, scaleOf(page)))
      expect(beyond.map(({ said }) => said)).toEqual([])
    }
  })

  test.runIf(canRasterise)('no ink is outside the margins, except head and foot', async () => {
    const { pages, rasters } = await reading
    expect(rasters).toHaveLength(pages.length)
    for (const [index, page] of pages.entries()) {
      const inked = sidesOf(scaleOf(page)).filter(({ box }) => rasters[index]?.hasInk(box))
      expect({ page: index + 1, inked: inked.map(({ name }) => name) }).toEqual({ page: index + 1, inked: [] })
    }
  })

  test.runIf(canRasterise)('every page is at least one third full', async () => {
    const { pages, rasters } = await reading
    for (const [index, page] of pages.entries()) {
      expect({ page: index + 1, filled: filledShare(rasters[index], scaleOf(page)) > 1 / 3 }).toEqual({
        page: index + 1,
        filled: true,
      })
    }
  })
})

test.each([
  ['as much of everything as may come', crowded],
  ['the example', toldExample()],
])('no text is lost: %s', async (_, told) => {
  const pages = await placedIn(await print(told))
  const said = squeezed(pages.flatMap(({ texts }) => texts.map((text) => text.said)).join(''))
  expect(said.length).toBeGreaterThan(10_000)
  const letters = squeezed(pages.flatMap(({ texts }) => texts.map((text) => text.said.replace(/-$/, ''))).join(''))
  const short = printedTexts(told).filter((text) => text.length < 300)
  expect(short.filter((text) => !said.includes(squeezed(text)) && !letters.includes(squeezed(text)))).toEqual([])
})

test('a word of 500 letters continues over as many lines as it needs', async () => {
  const pages = await placedIn(await print(crowded))
  const letters = pages.flatMap(({ texts }) => texts.map(({ said }) => said)).filter((said) => /\d+x_/.test(said))
  expect(letters.join('').replaceAll('-', '')).toBe(WORD_OF_500)
})

const scaleOf = ({ width }: PlacedPage) => width / PAGE.width

/** The places of the head and the foot, as high as their letters. */
const HEAD = { top: 28, bottom: 44 }
const FOOT = { top: PAGE.height - 44, bottom: PAGE.height - 28 }
/** The room for the thickness of a line and for rounding. */
const SLACK = 2

const withinMargins = (text: PlacedText, scale: number) => {
  const [left, right] = [text.left / scale, text.right / scale]
  const [top, bottom] = [text.top / scale, text.bottom / scale]
  const between = (low: number, high: number) => top >= low - SLACK && bottom <= high + SLACK
  const beside = left >= MARGIN - SLACK && right <= PAGE.width - MARGIN + SLACK
  return (
    beside &&
    (between(MARGIN, PAGE.height - MARGIN) || between(HEAD.top, HEAD.bottom) || between(FOOT.top, FOOT.bottom))
  )
}

/** The parts of a page that must stay white. */
const sidesOf = (scale: number) => {
  const box = (left: number, top: number, right: number, bottom: number) => ({
    left: left * scale,
    top: top * scale,
    right: right * scale,
    bottom: bottom * scale,
  })
  const { width, height } = PAGE
  return [
    { name: 'left', box: box(0, 0, MARGIN - SLACK, height) },
    { name: 'right', box: box(width - MARGIN + SLACK, 0, width, height) },
    { name: 'above the head', box: box(0, 0, width, HEAD.top) },
    { name: 'below the head', box: box(0, HEAD.bottom, width, MARGIN - SLACK) },
    { name: 'above the foot', box: box(0, height - MARGIN + SLACK, width, FOOT.top) },
    { name: 'below the foot', box: box(0, FOOT.bottom, width, height) },
  ]
}

const BAND = 24

/** The share of bands on the page that hold ink. A band is as high as a ruled line; head and foot are left out. */
const filledShare = (raster: Raster | undefined, scale: number): number => {
  const count = Math.floor((PAGE.height - 2 * MARGIN) / BAND)
  const inked = Array.from({ length: count }, (_, band) => MARGIN + band * BAND).filter((top) =>
    raster?.hasInk({
      left: MARGIN * scale,
      right: (PAGE.width - MARGIN) * scale,
      top: top * scale,
      bottom: (top + BAND) * scale,
    }),
  )
  return inked.length / count
}
