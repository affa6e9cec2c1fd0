import { type Block, largest, over, space, stacked } from '../../content/drawing/block.ts'
import { COLOURS } from '../../content/drawing/colours.ts'
import { groupKey, numberOfMark } from '../../content/drawing/group-key.ts'
import { laidBlock } from '../../content/drawing/laid-block.ts'
import { letteredIn } from '../../content/drawing/lettering.ts'
import { layDumbbell, type OverviewSetting, piecesOfDumbbell } from '../../content/drawing/overview-row.ts'
import { type Span, thirds } from '../../content/drawing/span.ts'
import { bold, plain } from '../../content/drawing/style.ts'
import { widestMeasure } from '../../content/drawing/text-width.ts'
import { type ExportWords, exportWords } from '../../content/export-words.ts'
import type { ToldReport } from '../../content/told-report.ts'
import { drawable, figure, rule } from './figure.ts'
import { WHOLE_WIDTH } from './slide.ts'
import { slideHead } from './slide-head.ts'

const SCALES = Array.from({ length: 53 }, (_, step) => 1.5 - step * 0.025)
const KEY_SIZES = [24, 22, 20, 18, 16, 14, 12, 10]
const KEY_ROOM = 120
const CAPTION_SIZES = [24, 22, 20, 18]
/** Words never become smaller than this, even where many groups make the drawings small. */
const SMALLEST_WORDS = 0.8

const FACTOR: Span = { x: 60, width: 400 }
type Columns = { readonly track: Span; readonly distance: Span }
const USUAL: Columns = { track: { x: 480, width: 720 }, distance: { x: 1230, width: 310 } }
/** For sentences about groups with long names. */
const WORDY: Columns = { track: { x: 480, width: 520 }, distance: { x: 1030, width: 510 } }
const ZONE_GAP = 6
/** Pixels to a point. */
const UNIT = 2.2

/**
 * All factors on one slide: the mark of each group on the scale of levels, and the word for the distance between them.
 */
export const overviewFigure = (report: ToldReport): string => {
  const told = drawable(report)
  const { figures } = exportWords(told.language)
  const { caption, dumbbells } = told.glance
  return figure(told, {
    title: figures.overview,
    description: [caption, ...dumbbells.map(({ number, alt }) => `${number}. ${alt}`)].join(' '),
    head: stacked([
      letteredIn(1, figures.overview, bold(44), [44], WHOLE_WIDTH),
      space(4),
      letteredIn(2, caption, plain(24), CAPTION_SIZES, WHOLE_WIDTH),
    ]),
    body: (room) => {
      const rows = (columns: Columns, of = told) =>
        largest(SCALES, (scale) => rowsAt(scale, columns, of, figures), room)
      const usual = rows(USUAL)
      if (usual.height <= room) return usual
      const wordy = rows(WORDY)
      return wordy.height <= room ? wordy : rows(USUAL, brief(told))
    },
    foot: stacked([largest(KEY_SIZES, (size) => groupKey(told.groups, size, WHOLE_WIDTH), KEY_ROOM), space(10)]),
  })
}

/** The same with only a word for how sure each distance is: sentences about many groups with long names don't fit. */
const brief = (told: ToldReport): ToldReport => {
  const dumbbells = told.glance.dumbbells.map((each) => ({ ...each, word: each.marking.word || each.word }))
  return { ...told, glance: { ...told.glance, dumbbells } }
}

const rowsAt = (
  scale: number,
  columns: Columns,
  { levelNames, glance, groups }: ToldReport,
  words: ExportWords['figures'],
): Block =>
  stacked([
    slideHead(levelNames, thirds(columns.track, ZONE_GAP), [{ words: words.distance, span: columns.distance }]),
    ...glance.dumbbells.map((dumbbell) => {
      const laid = layDumbbell(dumbbell, settingAt(scale, columns, groups))
      return over(laidBlock(laid.height, piecesOfDumbbell(laid)), (top) => [rule(top)])
    }),
    { height: 2, draw: (top) => [rule(top)] },
  ])

const settingAt = (scale: number, columns: Columns, groups: ToldReport['groups']): OverviewSetting => {
  const words = Math.max(scale, SMALLEST_WORDS)
  return {
    scale: UNIT * scale,
    measure: widestMeasure,
    ...columns,
    zoneGap: ZONE_GAP,
    factor: FACTOR,
    indent: 23 * 1.4 * words,
    dot: 14 * words,
    numberOf: (group) => numberOfMark(groups, group),
    number: plain(18 * scale, COLOURS.quiet),
    styles: {
      number: bold(23 * words, COLOURS.letters),
      title: bold(23 * words),
      distance: bold(22 * words),
      marking: plain(18 * words, COLOURS.quiet),
    },
  }
}
