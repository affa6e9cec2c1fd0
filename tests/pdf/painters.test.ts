import path from 'node:path'
import { describe, expect, test } from 'vitest'
import { layHead, piecesOfHead } from '../../src/content/drawing/level-heads.ts'
import { markPath } from '../../src/content/drawing/mark-outlines.ts'
import { hollowMark, solidMark } from '../../src/content/drawing/marks.ts'
import { layDumbbell, piecesOfDumbbell } from '../../src/content/drawing/overview-row.ts'
import { paintSvg } from '../../src/content/drawing/paint-svg.ts'
import { GROUP_COLOURS, groupColour } from '../../src/content/drawing/palette.ts'
import { layRow, piecesOfRow } from '../../src/content/drawing/panel-row.ts'
import type { Piece } from '../../src/content/drawing/piece.ts'
import { laySlopes } from '../../src/content/drawing/slopes.ts'
import { thirds } from '../../src/content/drawing/span.ts'
import { bold, plain } from '../../src/content/drawing/style.ts'
import { widestMeasure } from '../../src/content/drawing/text-width.ts'
import { screenTexts } from '../../src/content/screen-texts.ts'
import { tellReport } from '../../src/content/tell-report.ts'
import { shapeOf } from '../../src/content/telling/participation.ts'
import type { ToldReport } from '../../src/content/told-report.ts'
import { paint } from '../../src/pdf/paper/paint.ts'
import { root } from '../../src/root.ts'
import { chartOf } from '../../src/web/pages/report/chart.ts'
import { compiledViews } from '../../src/web/view-engine.ts'
import { paintedOnPaper, paintedOnScreen } from '../support/readers/painted.ts'
import { tenGroupsReport } from '../support/stories/reports.ts'
import { toldReports } from '../support/stories/told-reports.ts'

const SPANS = thirds({ x: 200, width: 600 }, 6)

/** All that is drawn of a report: the panels, the overview and the slopes. */
const piecesOf = ({ factors, glance, levelNames, round }: ToldReport): readonly Piece[] => {
  const common = { scale: 1.5, measure: widestMeasure }
  const words = { name: bold(12), description: plain(10) }
  const head = layHead(levelNames, factors[0]?.levels ?? null, [], {
    ...common,
    ...words,
    patch: 6,
    after: 4,
    spans: SPANS,
    words: SPANS,
  })
  const rows = factors.flatMap(({ panel }) =>
    panel.rows.map((row) =>
      layRow(row, {
        ...common,
        group: { x: 0, width: 140 },
        moments: { x: 150, width: 40 },
        levels: SPANS,
        inside: 6,
        allLevels: { x: 206, width: 590 },
        styles: {
          names: [bold(12), bold(10)],
          quiet: plain(10),
          hidden: plain(12),
          moment: plain(10),
          count: bold(10),
          otherCount: plain(10),
        },
      }),
    ),
  )
  const dumbbells = glance.dumbbells.map((dumbbell) =>
    layDumbbell(dumbbell, {
      ...common,
      track: { x: 200, width: 600 },
      zoneGap: 6,
      numberOf: (group) => group.slice(0, 1),
      number: plain(9),
      factor: { x: 0, width: 190 },
      indent: 18,
      distance: { x: 810, width: 120 },
      dot: 8,
      styles: { number: bold(10), title: bold(10), distance: bold(10), marking: plain(9) },
    }),
  )
  const slopes = (round?.changes ?? []).flatMap(({ shifts }) =>
    laySlopes(shifts, { scale: 1.5, span: { x: 0, width: 300 }, label: plain(10), before: 'toen', after: 'nu' }),
  )
  return [...piecesOfHead(head), ...rows.flatMap(piecesOfRow), ...dumbbells.flatMap(piecesOfDumbbell), ...slopes]
}

test.each(toldReports)('paper and screen paint the very same pieces (%s)', (_, told) => {
  const pieces = piecesOf(told)
  const onPaper = paintedOnPaper((doc) => paint(doc, pieces))
  expect(onPaper.length).toBeGreaterThan(50)
  expect(paintedOnScreen(paintSvg(pieces))).toEqual(onPaper)
})

describe.each([2, 3, 4, 5, 6, 7, 8, 9, 10])('of %i groups each', (count) => {
  const ten = tellReport(tenGroupsReport(), 'nl')
  const groups = ten.groups.slice(0, count).map((group) => ({ ...group, shown: true }))
  const shapes = groups.map((_, index) => shapeOf(index))

  test('has one outline and one colour: in figure, print, legend and chart', async () => {
    const marks = shapes.map((shape) => solidMark(shape, 0, 0, 100))
    const paths = shapes.map((shape) => markPath(shape, 100))
    expect(groups.map(({ shape }) => shape)).toEqual(shapes)
    expect(paintedOnScreen(paintSvg(marks))).toEqual(paintedOnPaper((doc) => paint(doc, marks)))
    expect(paintedOnScreen(paintSvg(marks)).map(({ places }) => places)).toEqual(paths.map(placesOn))
    expect(chartOf({ ...ten, groups }, screenTexts.nl).groups.map(({ outline }) => outline)).toEqual(
      shapes.map((shape) => markPath(shape)),
    )
    const colours = shapes.map((shape) => GROUP_COLOURS[shape])
    expect(marks.map(({ colour }) => colour)).toEqual(colours)
    expect(chartOf({ ...ten, groups }, screenTexts.nl).groups.map(({ colour }) => colour)).toEqual(colours)
    for (const shape of shapes) {
      expect(legendMark(shape)).toContain(`<path d="${markPath(shape)}"/>`)
      expect(legendMark(shape)).toContain(` fill="${GROUP_COLOURS[shape]}"`)
    }
  })

  test('has a hollow mark that is as large as its solid one', () => {
    for (const shape of shapes) {
      const [solid, hollow] = [solidMark(shape, 0, 0, 20), hollowMark(shape, 0, 0, 20, 2)]
      expect(hollow).toEqual({ ...solid, hollow: 2.2 })
    }
  })
})

/** The numbers of a path without the arcs: its corners, or the ends of a circle's diameter as centre and radius. */
const placesOn = (d: string): readonly (readonly number[])[] => {
  const numbers = d
    .split(/[A-Za-z ]+/)
    .filter((part) => part !== '')
    .map(Number)
  if (d.includes('A')) return [[0, 0], [numbers[0] ?? 0]]
  return Array.from({ length: numbers.length / 2 }, (_, corner) =>
    numbers.slice(2 * corner, 2 * corner + 2).map((number) => Math.round(number * 100) / 100 + 0),
  )
}

const legendMark = (shape: string): string =>
  compiledViews({ watched: false })(path.join(root, 'views/report/_shape.ejs'), {
    shape,
    hollow: false,
    markPath,
    groupColour,
  })
