import { COLOURS } from '../../content/drawing/colours.ts'
import type { Shape } from '../../content/told-group.ts'
import type { PanelMoment } from '../../content/told-report.ts'
import { bold, type Lettering, lineAt, plain, widthOfLine } from './lettering.ts'
import { mark } from './marks.ts'
import { insideCell } from './panel-columns.ts'
import { type Svg, svg } from './svg.ts'

/** In pixels at scale 1. */
const LINE = 30
const DOT = 19
const DOT_STEP = 25
const BAR = 20
const LETTERS = 19
const TEXT_GAP = 8

type Cell = {
  readonly moment: PanelMoment
  readonly shape: Shape
  readonly index: number
  readonly top: number
  readonly scale: number
}

/** How tall the present, or the wish, of one group at one level is drawn. */
export const cellHeight = (moment: PanelMoment, index: number, scale: number): number =>
  (textPlace(moment, index, scale).line + 1) * LINE * scale

/** Whether all levels of a group's present, or wish, take one line each. */
export const isOnOneLine = (moment: PanelMoment, scale: number): boolean =>
  moment.counts.every((_, index) => textPlace(moment, index, scale).line === 0)

/** Marks, one per person, or a bar, with the same in words beside it or on a line below. */
export const drawCell = (cell: Cell): readonly Svg[] => {
  const { moment, index, top, scale } = cell
  const { left, line, style } = textPlace(moment, index, scale)
  const words = lineAt(moment.texts[index] ?? '', style, insideCell(index).x + left, top + (line + 0.5) * LINE * scale)
  return [...(moment.drawing === 'bars' ? drawBar(cell) : drawDots(cell)), words]
}

const drawBar = ({ moment, index, top, scale }: Cell): readonly Svg[] => {
  const width = barLength(moment, index, scale)
  if (width === 0) return []
  const height = BAR * scale
  const y = top + ((LINE - BAR) / 2) * scale
  const { x } = insideCell(index)
  if (moment.moment === 'current') return [svg('rect', { x, y, width: Math.max(width, 2), height, fill: COLOURS.navy })]
  const inside = { x: x + 1, y: y + 1, width: Math.max(width - 2, 1), height: height - 2 }
  return [svg('rect', { ...inside, fill: COLOURS.white, stroke: COLOURS.navy, 'stroke-width': 2 })]
}

const drawDots = ({ moment, shape, index, top, scale }: Cell): readonly Svg[] => {
  const perLine = dotsPerLine(index, scale)
  return Array.from({ length: moment.counts[index] ?? 0 }, (_, dot) => {
    const x = insideCell(index).x + ((dot % perLine) * DOT_STEP + DOT / 2) * scale
    const y = top + (Math.floor(dot / perLine) + 0.5) * LINE * scale
    return mark(shape, x, y, DOT * scale, moment.moment === 'current' ? 'solid' : 'hollow')
  })
}

const dotsPerLine = (index: number, scale: number): number =>
  Math.max(1, Math.floor((insideCell(index).width / scale - DOT) / DOT_STEP) + 1)

/** The longest bar leaves room for '100 %'. */
const barLength = ({ counts, n }: PanelMoment, index: number, scale: number): number =>
  n === 0 ? 0 : ((counts[index] ?? 0) / n) * (insideCell(index).width - widthOfLine('100 %', letters(scale)) - TEXT_GAP)

/** Beside the last mark or the end of the bar where it fits, else on the next line. */
const textPlace = (moment: PanelMoment, index: number, scale: number) => {
  const style = textStyle(moment, index, scale)
  const count = moment.counts[index] ?? 0
  const perLine = dotsPerLine(index, scale)
  const lines = moment.drawing === 'bars' ? 1 : Math.max(1, Math.ceil(count / perLine))
  const drawn =
    moment.drawing === 'bars' ? barLength(moment, index, scale) : (count - (lines - 1) * perLine) * DOT_STEP * scale
  const left = drawn > 0 ? drawn + (moment.drawing === 'bars' ? TEXT_GAP : 3) : 0
  const fits = left + widthOfLine(moment.texts[index] ?? '', style) <= insideCell(index).width
  return fits ? { left, line: lines - 1, style } : { left: 0, line: lines, style }
}

const letters = (scale: number): Lettering => bold(LETTERS * scale)

/** Only the answers of today stand out. */
const textStyle = ({ moment, counts }: PanelMoment, index: number, scale: number): Lettering =>
  moment === 'current' && counts[index] !== 0 ? letters(scale) : plain(LETTERS * scale, COLOURS.quiet)
