import { COLOURS } from '../../content/drawing/colours.ts'
import type { ToldGroup } from '../../content/told-group.ts'
import type { Dumbbell, DumbbellMark } from '../../content/told-report.ts'
import { LEVELS, type Level } from '../../domain/scan/rubric.ts'
import type { Block } from './block.ts'
import { numberOfMark } from './group-key.ts'
import { lineAt, plain } from './lettering.ts'
import { mark } from './marks.ts'
import type { Span } from './slide.ts'
import { type Svg, svg } from './svg.ts'

/** In pixels at scale 1. */
const LINE = 40
const RANGE_LINE = 22
const MARK = 24
const MARK_STEP = 34
const NUMBER = 18

type Range = Extract<DumbbellMark['at'], object>

/** Marks on their levels, side by side where groups share one, a thick line between levels; a line for each split group. */
export const track = ({ marks }: Dumbbell, groups: readonly ToldGroup[], span: Span, scale: number): Block => {
  const split = marks.flatMap((each) =>
    each.at !== null && typeof each.at === 'object' ? [{ ...each, at: each.at }] : [],
  )
  const numbered = groups.some(({ key }) => numberOfMark(groups, key) !== '')
  const line = (LINE + (numbered ? NUMBER : 0)) * scale
  return {
    height: line + split.length * RANGE_LINE * scale,
    draw: (top) => [
      ...levelLine(marks, groups, span, top + (LINE / 2) * scale, scale),
      ...split.flatMap((each, index) =>
        rangeLine(each, numberOfMark(groups, each.group), span, top + line + (index + 0.4) * RANGE_LINE * scale, scale),
      ),
    ],
  }
}

const levelLine = (
  marks: readonly DumbbellMark[],
  groups: readonly ToldGroup[],
  span: Span,
  y: number,
  scale: number,
): readonly Svg[] => {
  const placed = LEVELS.flatMap((level) => placedOn(marks, level, span, scale))
  const across = placed.map(({ x }) => x)
  const [left, right] = [Math.min(...across), Math.max(...across)]
  return [
    stroke(span.x, span.x + span.width - 6, y, { stroke: COLOURS.rule, 'stroke-width': 1.5 }),
    ...(right - left > span.width / 6
      ? [stroke(left, right, y, { stroke: COLOURS.blue, 'stroke-width': 7 * scale })]
      : []),
    ...placed.flatMap(({ group, shape, x }) => [
      mark(shape, x, y, MARK * scale, 'solid'),
      ...numberAt(numberOfMark(groups, group), x, y + (MARK / 2 + NUMBER * 0.55) * scale, scale),
    ]),
  ]
}

const placedOn = (marks: readonly DumbbellMark[], level: Level, span: Span, scale: number) => {
  const here = marks.filter(({ at }) => at === level)
  const room = span.width / 3 - MARK * scale - 16
  const step = Math.min(MARK_STEP * scale, room / Math.max(1, here.length - 1))
  return here.map((each, index) => ({ ...each, x: middleOf(level, span) + (index - (here.length - 1) / 2) * step }))
}

/** A split group stands on no single level: hollow marks at the ends of its range, and a dashed line between them. */
const rangeLine = (
  { shape, at: { from, to } }: { readonly shape: DumbbellMark['shape']; readonly at: Range },
  number: string,
  span: Span,
  y: number,
  scale: number,
): readonly Svg[] => {
  const [left, right] = [middleOf(from, span), middleOf(to, span)]
  const size = (MARK - 4) * scale
  return [
    stroke(left, right, y, { stroke: COLOURS.navy, 'stroke-width': 2.2, 'stroke-dasharray': '7 5' }),
    mark(shape, left, y, size, 'hollow'),
    mark(shape, right, y, size, 'hollow'),
    ...numberAt(number, left - size, y, scale),
    ...numberAt(number, right + size, y, scale),
  ]
}

const numberAt = (number: string, x: number, y: number, scale: number): readonly Svg[] =>
  number === '' ? [] : [lineAt(number, plain(NUMBER * scale, COLOURS.quiet), x, y, 'middle')]

const stroke = (from: number, to: number, y: number, paint: Readonly<Record<string, string | number>>): Svg =>
  svg('line', { x1: from, y1: y, x2: to, y2: y, ...paint })

const middleOf = (level: Level, { x, width }: Span): number => x + ((level - 0.5) * width) / 3 - 3
