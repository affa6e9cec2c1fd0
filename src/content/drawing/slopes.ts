import { LEVELS } from '../../domain/scan/rubric.ts'
import type { Standing, ToldShift } from '../told-round.ts'
import { lineAt } from './lettering.ts'
import { hollowMark, solidMark } from './marks.ts'
import { groupColour, PALETTE } from './palette.ts'
import type { Line, Piece, Point } from './piece.ts'
import { inset, type Span } from './span.ts'
import type { Style } from './style.ts'

export type SlopesSetting = {
  readonly scale: number
  readonly span: Span
  readonly label: Style
  /** What stands under the two ends. */
  readonly before: string
  readonly after: string
}

/** At scale 1. */
const RUNG = 26
const TOP = 10
const FOOT = 16
const MARK = 9
/** Groups on one height stand side by side, closer together where there are many. */
const SIDE = 12
const WIDEST = 3 * SIDE
const NUMBERS = 14
const RULE = 0.6
const MOVED = 2
const STAYED = 1

/** How tall the slopes are at a scale. */
export const slopesHeight = (scale: number): number => (TOP + 2 * RUNG + TOP + FOOT) * scale

/** Lays out a line per group from then to now over the three levels: level 3 on top. */
export const laySlopes = (shifts: readonly ToldShift[], setting: SlopesSetting): readonly Piece[] => {
  const { scale, span, label, before, after } = setting
  const field = inset(span, (NUMBERS + WIDEST + MARK) * scale, (WIDEST + MARK) * scale)
  const feet = slopesHeight(scale) - FOOT * scale + label.leading / 2
  const left = field.x - MARK * scale
  return [
    ...LEVELS.flatMap((level): readonly Piece[] => {
      const y = heightAt(level, scale)
      const rung: readonly Point[] = [
        [field.x, y],
        [field.x + field.width, y],
      ]
      return [lineAt(String(level), label, span.x, y), lineAlong(rung, PALETTE.rule, RULE * scale)]
    }),
    ...slopesIn(shifts, field, scale),
    lineAt(before, label, left, feet),
    lineAt(after, label, left + field.width, feet),
  ]
}

const slopesIn = (shifts: readonly ToldShift[], field: Span, scale: number): readonly Piece[] => {
  const drawn = shifts.flatMap(({ before, after, shape }) =>
    before === null || after === null
      ? []
      : [{ shape, from: heightAt(middleOf(before), scale), to: heightAt(middleOf(after), scale) }],
  )
  const side = Math.min(SIDE, WIDEST / Math.max(1, drawn.length - 1)) * scale
  const placed = drawn.map(({ shape, from, to }, index) => {
    const earlier = drawn.slice(0, index)
    const left: Point = [field.x - side * earlier.filter((other) => other.from === from).length, from]
    const right: Point = [field.x + field.width + side * earlier.filter((other) => other.to === to).length, to]
    return { shape, left, right, line: (from === to ? STAYED : MOVED) * scale }
  })
  return [
    ...placed.map(({ shape, left, right, line }) => lineAlong([left, right], groupColour(shape), line)),
    ...placed.flatMap(({ shape, left, right }) => [
      hollowMark(shape, left[0], left[1], MARK * scale, scale),
      solidMark(shape, right[0], right[1], MARK * scale),
    ]),
  ]
}

const lineAlong = (path: readonly Point[], stroke: string, line: number): Line => ({
  kind: 'line',
  paths: [path],
  stroke,
  line,
})

const heightAt = (level: number, scale: number): number => (TOP + (3 - level) * RUNG) * scale

/** A split group stands in the middle of its range. */
const middleOf = (standing: Exclude<Standing, null>): number =>
  typeof standing === 'number' ? standing : (standing.from + standing.to) / 2
