import { COLOURS } from '../../../content/drawing/colours.ts'
import type { LevelHeadSetting } from '../../../content/drawing/level-heads.ts'
import type { OverviewSetting } from '../../../content/drawing/overview-row.ts'
import type { PanelSetting } from '../../../content/drawing/panel-setting.ts'
import type { Span } from '../../../content/drawing/span.ts'
import { bold, plain } from '../../../content/drawing/style.ts'
import { widestMeasure } from '../../../content/drawing/text-width.ts'

/** How a screen of some width sets the figures of a report, in CSS pixels at full size. */
export type FigureLayout = {
  readonly width: number
  readonly head: Pick<LevelHeadSetting, 'scale' | 'name' | 'description'>
  /** Whether columns have room for heads in full: the texts of the levels, and of the distance. */
  readonly headsInFull: boolean
  readonly panel: PanelSetting
  readonly overview: Omit<OverviewSetting, 'numberOf'>
}

const QUIET = COLOURS.quiet
const WIDE_WIDTH = 952
/** What a phone of 360 pixels leaves beside its margins. */
const NARROW_WIDTH = 324

/** Three columns of a width, with a gap between them. */
const columnsFrom = (x: number, width: number, gap: number): readonly [Span, Span, Span] => [
  { x, width },
  { x: x + width + gap, width },
  { x: x + 2 * (width + gap), width },
]

/** For a desk. */
export const WIDE: FigureLayout = {
  width: WIDE_WIDTH,
  head: { scale: 1.7, name: bold(15), description: plain(14, COLOURS.ink) },
  headsInFull: true,
  panel: {
    scale: 1.7,
    measure: widestMeasure,
    group: { x: 0, width: 200 },
    moments: { x: 206, width: 58 },
    levels: columnsFrom(268, 222, 8),
    inside: 8,
    allLevels: { x: 276, width: WIDE_WIDTH - 276 },
    styles: {
      names: [bold(17), bold(15), bold(14)],
      quiet: plain(14, QUIET),
      hidden: plain(16, QUIET),
      moment: plain(15, QUIET),
      count: bold(15),
      otherCount: plain(15, QUIET),
    },
  },
  overview: {
    scale: 1.7,
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
  },
}

/** For a phone: names above what they belong to, so that all levels fit beside each other. */
export const NARROW: FigureLayout = {
  width: NARROW_WIDTH,
  head: { scale: 1.3, name: bold(12), description: plain(12, COLOURS.ink) },
  headsInFull: false,
  panel: {
    scale: 1.3,
    measure: widestMeasure,
    stacked: true,
    group: { x: 0, width: NARROW_WIDTH },
    moments: { x: 0, width: 38 },
    levels: columnsFrom(40, 91, 5.5),
    inside: 5,
    allLevels: { x: 2, width: NARROW_WIDTH - 2 },
    styles: {
      names: [bold(17), bold(16), bold(15)],
      quiet: plain(14, QUIET),
      hidden: plain(15, QUIET),
      moment: plain(14, QUIET),
      count: bold(14),
      otherCount: plain(14, QUIET),
    },
  },
  overview: {
    scale: 1.4,
    measure: widestMeasure,
    stacked: true,
    factor: { x: 0, width: NARROW_WIDTH },
    indent: 20,
    track: { x: 0, width: NARROW_WIDTH },
    zoneGap: 4,
    distance: { x: 20, width: NARROW_WIDTH - 20 },
    dot: 11,
    number: plain(12, QUIET),
    styles: {
      number: bold(16, COLOURS.letters),
      title: bold(16),
      distance: bold(15),
      marking: plain(13, QUIET),
    },
  },
}
