import { COLOURS } from '../../content/drawing/colours.ts'
import { MARK_OUTLINES } from '../../content/drawing/mark-outlines.ts'
import type { Shape } from '../../content/told-group.ts'
import type { Marking } from '../../content/told-marking.ts'
import { type Svg, svg } from './svg.ts'

/** A group's mark, `size` pixels high around (x, y): solid for how it is now, hollow for the wish. */
export const mark = (shape: Shape, x: number, y: number, size: number, fill: 'solid' | 'hollow'): Svg => {
  const line = fill === 'hollow' ? Math.max(1.2, size * 0.13) : 0
  const outline = MARK_OUTLINES[shape]
  const drawn = size - line
  const paint =
    fill === 'solid'
      ? { fill: COLOURS.navy }
      : { fill: COLOURS.white, stroke: COLOURS.navy, 'stroke-width': line, 'stroke-linejoin': 'miter' }
  if ('radius' in outline) return svg('circle', { cx: x, cy: y, r: outline.radius * drawn, ...paint })
  const corners = outline.corners.map(([across, down]) => `${short(x + across * drawn)},${short(y + down * drawn)}`)
  return svg('polygon', { points: corners.join(' '), ...paint })
}

const short = (value: number) => Math.round(value * 100) / 100

/** The dots of a marking: three solid, two outlined, one dashed; from `x` on around the height `y`. */
export const markingDots = (highlight: Marking['highlight'], x: number, y: number, size: number): readonly Svg[] =>
  Array.from({ length: highlight }, (_, dot) =>
    svg('circle', {
      cx: x + size / 2 + dot * size * DOT_STEP,
      cy: y,
      r: size / 2 - size * 0.08,
      ...(highlight === 3
        ? { fill: COLOURS.navy }
        : { fill: 'none', stroke: COLOURS.navy, 'stroke-width': size * 0.16 }),
      ...(highlight === 1 ? { 'stroke-dasharray': `${short(size * 0.26)} ${short(size * 0.19)}` } : {}),
    }),
  )

const DOT_STEP = 1.4

/** How wide they are with the room after them. */
export const markingDotsWidth = (highlight: Marking['highlight'], size: number): number =>
  highlight === 0 ? 0 : highlight * size * DOT_STEP + size * 0.3
