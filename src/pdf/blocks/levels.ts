import type { Level } from '../../domain/scan/rubric.ts'
import { COLOURS } from '../paper/colours.ts'

/**
 * Draws a patch in the tone of a level: outlined, hatched or solid, from light to dark, so that a copy in grey loses
 * nothing.
 */
export const drawLevel = (
  doc: PDFKit.PDFDocument,
  level: Level,
  x: number,
  y: number,
  width: number,
  height: number,
): void => {
  if (level === 3) {
    doc.rect(x, y, width, height).fill(COLOURS.navy)
    return
  }
  if (level === 2) {
    doc.rect(x, y, width, height).fill(COLOURS.blue)
    hatch(doc, x, y, width, height)
    return
  }
  doc.rect(x, y, width, height).fill(COLOURS.pale)
  doc.rect(x + 0.4, y + 0.4, width - 0.8, height - 0.8)
  doc.lineWidth(0.8).stroke(COLOURS.blue)
}

const HATCH_STEP = 5

const hatch = (doc: PDFKit.PDFDocument, x: number, y: number, width: number, height: number) => {
  doc.save().rect(x, y, width, height).clip()
  for (let start = x - height; start < x + width; start += HATCH_STEP) {
    doc.moveTo(start, y + height).lineTo(start + height, y)
  }
  doc.lineWidth(0.9).stroke(COLOURS.pale).restore()
}
