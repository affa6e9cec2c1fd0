import type { Block } from './block.ts'
import { stacked } from './block.ts'
import type { Words } from './piece.ts'
import type { Span } from './span.ts'
import type { Measure, Style } from './style.ts'
import { widestMeasure } from './text-width.ts'
import { type Line, wrapText } from './wrap-text.ts'

/** A text in lines that fit `span`; no height without words. */
export const lettered = (
  words: string,
  style: Style,
  { x, width }: Span,
  measure: Measure = widestMeasure,
): Block<Words> =>
  stacked(
    linesOf(words, style, width, measure).map(({ text, broken }) => ({
      height: style.leading,
      draw: (top) => [{ ...lineAt(text, style, x, top + style.leading / 2), broken }],
    })),
  )

/** The same in the largest of these sizes that takes at most so many lines; else in the smallest. */
export const letteredIn = (
  lines: number,
  words: string,
  style: Style,
  sizes: readonly number[],
  span: Span,
): Block<Words> => {
  const leading = style.leading / style.size
  const tried = sizes.map((size) => lettered(words, { ...style, size, leading: leading * size }, span))
  const fitting = tried.find((block, index) => block.height <= lines * leading * (sizes[index] ?? 0) + 0.01)
  return fitting ?? tried.at(-1) ?? lettered(words, style, span)
}

/** A text divided over lines of at most `width`. */
export const linesOf = (words: string, style: Style, width: number, measure: Measure): readonly Line[] =>
  wrapText(words, width, measure(style), style.balanced)

/** One line of text, its capitals in the middle of the height `y`. */
export const lineAt = (
  text: string,
  style: Style,
  x: number,
  y: number,
  anchor: 'start' | 'middle' | 'end' = 'start',
): Words => ({ kind: 'words', text, x, y, style, broken: false, anchor })
