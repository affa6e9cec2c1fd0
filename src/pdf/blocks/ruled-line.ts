import { COLOURS } from '../paper/colours.ts'
import type { Span } from '../paper/grid.ts'
import type { Slice } from '../paper/stack.ts'
import { drawArtifact } from '../paper/tags.ts'

/** A dotted line to write on, at the bottom of `height` points of room. */
export const ruledLine = (doc: PDFKit.PDFDocument, { x, width }: Span, height: number): Slice => {
  const drawLine = (y: number) => {
    doc.moveTo(x, y).lineTo(x + width, y)
    doc.lineWidth(0.7).dash(0.8, { space: 2.4 }).stroke(COLOURS.quiet).undash()
  }
  return { height, draw: (top) => drawArtifact(doc, () => drawLine(top + height - 0.5)) }
}
