import { COLOURS } from '../../content/drawing/colours.ts'
import { wrapText } from '../../content/drawing/wrap-text.ts'
import { type Block, stacked } from './block.ts'
import type { Span } from './slide.ts'
import { type Svg, svg } from './svg.ts'
import { textWidth } from './text-width.ts'

/** How a text is set; `size` in pixels. */
export type Lettering = { readonly size: number; readonly bold: boolean; readonly colour: string }

export const plain = (size: number, colour: string = COLOURS.ink): Lettering => ({ size, bold: false, colour })
export const bold = (size: number, colour: string = COLOURS.ink): Lettering => ({ size, bold: true, colour })

/** From one line to the next, in ems. */
export const LEADING = 1.28
/** Half the height of a capital, in ems: capitals stand in the middle of their line. */
const HALF_CAPITAL = 0.34

/** A text in lines that fit `span`, those of a heading about as long as each other; no height without words. */
export const lettered = (words: string, lettering: Lettering, { x, width }: Span): Block => {
  const { size, bold } = lettering
  const lines = wrapText(words, width, (part) => textWidth(part, size, bold), bold)
  return stacked(
    lines.map(({ text, broken }) => ({
      height: size * LEADING,
      draw: (top) => [lineAt(broken ? `${text}-` : text, lettering, x, top + (size * LEADING) / 2)],
    })),
  )
}

/** The same in the largest of these sizes that takes at most so many lines; else in the smallest. */
export const letteredIn = (
  lines: number,
  words: string,
  lettering: Lettering,
  sizes: readonly number[],
  span: Span,
): Block => {
  const tried = sizes.map((size) => ({ size, block: lettered(words, { ...lettering, size }, span) }))
  const fitting = tried.find(({ size, block }) => block.height <= lines * size * LEADING + 0.01)
  return (fitting ?? tried.at(-1))?.block ?? lettered(words, lettering, span)
}

/** One line of text, its capitals in the middle of the height `y`. */
export const lineAt = (
  words: string,
  { size, bold, colour }: Lettering,
  x: number,
  y: number,
  anchor: 'start' | 'middle' = 'start',
): Svg =>
  svg(
    'text',
    {
      x,
      y: y + size * HALF_CAPITAL,
      'font-size': size,
      ...(bold ? { 'font-weight': 600 } : {}),
      ...(anchor === 'middle' ? { 'text-anchor': 'middle' } : {}),
      fill: colour,
    },
    words,
  )

export const widthOfLine = (words: string, { size, bold }: Lettering): number => textWidth(words, size, bold)
