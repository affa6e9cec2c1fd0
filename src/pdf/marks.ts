import type { Shape } from '../content/told-report.ts'
import { COLOURS } from './colours.ts'

type Doc = PDFKit.PDFDocument

/** Each shape in a square of 1 by 1 around the origin, drawn so that all look equally heavy. */
const OUTLINES: { readonly [shape in Shape]: (doc: Doc, x: number, y: number, size: number) => void } = {
  square: (doc, x, y, size) => doc.rect(x - 0.44 * size, y - 0.44 * size, 0.88 * size, 0.88 * size),
  triangle: (doc, x, y, size) => polygon(doc, x, y + 0.09 * size, size, regular(3, 0.62)),
  circle: (doc, x, y, size) => doc.circle(x, y, 0.5 * size),
  diamond: (doc, x, y, size) => polygon(doc, x, y, size, regular(4, 0.6)),
  cross: (doc, x, y, size) => polygon(doc, x, y, size, PLUS),
  star: (doc, x, y, size) => polygon(doc, x, y + 0.03 * size, size, STAR),
  pentagon: (doc, x, y, size) => polygon(doc, x, y + 0.02 * size, size, regular(5, 0.55)),
  bar: (doc, x, y, size) => doc.rect(x - 0.2 * size, y - 0.5 * size, 0.4 * size, size),
}

/** A group's mark, `size` points high around (x, y): solid for how it is now, hollow for the wish. */
export const drawMark = (
  doc: Doc,
  shape: Shape,
  x: number,
  y: number,
  size: number,
  fill: 'solid' | 'hollow',
  colour: string = COLOURS.navy,
): void => {
  if (fill === 'solid') {
    OUTLINES[shape](doc, x, y, size)
    doc.fill(colour)
    return
  }
  OUTLINES[shape](doc, x, y, size - HOLLOW_LINE)
  doc.lineWidth(HOLLOW_LINE).lineJoin('miter').fillAndStroke(COLOURS.white, colour)
}

const HOLLOW_LINE = 1.1

type Point = readonly [number, number]

/** The corners of a regular polygon with one corner on top. */
const regular = (corners: number, radius: number): readonly Point[] =>
  Array.from({ length: corners }, (_, corner) => cornerAt(radius, corner / corners))

const cornerAt = (radius: number, turn: number): Point => [
  radius * Math.sin(turn * 2 * Math.PI),
  -radius * Math.cos(turn * 2 * Math.PI),
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

const polygon = (doc: Doc, x: number, y: number, size: number, points: readonly Point[]) =>
  doc.polygon(...points.map(([across, down]) => [x + across * size, y + down * size]))
