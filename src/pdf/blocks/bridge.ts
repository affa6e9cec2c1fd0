import { solidMark } from '../../content/drawing/marks.ts'
import { COLOURS } from '../paper/colours.ts'
import { paint } from '../paper/paint.ts'

type Doc = PDFKit.PDFDocument

const CABLE_STEPS = 24

/** Draws the sign on the cover, `width` by `height`: groups that meet halfway across a bridge, under a pale sky. */
export const drawBridge = (doc: Doc, x: number, y: number, width: number, height: number): void => {
  const deck = y + height * 0.8
  const towers = [x + width * 0.2, x + width * 0.8]
  const cable = (at: number) => cableHeight(at / width) * height * 0.68

  doc.rect(x, y, width, deck - y).fill(COLOURS.pale)
  for (let step = 1; step < CABLE_STEPS; step++) {
    const at = (step / CABLE_STEPS) * width
    doc.moveTo(x + at, deck).lineTo(x + at, deck - cable(at))
  }
  doc.lineWidth(0.5).stroke(COLOURS.blue)
  doc.moveTo(x, deck - cable(0))
  for (let at = 2; at <= width; at += 2) doc.lineTo(x + at, deck - cable(at))
  doc.lineWidth(1.4).stroke(COLOURS.blue)
  for (const tower of towers) doc.rect(tower - 3.5, y, 7, height).fill(COLOURS.navy)
  doc.rect(x, deck, width, 3).fill(COLOURS.navy)

  const middle = x + width / 2
  paint(doc, [
    solidMark('square', middle - 26, deck - 8, 14),
    solidMark('triangle', middle, deck - 8, 14),
    solidMark('circle', middle + 26, deck - 7.5, 14),
  ])
}

/**
 * The height of the cable, from 0 at the deck to 1 at the top of a tower, for a place from 0 to 1 across the bridge.
 */
const cableHeight = (place: number): number => {
  if (place < 0.2) return 0.12 + 0.88 * (place / 0.2) ** 2
  if (place > 0.8) return 0.12 + 0.88 * ((1 - place) / 0.2) ** 2
  return 0.3 + 0.7 * ((place - 0.5) / 0.3) ** 2
}
