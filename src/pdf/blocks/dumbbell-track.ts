import type { Dumbbell, DumbbellMark } from '../../content/told-report.ts'
import type { Level } from '../../domain/scan/rubric.ts'
import { COLOURS } from '../paper/colours.ts'
import type { Span } from '../paper/grid.ts'
import { drawMark } from './marks.ts'

type Doc = PDFKit.PDFDocument
type Range = { readonly from: Level; readonly to: Level }

const LINE = 23
const RANGE_LINE = 11
const MARK = 10
const MARK_STEP = 13

/** The line of the groups that stand on one level, and one more for each group that is split over several. */
export const trackHeight = ({ marks }: Dumbbell): number => LINE + RANGE_LINE * rangesIn(marks).length

/** Marks on their levels, side by side where groups share one, and a thick line between groups on different levels. */
export const drawTrack = (doc: Doc, { marks }: Dumbbell, track: Span, top: number): void => {
  const middle = top + LINE / 2
  const placed = ([1, 2, 3] as const).flatMap((level) => placedOn(marks, level, track))
  const across = placed.map(({ x }) => x)
  const [left, right] = [Math.min(...across), Math.max(...across)]
  doc
    .moveTo(track.x, middle)
    .lineTo(track.x + track.width - 3, middle)
    .lineWidth(0.6)
    .stroke(COLOURS.rule)
  if (right - left > track.width / 6) doc.moveTo(left, middle).lineTo(right, middle).lineWidth(2.5).stroke(COLOURS.blue)
  for (const { mark, x } of placed) drawMark(doc, mark.shape, x, middle, MARK, 'solid')
  for (const [index, { mark, at }] of rangesIn(marks).entries()) {
    drawRange(doc, mark, at, track, top + LINE + (index + 0.35) * RANGE_LINE)
  }
}

const placedOn = (marks: readonly DumbbellMark[], level: Level, track: Span) => {
  const here = marks.filter(({ at }) => at === level)
  const step = Math.min(MARK_STEP, (track.width / 3 - MARK - 6) / Math.max(1, here.length - 1))
  return here.map((mark, index) => ({ mark, x: middleOf(level, track) + (index - (here.length - 1) / 2) * step }))
}

const middleOf = (level: Level, { x, width }: Span) => x + ((level - 0.5) * width) / 3 - 1.5

const rangesIn = (marks: readonly DumbbellMark[]): readonly { readonly mark: DumbbellMark; readonly at: Range }[] =>
  marks.flatMap((mark) => (mark.at !== null && typeof mark.at === 'object' ? [{ mark, at: mark.at }] : []))

/** A split group stands on no single level: hollow marks at the ends of its range, and a dashed line between them. */
const drawRange = (doc: Doc, { shape }: DumbbellMark, { from, to }: Range, track: Span, y: number) => {
  const [left, right] = [middleOf(from, track), middleOf(to, track)]
  doc.moveTo(left, y).lineTo(right, y).lineWidth(1).dash(3, { space: 2 }).stroke(COLOURS.navy).undash()
  drawMark(doc, shape, left, y, MARK - 1, 'hollow')
  drawMark(doc, shape, right, y, MARK - 1, 'hollow')
}
