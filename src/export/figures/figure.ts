import type { Block } from '../../content/drawing/block.ts'
import { COLOURS } from '../../content/drawing/colours.ts'
import { letteredIn } from '../../content/drawing/lettering.ts'
import { paintSvg } from '../../content/drawing/paint-svg.ts'
import { PALETTE } from '../../content/drawing/palette.ts'
import type { Line, Piece } from '../../content/drawing/piece.ts'
import { printable } from '../../content/drawing/printable-text.ts'
import { plain } from '../../content/drawing/style.ts'
import { markup, type Svg, svg } from '../../content/drawing/svg.ts'
import { exportWords } from '../../content/export-words.ts'
import type { ToldReport } from '../../content/told-report.ts'
import { HEIGHT, MARGIN, WHOLE_WIDTH, WIDTH } from './slide.ts'

/** A slide's parts: `body` fills the room that the other parts leave. */
export type Slide = {
  readonly title: string
  /** The same facts in words, for a reader who can't see the drawing. */
  readonly description: string
  readonly head: Block
  readonly body: (room: number) => Block
  readonly foot: Block
}

/** The source that a figure mentions. */
type Source = Pick<ToldReport, 'language' | 'institution' | 'title' | 'date'>

const TOP = 44
const BOTTOM = 34
const GAP = 18
/** In pixels: a body that doesn't fill its room moves down, by this at most. */
const LOWEST = 80
const SOURCE_SIZES = [17, 15, 13, 11, 9]

/**
 * An SVG drawing of 16 by 9 that loads nothing: no script, style sheet or other file. So a slide, a document and a
 * browser with a strict policy all accept it.
 */
export const figure = (told: Source, { title, description, head, body, foot }: Slide): string => {
  const source = sourceLine(told)
  const footTop = HEIGHT - BOTTOM - source.height - foot.height
  const bodyTop = TOP + head.height + GAP
  const room = footTop - GAP - bodyTop
  const filled = body(room)
  const pieces = [
    ...head.draw(TOP),
    ...filled.draw(bodyTop + Math.min((room - filled.height) / 3, LOWEST)),
    ...foot.draw(footTop),
    ...source.draw(footTop + foot.height),
  ]
  return `${markup(frame(told, title, description, pieces))}\n`
}

const frame = ({ language }: Source, title: string, description: string, pieces: readonly Piece[]): Svg =>
  svg(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      viewBox: `0 0 ${WIDTH} ${HEIGHT}`,
      width: WIDTH,
      height: HEIGHT,
      lang: language,
      'xml:lang': language,
      role: 'img',
      'aria-labelledby': 'title description',
      'font-family': "'Source Sans 3', 'Segoe UI', Arial, sans-serif",
    },
    svg('title', { id: 'title' }, title),
    svg('desc', { id: 'description' }, description),
    svg('rect', { width: WIDTH, height: HEIGHT, fill: COLOURS.white }),
    ...paintSvg(pieces),
  )

/** The owner and the source, under every figure. */
const sourceLine = ({ language, institution, title, date }: Source): Block => {
  const said = [exportWords(language).product, institution, title, date].filter((part) => part !== '').join(' · ')
  return letteredIn(2, said, plain(17, COLOURS.quiet), SOURCE_SIZES, WHOLE_WIDTH)
}

/** The same content, with every text made safe for a drawing. */
export const drawable = <Told>(told: Told): Told => printable(told, isWhole)

/** Half of a surrogate pair can't be written as UTF-8. */
const isWhole = (codePoint: number): boolean => codePoint < 0xd800 || codePoint > 0xdfff

/** A line across the slide. */
export const rule = (y: number): Line => ({
  kind: 'line',
  paths: [
    [
      [MARGIN, y],
      [WIDTH - MARGIN, y],
    ],
  ],
  stroke: PALETTE.rule,
  line: 1.5,
})
