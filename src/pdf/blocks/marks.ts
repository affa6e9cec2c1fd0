import { MARK_OUTLINES } from '../../content/drawing/mark-outlines.ts'
import type { Shape } from '../../content/told-group.ts'
import { COLOURS } from '../paper/colours.ts'

type Doc = PDFKit.PDFDocument

/** Draws a group's mark, `size` points high around (x, y): solid for how it is now, hollow for the wish. */
export const drawMark = (
  doc: Doc,
  shape: Shape,
  x: number,
  y: number,
  size: number,
  fill: 'solid' | 'hollow',
  colour: string = COLOURS.navy,
): void => {
  if (fill === 'solid') {
    trace(doc, shape, x, y, size)
    doc.fill(colour)
    return
  }
  trace(doc, shape, x, y, size - HOLLOW_LINE)
  doc.lineWidth(HOLLOW_LINE).lineJoin('miter').fillAndStroke(COLOURS.white, colour)
}

const HOLLOW_LINE = 1.1

const trace = (doc: Doc, shape: Shape, x: number, y: number, size: number) => {
  const outline = MARK_OUTLINES[shape]
  if ('radius' in outline) doc.circle(x, y, outline.radius * size)
  else doc.polygon(...outline.corners.map(([across, down]) => [x + across * size, y + down * size]))
}
