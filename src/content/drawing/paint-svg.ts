import { hyphenAfter } from './break-word.ts'
import { MARK_OUTLINES } from './mark-outlines.ts'
import { PALETTE } from './palette.ts'
import type { Line, Mark, Paint, Piece, Point, Words } from './piece.ts'
import { type Attributes, type Svg, svg } from './svg.ts'

/** Half the height of a capital, in ems: capitals stand in the middle of their line. */
const HALF_CAPITAL = 0.34

/** Paints pieces as elements of SVG: shapes and text only, without styles or references. */
export const paintSvg = (pieces: readonly Piece[]): readonly Svg[] => pieces.map(elementOf)

const elementOf = (piece: Piece): Svg => {
  switch (piece.kind) {
    case 'rectangle': {
      const { x, y, width, height, radius } = piece
      return svg('rect', { x, y, width, height, ...(radius === undefined ? {} : { rx: radius }), ...painted(piece) })
    }
    case 'mark':
      return markElement(piece)
    case 'dot':
      return svg('circle', { cx: piece.x, cy: piece.y, r: piece.radius, ...painted(piece) })
    case 'line':
      return lineElement(piece)
    case 'area':
      return svg('polygon', { points: pointsOf(piece.corners), fill: piece.fill })
    case 'words':
      return wordsElement(piece)
    case 'code': {
      const transform = `translate(${piece.x} ${piece.y}) scale(${piece.side / piece.size})`
      return svg('path', { d: piece.path, fill: piece.fill, transform })
    }
  }
}

const markElement = ({ shape, x, y, size, colour, hollow, dash }: Mark): Svg => {
  const outline = MARK_OUTLINES[shape]
  const drawn = size - (hollow ?? 0)
  const paint =
    hollow === null
      ? { fill: colour }
      : { fill: PALETTE.ground, stroke: colour, 'stroke-linejoin': 'miter', ...strokeOf({ line: hollow, dash }) }
  if ('radius' in outline) return svg('circle', { cx: x, cy: y, r: outline.radius * drawn, ...paint })
  const corners = outline.corners.map(([across, down]): Point => [x + across * drawn, y + down * drawn])
  return svg('polygon', { points: pointsOf(corners), ...paint })
}

const lineElement = (piece: Line): Svg => {
  const [only, ...others] = piece.paths
  const [from, to, ...further] = only ?? []
  const paint = painted(piece)
  if (from && to && further.length === 0 && others.length === 0) {
    return svg('line', {
      x1: from[0],
      y1: from[1],
      x2: to[0],
      y2: to[1],
      stroke: paint.stroke ?? '',
      ...strokeOf(piece),
    })
  }
  const d = piece.paths.map((path) => `M${path.map(([x, y]) => `${short(x)} ${short(y)}`).join('L')}`)
  return svg('path', { d: d.join(''), ...paint })
}

const wordsElement = ({ text, x, y, style: { size, face, colour }, broken, anchor }: Words): Svg =>
  svg(
    'text',
    {
      x,
      y: y + size * HALF_CAPITAL,
      'font-size': size,
      ...(face === 'regular' ? {} : { 'font-weight': 600 }),
      ...(anchor === 'start' ? {} : { 'text-anchor': anchor }),
      fill: colour,
    },
    broken ? text + hyphenAfter(text) : text,
  )

const painted = ({ fill = 'none', stroke, line, dash }: Paint): Attributes => ({
  fill,
  ...(stroke === undefined ? {} : { stroke, ...strokeOf({ line, dash }) }),
})

const strokeOf = ({
  line,
  dash,
}: {
  readonly line?: number | undefined
  readonly dash?: Paint['dash'] | undefined
}) => ({
  'stroke-width': line ?? 1,
  ...(dash ? { 'stroke-dasharray': dash.map(short).join(' ') } : {}),
})

const pointsOf = (points: readonly Point[]): string => points.map(([x, y]) => `${short(x)},${short(y)}`).join(' ')

/** Hundredths of a pixel are enough. */
const short = (value: number): number => Math.round(value * 100) / 100
