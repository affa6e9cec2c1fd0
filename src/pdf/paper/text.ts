import { hyphenAfter } from '../../content/drawing/break-word.ts'
import type { Measure } from '../../content/drawing/style.ts'
import { type Line, wrapText } from '../../content/drawing/wrap-text.ts'
import type { Span } from './grid.ts'
import type { Stack } from './stack.ts'
import { drawArtifact, drawContent, type Tag, tag } from './tags.ts'
import type { Style } from './type-scale.ts'

/** Half the height of a capital, in ems, to put capitals in the middle of their line. */
const HALF_CAPITAL = 0.33

/** A text as a new element below `parent`, in lines that fit `span`. An empty text makes no element. */
export const text = (
  doc: PDFKit.PDFDocument,
  parent: Tag,
  type: string,
  words: string,
  style: Style,
  span: Span,
): Stack => (words === '' ? [] : textIn(doc, tag(doc, parent, type), words, style, span))

/** A text as the content of `element`, in lines that fit `span`. */
export const textIn = (doc: PDFKit.PDFDocument, element: Tag, words: string, style: Style, span: Span): Stack =>
  linesOf(doc, words, style, span).map((line) => ({
    height: style.leading,
    draw: (top) => drawLine(doc, element, line, style, span.x, top),
  }))

/** A repeated or decorative text, which is not read aloud. */
export const silentText = (doc: PDFKit.PDFDocument, words: string, style: Style, span: Span): Stack =>
  linesOf(doc, words, style, span).map(({ text, broken }) => ({
    height: style.leading,
    draw: (top) =>
      drawArtifact(doc, () => drawWords(doc, broken ? text + hyphenAfter(text) : text, style, span.x, top)),
  }))

/** The number of lines that a text takes. */
export const lineCount = (doc: PDFKit.PDFDocument, words: string, style: Style, span: Span): number =>
  linesOf(doc, words, style, span).length

/** The width of a text on one line, in points. */
export const widthOf = (doc: PDFKit.PDFDocument, words: string, style: Style): number =>
  doc.font(style.face).fontSize(style.size).widthOfString(words)

/** Draws words on one line from `x` on, in a line box that starts at `top`. */
export const drawWords = (doc: PDFKit.PDFDocument, words: string, style: Style, x: number, top: number): void => {
  const baseline = top + style.leading / 2 + style.size * HALF_CAPITAL
  doc.font(style.face).fontSize(style.size).fillColor(style.colour)
  doc.text(words, x, baseline, { lineBreak: false, baseline: 'alphabetic' })
}

/** The first line that fits, with an ellipsis if the text continues. */
export const firstLine = (doc: PDFKit.PDFDocument, words: string, style: Style, width: number): string => {
  const [line, next] = wrapText(words, width - widthOf(doc, '…', style), measureIn(doc)(style))
  if (line === undefined || next === undefined) return line?.text ?? ''
  return `${line.text}…`
}

/** The lines of a text that fit `span`. */
const linesOf = (doc: PDFKit.PDFDocument, words: string, style: Style, { width }: Span): readonly Line[] =>
  wrapText(words, width, measureIn(doc)(style), style.balanced)

/**
 * Measures words as they are drawn, each with a space after it, so that pdfkit shapes each word once instead of twice.
 */
export const measureIn =
  (doc: PDFKit.PDFDocument): Measure =>
  (style) => {
    const space = widthOf(doc, ' ', style)
    return (part) => (part === ' ' ? space : widthOf(doc, `${part} `, style) - space)
  }

/** One line of a text as content of `element`; the hyphen of a broken word is not read aloud. */
export const drawLine = (
  doc: PDFKit.PDFDocument,
  element: Tag,
  line: Line,
  style: Style,
  x: number,
  top: number,
): void => {
  // When the text is copied or read aloud, the space separates the last word of this line from the first of the next.
  drawContent(doc, element, () => drawWords(doc, line.broken ? line.text : `${line.text} `, style, x, top))
  const hyphen = line.broken ? hyphenAfter(line.text) : ''
  if (hyphen !== '') {
    drawArtifact(doc, () => drawWords(doc, hyphen, style, x + widthOf(doc, line.text, style), top))
  }
}
