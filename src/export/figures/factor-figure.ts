import { type Block, largestScale, over, space, stacked } from '../../content/drawing/block.ts'
import { COLOURS } from '../../content/drawing/colours.ts'
import { laidBlock } from '../../content/drawing/laid-block.ts'
import { letteredIn } from '../../content/drawing/lettering.ts'
import { isOnOneLine } from '../../content/drawing/panel-cell.ts'
import { layRow, piecesOfRow } from '../../content/drawing/panel-row.ts'
import type { PanelSetting } from '../../content/drawing/panel-setting.ts'
import type { Span } from '../../content/drawing/span.ts'
import { bold, plain } from '../../content/drawing/style.ts'
import { widestMeasure } from '../../content/drawing/text-width.ts'
import { exportWords } from '../../content/export-words.ts'
import { itemTitle } from '../../content/item-title.ts'
import type { Finding, Panel, ToldReport } from '../../content/told-report.ts'
import { type FactorKey, LEVELS } from '../../domain/scan/rubric.ts'
import { drawable, figure, rule } from './figure.ts'
import { findingHead } from './finding-head.ts'
import { WHOLE_WIDTH } from './slide.ts'
import { slideHead } from './slide-head.ts'

/** From large, for a few dots that fill the slide, to small, for ten groups with long names and two moments each. */
const SCALES = Array.from({ length: 59 }, (_, step) => 1.7 - step * 0.025)
const HARDLY_SMALLER = 0.75
const LEGEND_SIZES = [18, 17, 16, 15]

/** What a slide shows of a factor, or of an item of a further set. */
type Shown = {
  /** Null for an item. */
  readonly number: number | null
  readonly heading: string
  readonly title: string
  readonly levelNames: ToldReport['levelNames']
  readonly finding: Finding
  readonly panel: Panel
}

/**
 * The panel of one factor, or of one item of a further set, as a slide: rows are groups, columns are levels. Undefined
 * when the scan didn't ask it.
 */
export const factorFigure = (report: ToldReport, key: FactorKey): string | undefined => {
  const told = drawable(report)
  const shown = factorShown(told, key) ?? itemShown(told, key)
  if (!shown) return undefined
  const { number, heading, title, finding, panel } = shown
  return figure(told, {
    title,
    description: [panel.caption, finding.marking.word, finding.marking.reason, panel.alt].filter(Boolean).join(' '),
    head: findingHead(number, heading, finding),
    body: (room) => panelAt(scaleFor(shown, room), shown),
    foot: stacked([letteredIn(2, panel.legend, plain(18, COLOURS.quiet), LEGEND_SIZES, WHOLE_WIDTH), space(6)]),
  })
}

const factorShown = ({ language, levelNames, factors }: ToldReport, key: FactorKey): Shown | undefined => {
  const factor = factors.find((candidate) => candidate.key === key)
  if (!factor) return undefined
  const { number, title } = factor
  return { ...factor, heading: title, title: exportWords(language).figures.factor(number, title), levelNames }
}

const itemShown = ({ sets }: ToldReport, key: FactorKey): Shown | undefined => {
  const [shown] = sets.flatMap(({ heading, levelNames, items }) =>
    items
      .filter((item) => item.key === key)
      .map((item) => {
        const title = itemTitle(heading, item.title)
        return { ...item, number: null, heading: title, title, levelNames }
      }),
  )
  return shown
}

/** The largest scale that fits; or a slightly smaller one, if it keeps the marks and words of each cell on one line. */
const scaleFor = (shown: Shown, room: number): number => {
  const fitting = largestScale(SCALES, (scale) => panelAt(scale, shown), room)
  const onOneLine = SCALES.find((scale) => scale <= fitting && staysOnOneLine(shown, settingAt(scale)))
  return onOneLine !== undefined && onOneLine >= HARDLY_SMALLER * fitting ? onOneLine : fitting
}

const staysOnOneLine = ({ panel }: Shown, setting: PanelSetting): boolean =>
  panel.rows.every(({ group: { shape }, moments }) =>
    moments.every((moment) => LEVELS.every((_, index) => isOnOneLine({ moment, shape, index }, setting))),
  )

const panelAt = (scale: number, { levelNames, panel }: Shown): Block =>
  stacked([
    slideHead(levelNames, LEVEL_COLUMNS),
    ...panel.rows.map((row) => {
      const laid = layRow(row, settingAt(scale))
      return over(laidBlock(laid.height, piecesOfRow(laid)), (top) => [rule(top)])
    }),
    { height: 2, draw: (top) => [rule(top)] },
  ])

const GUTTER = 14
const LEVEL_WIDTH = 330
const levelColumn = (index: number): Span => ({ x: 522 + index * (LEVEL_WIDTH + GUTTER), width: LEVEL_WIDTH })
const LEVEL_COLUMNS = [levelColumn(0), levelColumn(1), levelColumn(2)] as const
/** Pixels to a point. */
const UNIT = 2.5

const settingAt = (scale: number): PanelSetting => ({
  scale: UNIT * scale,
  measure: widestMeasure,
  group: { x: 60, width: 350 },
  moments: { x: 424, width: 92 },
  levels: LEVEL_COLUMNS,
  inside: 10,
  allLevels: { x: 532, width: 3 * LEVEL_WIDTH + 2 * GUTTER - 10 },
  styles: {
    names: [bold(21 * scale), bold(18 * scale), bold(16 * scale), bold(14 * scale)],
    quiet: plain(16 * scale, COLOURS.quiet),
    hidden: plain(20 * scale, COLOURS.quiet),
    moment: plain(Math.min(19 * scale, 28), COLOURS.quiet),
    count: bold(19 * scale),
    otherCount: plain(19 * scale, COLOURS.quiet),
  },
})
