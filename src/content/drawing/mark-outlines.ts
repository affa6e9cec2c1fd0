import type { Shape } from '../told-group.ts'

/** Corners, or a circle around the origin. */
export type Outline = { readonly corners: readonly Point[] } | { readonly radius: number }

/** Across and down. */
type Point = readonly [number, number]

/** The corners of a regular polygon with one corner on top. */
const regular = (corners: number, radius: number): readonly Point[] =>
  Array.from({ length: corners }, (_, corner) => cornerAt(radius, corner / corners))

const cornerAt = (radius: number, turn: number): Point => [
  radius * Math.sin(turn * 2 * Math.PI),
  -radius * Math.cos(turn * 2 * Math.PI),
]

const lowered = (points: readonly Point[], down: number): readonly Point[] => points.map(([x, y]) => [x, y + down])

const rectangle = (width: number, height: number): readonly Point[] => [
  [-width / 2, -height / 2],
  [width / 2, -height / 2],
  [width / 2, height / 2],
  [-width / 2, height / 2],
]

const STAR = Array.from({ length: 10 }, (_, corner) => cornerAt(corner % 2 === 0 ? 0.62 : 0.27, corner / 10))

const PLUS: readonly Point[] = (
  [
    [-1, -3],
    [1, -3],
    [1, -1],
    [3, -1],
    [3, 1],
    [1, 1],
    [1, 3],
    [-1, 3],
    [-1, 1],
    [-3, 1],
    [-3, -1],
    [-1, -1],
  ] as const
).map(([x, y]) => [x / 6, y / 6])

/** Each group's shape in a square of 1 by 1 around the origin, drawn so that all look equally heavy. */
export const MARK_OUTLINES: { readonly [shape in Shape]: Outline } = {
  square: { corners: rectangle(0.88, 0.88) },
  triangle: { corners: lowered(regular(3, 0.62), 0.09) },
  circle: { radius: 0.5 },
  diamond: { corners: regular(4, 0.6) },
  cross: { corners: PLUS },
  star: { corners: lowered(STAR, 0.03) },
  pentagon: { corners: lowered(regular(5, 0.55), 0.02) },
  bar: { corners: rectangle(0.4, 1) },
}

/**
 * The outline of a group's mark as a path of SVG, `size` high around the origin. A page, a chart's canvas and a legend
 * all take it as it is.
 */
export const markPath = (shape: Shape, size = 1): string => {
  const outline = MARK_OUTLINES[shape]
  if ('radius' in outline) {
    const radius = short(outline.radius * size)
    return `M${radius} 0A${radius} ${radius} 0 1 1 ${-radius} 0A${radius} ${radius} 0 1 1 ${radius} 0z`
  }
  return `M${outline.corners.map(([x, y]) => `${short(x * size)} ${short(y * size)}`).join('L')}z`
}

/** Thousandths are enough. */
const short = (value: number): number => Math.round(value * 1000) / 1000
