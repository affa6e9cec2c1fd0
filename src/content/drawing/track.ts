import { LEVELS, type Level } from '../../domain/scan/rubric.ts'
import type { Dumbbell, DumbbellMark } from '../told-report.ts'
import { lineAt } from './lettering.ts'
import { hollowMark, solidMark } from './marks.ts'
import { groupColour, PALETTE } from './palette.ts'
import type { Line, Piece } from './piece.ts'
import type { Span } from './span.ts'
import type { Style } from './style.ts'

export type TrackSetting = {
  readonly scale: number
  readonly track: Span
  /** Between the patches of two levels: marks stand in the middle of a patch. */
  readonly zoneGap: number
  /** The number beside a group's mark, where shapes alone don't tell groups apart; else empty. */
  readonly numberOf: (group: string) => string
  readonly number: Style
}

/** At scale 1. */
const LINE = 23
const RANGE_LINE = 11
const MARK = 10
const MARK_STEP = 13
const RANGE_MARK = 9
const RULE = 0.6
const DISTANCE = 2.5
const RANGE = 1
const DASH = [3, 2] as const

type Range = Extract<DumbbellMark['at'], object>
type Split = { readonly mark: DumbbellMark; readonly at: Range }
type Placed = { readonly mark: DumbbellMark; readonly x: number }

/** The line of the groups that stand on one level, and one more for each group that is split over several. */
export const trackHeight = ({ marks }: Dumbbell, setting: TrackSetting): number =>
  levelLineHeight(marks, setting) + splitIn(marks).length * RANGE_LINE * setting.scale

/**
 * Marks on their levels, side by side where groups share one, and a thick line between the two groups that the words
 * beside it are about, where these stand on different levels.
 */
export const layTrack = ({ marks, pair }: Dumbbell, top: number, setting: TrackSetting): readonly Piece[] => {
  const { scale } = setting
  const ranges = top + levelLineHeight(marks, setting)
  return [
    ...levelLine({ marks, pair }, top + (LINE / 2) * scale, setting),
    ...splitIn(marks).flatMap((split, index) =>
      rangeLine(split, ranges + (index + 0.35) * RANGE_LINE * scale, setting),
    ),
  ]
}

const levelLineHeight = (marks: readonly DumbbellMark[], { scale, numberOf, number }: TrackSetting): number =>
  LINE * scale + (marks.some(({ group }) => numberOf(group) !== '') ? number.size : 0)

const levelLine = (
  { marks, pair }: Pick<Dumbbell, 'marks' | 'pair'>,
  y: number,
  setting: TrackSetting,
): readonly Piece[] => {
  const { track, zoneGap, scale } = setting
  const placed = LEVELS.flatMap((level) => placedOn(marks, level, setting))
  const [one, other] = placed.filter(({ mark }) => pair?.includes(mark.group))
  const under = y + (MARK / 2) * scale + setting.number.size * 0.55
  return [
    level(track.x, track.x + track.width - zoneGap, y, PALETTE.rule, RULE * scale),
    ...(one && other && one.mark.at !== other.mark.at
      ? [level(one.x, other.x, y, PALETTE.distance, DISTANCE * scale)]
      : []),
    ...placed.flatMap(({ mark, x }) => [
      solidMark(mark.shape, x, y, MARK * scale),
      ...numberAt(mark, x, under, setting),
    ]),
  ]
}

const placedOn = (marks: readonly DumbbellMark[], level: Level, setting: TrackSetting): readonly Placed[] => {
  const { track, scale, zoneGap } = setting
  const here = marks.filter(({ at }) => at === level)
  const room = track.width / 3 - MARK * scale - 2 * zoneGap
  const step = Math.min(MARK_STEP * scale, room / Math.max(1, here.length - 1))
  return here.map((mark, index) => ({ mark, x: middleOf(level, setting) + (index - (here.length - 1) / 2) * step }))
}

/** A split group stands on no single level: hollow marks at the ends of its range, and a dashed line between them. */
const rangeLine = ({ mark, at: { from, to } }: Split, y: number, setting: TrackSetting): readonly Piece[] => {
  const { scale } = setting
  const [left, right] = [middleOf(from, setting), middleOf(to, setting)]
  const size = RANGE_MARK * scale
  const [dash, gap] = DASH
  return [
    { ...level(left, right, y, groupColour(mark.shape), RANGE * scale), dash: [dash * scale, gap * scale] },
    hollowMark(mark.shape, left, y, size, scale),
    hollowMark(mark.shape, right, y, size, scale),
    ...numberAt(mark, left - size, y, setting),
    ...numberAt(mark, right + size, y, setting),
  ]
}

const numberAt = (
  { group }: DumbbellMark,
  x: number,
  y: number,
  { numberOf, number }: TrackSetting,
): readonly Piece[] => {
  const said = numberOf(group)
  return said === '' ? [] : [lineAt(said, number, x, y, 'middle')]
}

const level = (from: number, to: number, y: number, stroke: string, line: number): Line => ({
  kind: 'line',
  paths: [
    [
      [from, y],
      [to, y],
    ],
  ],
  stroke,
  line,
})

const middleOf = (level: Level, { track: { x, width }, zoneGap }: TrackSetting): number =>
  x + ((level - 0.5) * width) / 3 - zoneGap / 2

const splitIn = (marks: readonly DumbbellMark[]): readonly Split[] =>
  marks.flatMap((mark) => (mark.at !== null && typeof mark.at === 'object' ? [{ mark, at: mark.at }] : []))
