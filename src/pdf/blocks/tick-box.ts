import { COLOURS } from '../paper/colours.ts'

/** Draws an empty box to tick, `size` points wide and high. */
export const drawTickBox = (doc: PDFKit.PDFDocument, x: number, top: number, size: number): void => {
  doc.rect(x, top, size, size).lineWidth(0.9).fillAndStroke(COLOURS.white, COLOURS.navy)
}
