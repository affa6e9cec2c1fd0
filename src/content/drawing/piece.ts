import type { Shape } from '../told-group.ts'
import type { Style } from './style.ts'

/** Across and down, in the units of the medium: points on paper, pixels on a slide. */
export type Point = readonly [x: number, y: number]

/** What fills a piece and what runs along its edge; a piece without either isn't seen. */
export type Paint = {
  readonly fill?: string
  readonly stroke?: string
  /** How thick the stroke is. */
  readonly line?: number
  /** How long its dashes are and the gaps between them. */
  readonly dash?: readonly [dash: number, gap: number]
}

export type Rectangle = Paint & {
  readonly kind: 'rectangle'
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
  /** Of the corners. */
  readonly radius?: number
}

/** A group's mark, `size` high around (x, y): solid for the present, hollow for the wish, dashed for a guess. */
export type Mark = {
  readonly kind: 'mark'
  readonly shape: Shape
  readonly x: number
  readonly y: number
  readonly size: number
  readonly colour: string
  /** How thick the outline of a hollow mark is; the mark keeps its size. Null for a solid one. */
  readonly hollow: number | null
  /** Of the outline of a hollow mark. */
  readonly dash?: readonly [dash: number, gap: number]
}

export type Dot = Paint & {
  readonly kind: 'dot'
  readonly x: number
  readonly y: number
  readonly radius: number
}

/** One stroke along each of these paths. */
export type Line = {
  readonly kind: 'line'
  readonly paths: readonly (readonly Point[])[]
  readonly stroke: string
  readonly line: number
  readonly dash?: readonly [dash: number, gap: number]
}

/** A filled polygon. */
export type Area = { readonly kind: 'area'; readonly corners: readonly Point[]; readonly fill: string }

/** One line of text; its capitals have their middle at `y`. */
export type Words = {
  readonly kind: 'words'
  readonly text: string
  readonly x: number
  readonly y: number
  readonly style: Style
  /** The line ends inside a word, and a hyphen must follow. */
  readonly broken: boolean
  /** What of the text stands at `x`. */
  readonly anchor: 'start' | 'middle' | 'end'
}

/** A QR code, `side` wide and high; `path` draws it `size` wide and high. */
export type Code = {
  readonly kind: 'code'
  readonly path: string
  readonly size: number
  readonly x: number
  readonly y: number
  readonly side: number
  readonly fill: string
}

/** What a drawing is made of. Layouts make pieces, painters put them on paper or into SVG. */
export type Piece = Rectangle | Mark | Dot | Line | Area | Words | Code

/** The same piece, `down` lower. */
export const lowered = <Some extends Piece>(piece: Some, down: number): Some => {
  if (piece.kind === 'line') return { ...piece, paths: piece.paths.map((path) => moved(path, down)) }
  if (piece.kind === 'area') return { ...piece, corners: moved(piece.corners, down) }
  return { ...piece, y: piece.y + down }
}

const moved = (points: readonly Point[], down: number): readonly Point[] => points.map(([x, y]): Point => [x, y + down])
