import type { Marking } from '../../content/told-marking.ts'
import { COLOURS } from '../paper/colours.ts'
import { inset, type Span } from '../paper/grid.ts'
import { type Stack, startedBy } from '../paper/stack.ts'
import { drawArtifact, type Tag } from '../paper/tags.ts'
import { text, widthOf } from '../paper/text.ts'
import { inColour, TYPE } from '../paper/type-scale.ts'

type Doc = PDFKit.PDFDocument

const DOT = 7
const DOT_STEP = 10

/** A marking as dots and a word. The dots say nothing that the word does not say. */
export const markingStack = (
  doc: Doc,
  parent: Tag,
  { highlight, word }: Marking,
  span: Span,
  colour: string = COLOURS.ink,
): Stack => {
  const beside = inset(span, dotsWidth(highlight), 0)
  const words = text(doc, parent, 'P', word, inColour(TYPE.label, colour), beside)
  const middle = TYPE.label.leading / 2
  return startedBy((top) => drawArtifact(doc, () => drawDots(doc, highlight, span.x, top + middle, colour)), words)
}

/** The width of a marking on one line. */
export const markingWidth = (doc: Doc, { highlight, word }: Marking): number =>
  dotsWidth(highlight) + widthOf(doc, word, TYPE.label) + 1

const dotsWidth = (highlight: Marking['highlight']) => (highlight === 0 ? 0 : highlight * DOT_STEP + 3)

/** Draws three solid dots, two outlined ones or a dashed one, from `x` on around the height `y`. */
export const drawDots = (doc: Doc, highlight: Marking['highlight'], x: number, y: number, colour: string): void => {
  for (let dot = 0; dot < highlight; dot++) {
    const centre = x + DOT / 2 + dot * DOT_STEP
    if (highlight === 3) {
      doc.circle(centre, y, DOT / 2).fill(colour)
      continue
    }
    doc.circle(centre, y, DOT / 2 - 0.5).lineWidth(1.1)
    if (highlight === 1) doc.dash(1.8, { space: 1.3 })
    doc.stroke(colour).undash()
  }
}
