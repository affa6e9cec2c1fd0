import type { Shape } from '../told-group.ts'
import type { Marking } from '../told-marking.ts'
import { groupColour, PALETTE } from './palette.ts'
import type { Dot, Mark } from './piece.ts'

/** How thick the outline of a hollow mark is at scale 1. */
const HOLLOW_LINE = 1.1

/** A group's mark for the present, `size` high around (x, y). */
export const solidMark = (shape: Shape, x: number, y: number, size: number): Mark => ({
  kind: 'mark',
  shape,
  x,
  y,
  size,
  colour: groupColour(shape),
  hollow: null,
})

/** A group's mark for the wish, or for one end of a range. */
export const hollowMark = (shape: Shape, x: number, y: number, size: number, scale: number): Mark => ({
  ...solidMark(shape, x, y, size),
  hollow: HOLLOW_LINE * scale,
})

/** A group's mark for a guess about another group. */
export const dashedMark = (shape: Shape, x: number, y: number, size: number, scale: number): Mark => ({
  ...hollowMark(shape, x, y, size, scale),
  dash: dashOf(scale),
})

/** What is guessed has dashes as long as the gaps between them. */
export const dashOf = (scale: number): readonly [dash: number, gap: number] => [1.7 * scale, 1.3 * scale]

const DOT_STEP = 10 / 7

/** The dots of a marking: three solid, two outlined, one dashed; from `x` on around the height `y`. */
export const markingDots = (
  highlight: Marking['highlight'],
  x: number,
  y: number,
  size: number,
  colour: string = PALETTE.marking,
): readonly Dot[] =>
  Array.from({ length: highlight }, (_, index): Dot => {
    const dot = { kind: 'dot', x: x + size / 2 + index * size * DOT_STEP, y } as const
    if (highlight === 3) return { ...dot, radius: size / 2, fill: colour }
    const outlined = { ...dot, radius: 0.43 * size, stroke: colour, line: 0.157 * size }
    return highlight === 1 ? { ...outlined, dash: [0.257 * size, 0.186 * size] } : outlined
  })

/** How wide they are with the room after them. */
export const markingDotsWidth = (highlight: Marking['highlight'], size: number): number =>
  highlight === 0 ? 0 : (highlight * DOT_STEP + 3 / 7) * size
