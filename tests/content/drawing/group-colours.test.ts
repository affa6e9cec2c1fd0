import { expect, test } from 'vitest'
import { GROUP_COLOURS } from '../../../src/content/drawing/palette.ts'
import { screenTexts } from '../../../src/content/screen-texts.ts'
import { factorFigure } from '../../../src/export/figures/factor-figure.ts'
import { overviewFigure } from '../../../src/export/figures/overview-figure.ts'
import type { InlineFigure } from '../../../src/web/inline-figure.ts'
import { chartOf } from '../../../src/web/pages/report/chart.ts'
import { overviewFigure as inlineOverview, panelFigure } from '../../../src/web/pages/report/figures.ts'
import { toldExample } from '../../support/stories/told-reports.ts'

const { square, triangle, circle, ...unused } = GROUP_COLOURS

/** How a drawing that is read back from text shows the marks of the three groups. */
const drawn = (drawing: string) => ({
  squares: new RegExp(`fill="${square}"`).test(drawing),
  triangles: new RegExp(`<polygon[^>]*fill="${triangle}"`).test(drawing),
  circles: new RegExp(`<circle[^>]*fill="${circle}"`).test(drawing),
  others: Object.values(unused).filter((colour) => drawing.includes(colour)),
})

const asMarkup = ({ elements }: InlineFigure): string =>
  elements
    .map(({ name, attributes }) => `<${name} ${attributes.map(([key, value]) => `${key}="${value}"`).join(' ')}>`)
    .join('\n')

test('each group has one colour, on slides, in the page and in the chart', () => {
  const told = toldExample()
  const [first] = told.factors
  if (!first) throw new Error('no factor')
  const overview = { squares: true, triangles: true, circles: true, others: [] }
  expect(drawn(overviewFigure(told))).toEqual(overview)
  for (const drawing of Object.values(inlineOverview(told, 'Afstand')))
    expect(drawn(asMarkup(drawing))).toEqual(overview)
  // The third group is large: its answers are bars, in its colour.
  const panels = [factorFigure(told, first.key) ?? '', ...Object.values(panelFigure(told, first)).map(asMarkup)]
  for (const drawing of panels) {
    expect(drawn(drawing)).toEqual(overview)
    expect(drawing).toMatch(new RegExp(`<rect[^>]*fill="${circle}"`))
  }
  expect(chartOf(told, screenTexts.nl).groups.map(({ colour }) => colour)).toEqual([square, triangle, circle])
})
