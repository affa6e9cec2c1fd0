import type { Shape } from '../told-group.ts'
import type { PanelMoment } from '../told-report.ts'
import { lineAt, linesOf } from './lettering.ts'
import { dashedMark, dashOf, hollowMark, solidMark } from './marks.ts'
import { groupColour, PALETTE } from './palette.ts'
import { insideCell, type PanelSetting } from './panel-setting.ts'
import type { Piece } from './piece.ts'
import type { Span } from './span.ts'
import type { Style } from './style.ts'

/** At scale 1. */
const LINE = 12
const DOT = 7.5
const DOT_STEP = 10
const BAR = 8
const TEXT_GAP = 4
const TEXT_AFTER_DOTS = 1
/** Room beside the longest bar for '100 %'. */
const BAR_TEXT = 32

/** The present, the wish, or the guesses of one group at one level. */
export type Cell = { readonly moment: PanelMoment; readonly shape: Shape; readonly index: number }

/** How tall a cell is. */
export const cellHeight = (cell: Cell, setting: PanelSetting): number => {
  const { top, lines } = textPlace(cell, setting)
  return top + lines.length * LINE * setting.scale
}

/** Whether marks and words of a cell share one line. */
export const isOnOneLine = (cell: Cell, setting: PanelSetting): boolean =>
  cellHeight(cell, setting) <= LINE * setting.scale

/** Marks, one per person, or a bar, with the same in words beside it or under it. */
export const layCell = (cell: Cell, top: number, setting: PanelSetting): readonly Piece[] => {
  const { scale } = setting
  const span = insideCell(setting, cell.index)
  const place = textPlace(cell, setting)
  const words = place.lines.map(({ text, broken }, line) => ({
    ...lineAt(text, place.style, span.x + place.left, top + place.top + (line + 0.5) * LINE * scale),
    broken,
  }))
  const marks =
    cell.moment.drawing === 'bars'
      ? bar(cell, { ...span, width: barRoom(span, scale) }, top, scale)
      : dots(cell, span, top, scale)
  return [...marks, ...words]
}

/** Marks or a bar alone, no wider than `room`, where the medium sets the words itself. */
export type LaidMarks = { readonly width: number; readonly height: number; readonly pieces: readonly Piece[] }

/** Null where nobody is drawn. */
export const layMarks = (cell: Cell, room: number, scale: number): LaidMarks | null => {
  const span = { x: 0, width: room }
  if (cell.moment.drawing === 'bars') {
    const pieces = bar(cell, span, 0, scale)
    return pieces.length === 0 ? null : { width: Math.max(barLength(cell, span), scale), height: LINE * scale, pieces }
  }
  const count = cell.moment.counts[cell.index] ?? 0
  if (count === 0) return null
  const perLine = dotsPerLine(span, scale)
  return {
    width: ((Math.min(count, perLine) - 1) * DOT_STEP + DOT) * scale,
    height: Math.ceil(count / perLine) * LINE * scale,
    pieces: dots(cell, span, 0, scale),
  }
}

const bar = (cell: Cell, span: Span, top: number, scale: number): readonly Piece[] => {
  const length = barLength(cell, span)
  if (length === 0) return []
  const colour = groupColour(cell.shape)
  const [x, y, height] = [span.x, top + ((LINE - BAR) / 2) * scale, BAR * scale]
  if (cell.moment.moment === 'current') {
    return [{ kind: 'rectangle', x, y, width: Math.max(length, scale), height, fill: colour }]
  }
  const inside = { x: x + scale / 2, y: y + scale / 2, width: Math.max(length - scale, scale), height: height - scale }
  const outlined = { kind: 'rectangle', ...inside, fill: PALETTE.ground, stroke: colour, line: scale } as const
  return [cell.moment.moment === 'expected' ? { ...outlined, dash: dashOf(scale) } : outlined]
}

/** The span is as wide as a bar of everybody. */
const barLength = ({ moment: { counts, n }, index }: Cell, { width }: Span): number =>
  n === 0 ? 0 : ((counts[index] ?? 0) / n) * width

const barRoom = ({ width }: Span, scale: number): number => width - BAR_TEXT * scale

const dots = ({ moment, shape, index }: Cell, span: Span, top: number, scale: number): readonly Piece[] => {
  const perLine = dotsPerLine(span, scale)
  return Array.from({ length: moment.counts[index] ?? 0 }, (_, dot) => {
    const x = span.x + ((dot % perLine) * DOT_STEP + DOT / 2) * scale
    const y = top + (Math.floor(dot / perLine) + 0.5) * LINE * scale
    if (moment.moment === 'current') return solidMark(shape, x, y, DOT * scale)
    return (moment.moment === 'desired' ? hollowMark : dashedMark)(shape, x, y, DOT * scale, scale)
  })
}

const dotsPerLine = ({ width }: Span, scale: number): number =>
  Math.max(1, Math.floor((width / scale - DOT) / DOT_STEP) + 1)

/** Beside the last mark or the end of the bar where it fits on one line, else under them. */
const textPlace = (cell: Cell, setting: PanelSetting) => {
  const { scale, measure } = setting
  const { moment, index } = cell
  const span = insideCell(setting, index)
  const said = moment.texts[index] ?? ''
  const style = textStyle(cell, setting)
  const bars = moment.drawing === 'bars'
  const count = moment.counts[index] ?? 0
  const perLine = dotsPerLine(span, scale)
  const rows = bars ? 1 : Math.max(1, Math.ceil(count / perLine))
  const drawn = bars
    ? barLength(cell, { ...span, width: barRoom(span, scale) })
    : (count - (rows - 1) * perLine) * DOT_STEP * scale
  const left = drawn > 0 ? drawn + (bars ? TEXT_GAP : TEXT_AFTER_DOTS) * scale : 0
  const fits = measure(style)(said) <= span.width - left
  if (fits) return { left, top: (rows - 1) * LINE * scale, lines: [{ text: said, broken: false }], style }
  return {
    left: 0,
    top: drawn > 0 ? rows * LINE * scale : 0,
    lines: linesOf(said, style, span.width, measure),
    style,
  }
}

/** Only the answers of today stand out. */
const textStyle = ({ moment, index }: Cell, { styles }: PanelSetting): Style =>
  moment.moment === 'current' && moment.counts[index] !== 0 ? styles.count : styles.otherCount
