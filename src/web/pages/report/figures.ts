import { type Block, over, space, stacked } from '../../../content/drawing/block.ts'
import { COLOURS } from '../../../content/drawing/colours.ts'
import { groupKey, numberOfMark } from '../../../content/drawing/group-key.ts'
import { laidBlock } from '../../../content/drawing/laid-block.ts'
import { layHead, type OtherHead, piecesOfHead } from '../../../content/drawing/level-heads.ts'
import { layDumbbell, type OverviewSetting, piecesOfDumbbell } from '../../../content/drawing/overview-row.ts'
import { PALETTE } from '../../../content/drawing/palette.ts'
import { layRow, piecesOfRow } from '../../../content/drawing/panel-row.ts'
import type { PanelSetting } from '../../../content/drawing/panel-setting.ts'
import type { Line } from '../../../content/drawing/piece.ts'
import { type Span, thirds } from '../../../content/drawing/span.ts'
import { bold, plain } from '../../../content/drawing/style.ts'
import { widestMeasure } from '../../../content/drawing/text-width.ts'
import type { ToldFactor, ToldReport } from '../../../content/told-report.ts'
import { type InlineFigure, inlineFigure } from '../../inline-figure.ts'

const WIDTH = 952
const SCALE = 1.7
const QUIET = COLOURS.quiet
const WHOLE: Span = { x: 0, width: WIDTH }

/** The panel of a factor for a page: the same pieces as on paper and slides, in sizes for a screen. */
export const panelFigure = ({ levelNames }: ToldReport, { panel, levels }: ToldFactor): InlineFigure =>
  inlineFigure(
    WIDTH,
    ruled([
      headBlock(levelNames, levels, [], LEVEL_COLUMNS),
      ...panel.rows.map((row) => {
        const laid = layRow(row, PANEL)
        return laidBlock(laid.height, piecesOfRow(laid))
      }),
    ]),
  )

/** The overview of all factors, with a legend of the groups' marks below it. */
export const overviewFigure = ({ levelNames, glance, groups }: ToldReport, distance: string): InlineFigure => {
  const setting: OverviewSetting = { ...OVERVIEW, numberOf: (group) => numberOfMark(groups, group) }
  const others = [{ words: distance, style: bold(15, QUIET), span: OVERVIEW.distance }]
  return inlineFigure(
    WIDTH,
    stacked([
      ruled([
        headBlock(levelNames, null, others, thirds(OVERVIEW.track, OVERVIEW.zoneGap)),
        ...glance.dumbbells.map((dumbbell) => {
          const laid = layDumbbell(dumbbell, setting)
          return laidBlock(laid.height, piecesOfDumbbell(laid))
        }),
      ]),
      space(10),
      groupKey(groups, 16, WHOLE),
    ]),
  )
}

/** A head with rows below it, with a rule above each row and below the last. */
const ruled = ([head, ...rows]: readonly Block[]): Block =>
  stacked([
    ...(head ? [head] : []),
    ...rows.map((row) => over(row, (top) => [rule(top)])),
    { height: 2, draw: (top) => [rule(top)] },
  ])

const rule = (y: number): Line => ({
  kind: 'line',
  paths: [
    [
      [0, y],
      [WIDTH, y],
    ],
  ],
  stroke: PALETTE.rule,
  line: 1,
})

const headBlock = (
  names: ToldReport['levelNames'],
  descriptions: readonly string[] | null,
  others: readonly OtherHead[],
  spans: readonly [Span, Span, Span],
): Block => {
  const head = layHead(names, descriptions, others, {
    scale: SCALE,
    measure: widestMeasure,
    patch: 5,
    after: 5,
    spans,
    words: spans,
    name: bold(15),
    description: plain(14, COLOURS.ink),
  })
  return laidBlock(head.height, piecesOfHead(head))
}

const column = (index: number): Span => ({ x: 268 + index * 230, width: 222 })
const LEVEL_COLUMNS = [column(0), column(1), column(2)] as const

const PANEL: PanelSetting = {
  scale: SCALE,
  measure: widestMeasure,
  group: { x: 0, width: 200 },
  moments: { x: 206, width: 58 },
  levels: LEVEL_COLUMNS,
  inside: 8,
  allLevels: { x: 276, width: WIDTH - 276 },
  styles: {
    names: [bold(17), bold(15), bold(14)],
    quiet: plain(14, QUIET),
    hidden: plain(16, QUIET),
    moment: plain(15, QUIET),
    count: bold(15),
    otherCount: plain(15, QUIET),
  },
}

const OVERVIEW: Omit<OverviewSetting, 'numberOf'> = {
  scale: SCALE,
  measure: widestMeasure,
  factor: { x: 0, width: 240 },
  indent: 22,
  track: { x: 250, width: 500 },
  zoneGap: 6,
  distance: { x: 760, width: 192 },
  dot: 12,
  number: plain(13, QUIET),
  styles: {
    number: bold(16, COLOURS.letters),
    title: bold(16),
    distance: bold(16),
    marking: plain(14, QUIET),
  },
}
