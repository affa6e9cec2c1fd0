import { COLOURS } from '../paper/colours.ts'

/** An empty box to put a cross in, `size` points wide and high. */
export const drawTickBox = (doc: PDFKit.PDFDocument, x: number, top: number, size: number): void => {
  doc.rect(x, top, size, size).lineWidth(0.9).fillAndStroke(COLOURS.white, COLOURS.navy)
}
