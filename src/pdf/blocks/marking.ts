import { markingDots, markingDotsWidth } from '../../content/drawing/marks.ts'
import type { Marking } from '../../content/told-marking.ts'
import { COLOURS } from '../paper/colours.ts'
import { inset, type Span } from '../paper/grid.ts'
import { paintArtifact } from '../paper/paint.ts'
import { type Stack, startedBy } from '../paper/stack.ts'
import type { Tag } from '../paper/tags.ts'
import { text, widthOf } from '../paper/text.ts'
import { inColour, TYPE } from '../paper/type-scale.ts'

type Doc = PDFKit.PDFDocument

const DOT = 7

/** A marking as dots and a word. The dots say nothing that the word does not say. */
export const markingStack = (
  doc: Doc,
  parent: Tag,
  { highlight, word }: Marking,
  span: Span,
  colour: string = COLOURS.ink,
): Stack => {
  const beside = inset(span, markingDotsWidth(highlight, DOT))
  const words = text(doc, parent, 'P', word, inColour(TYPE.label, colour), beside)
  const dots = markingDots(highlight, span.x, TYPE.label.leading / 2, DOT, colour)
  return startedBy((top) => paintArtifact(doc, dots, top), words)
}

/** The width of a marking on one line. */
export const markingWidth = (doc: Doc, { highlight, word }: Marking): number =>
  markingDotsWidth(highlight, DOT) + widthOf(doc, word, TYPE.label) + 1
