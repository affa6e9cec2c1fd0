import type { Span } from './grid.ts'
import { lineCount } from './text.ts'
import { type Style, TYPE } from './type-scale.ts'

/** The first of these styles, from large to small, in which a text takes at most `lines` lines; otherwise the last. */
export const fittingStyle = (
  doc: PDFKit.PDFDocument,
  words: string,
  styles: readonly Style[],
  lines: number,
  span: Span,
): Style => styles.find((style) => lineCount(doc, words, style, span) <= lines) ?? styles.at(-1) ?? TYPE.body
