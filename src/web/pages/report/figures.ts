import { type Block, over, space, stacked } from '../../../content/drawing/block.ts'
import { COLOURS } from '../../../content/drawing/colours.ts'
import { groupKey, numberOfMark } from '../../../content/drawing/group-key.ts'
import { laidBlock } from '../../../content/drawing/laid-block.ts'
import { layHead, type OtherHead, piecesOfHead } from '../../../content/drawing/level-heads.ts'
import { layDumbbell, type OverviewSetting, piecesOfDumbbell } from '../../../content/drawing/overview-row.ts'
import { PALETTE } from '../../../content/drawing/palette.ts'
import { layRow, piecesOfRow } from '../../../content/drawing/panel-row.ts'
import type { Line } from '../../../content/drawing/piece.ts'
import { type Span, thirds } from '../../../content/drawing/span.ts'
import { inColour } from '../../../content/drawing/style.ts'
import { widestMeasure } from '../../../content/drawing/text-width.ts'
import type { ToldFactor, ToldReport } from '../../../content/told-report.ts'
import { type InlineFigure, inlineFigure } from '../../inline-figure.ts'
import { type FigureLayout, NARROW, WIDE } from './figure-layouts.ts'

/** A drawing in two layouts. CSS shows the one that fits the screen, so that only that one is read aloud. */
export type ScreenFigure = { readonly wide: InlineFigure; readonly narrow: InlineFigure }

type Names = Pick<ToldReport, 'levelNames'>
type Drawn = Pick<ToldFactor, 'panel' | 'levels'>

/** The panel of a factor, or of an item of a further set, for a page: the same pieces as on paper and slides, in sizes for a screen. */
export const panelFigure = (told: Names, factor: Drawn): ScreenFigure => ({
  wide: panelIn(WIDE, told, factor),
  narrow: panelIn(NARROW, told, factor),
})

/** The overview of all factors, with a legend of the groups' marks below it. */
export const overviewFigure = (told: ToldReport, distance: string): ScreenFigure => ({
  wide: overviewIn(WIDE, told, distance),
  narrow: overviewIn(NARROW, told, distance),
})

const panelIn = (layout: FigureLayout, { levelNames }: Names, { panel, levels }: Drawn): InlineFigure => {
  const { width, headsInFull, panel: setting } = layout
  return inlineFigure(
    width,
    ruled(width, [
      headBlock(layout, levelNames, headsInFull ? levels : null, [], setting.levels),
      ...panel.rows.map((row) => {
        const laid = layRow(row, setting)
        return laidBlock(laid.height, piecesOfRow(laid))
      }),
    ]),
  )
}

const overviewIn = (
  layout: FigureLayout,
  { levelNames, glance, groups }: ToldReport,
  distance: string,
): InlineFigure => {
  const { width, head, headsInFull, overview } = layout
  const setting: OverviewSetting = { ...overview, numberOf: (group) => numberOfMark(groups, group) }
  const others = [{ words: distance, style: inColour(head.name, COLOURS.quiet), span: setting.distance }]
  return inlineFigure(
    width,
    stacked([
      ruled(width, [
        headBlock(layout, levelNames, null, headsInFull ? others : [], thirds(setting.track, setting.zoneGap)),
        ...glance.dumbbells.map((dumbbell) => {
          const laid = layDumbbell(dumbbell, setting)
          return laidBlock(laid.height, piecesOfDumbbell(laid))
        }),
      ]),
      space(10),
      groupKey(groups, 16, { x: 0, width }),
    ]),
  )
}

/** A head with rows below it, with a rule above each row and below the last. */
const ruled = (width: number, [head, ...rows]: readonly Block[]): Block =>
  stacked([
    ...(head ? [head] : []),
    ...rows.map((row) => over(row, (top) => [rule(width, top)])),
    { height: 2, draw: (top) => [rule(width, top)] },
  ])

const rule = (width: number, y: number): Line => ({
  kind: 'line',
  paths: [
    [
      [0, y],
      [width, y],
    ],
  ],
  stroke: PALETTE.rule,
  line: 1,
})

const headBlock = (
  { head: styles }: FigureLayout,
  names: ToldReport['levelNames'],
  descriptions: readonly string[] | null,
  others: readonly OtherHead[],
  spans: readonly [Span, Span, Span],
): Block => {
  const measure = widestMeasure
  const head = layHead(names, descriptions, others, { ...styles, measure, patch: 5, after: 5, spans, words: spans })
  return laidBlock(head.height, piecesOfHead(head))
}
