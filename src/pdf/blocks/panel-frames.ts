import type { PanelMoment } from '../../content/told-report.ts'
import type { Level } from '../../domain/scan/rubric.ts'
import { COLOURS } from '../paper/colours.ts'
import { LEVEL_COLUMNS } from './panel-columns.ts'

type Doc = PDFKit.PDFDocument

/** A moment's line within its row: where it starts, from the top of the row, and how tall it is. */
export type MomentLine = { readonly moment: PanelMoment; readonly top: number; readonly height: number }

const AROUND = 0.5
const THICK = 1.6
const THIN = 0.8

/** A frame around each median cell, thick for the present and thin for the wish, and the arrow from one to the other. */
export const drawFrames = (doc: Doc, lines: readonly MomentLine[], rowTop: number): void => {
  for (const { moment, top, height } of lines) {
    if (moment.median === null) continue
    const { x, width } = LEVEL_COLUMNS[moment.median - 1] ?? LEVEL_COLUMNS[0]
    doc.roundedRect(x, rowTop + top - AROUND, width, height + 2 * AROUND, 2)
    doc.lineWidth(moment.moment === 'current' ? THICK : THIN).stroke(COLOURS.navy)
  }
  const [now, wish] = lines
  if (now?.moment.median && wish?.moment.median) {
    drawArrow(
      doc,
      now.moment.median,
      wish.moment.median,
      rowTop + now.top + now.height + AROUND,
      rowTop + wish.top - AROUND,
    )
  }
}

/** From the bottom of one frame to the top of the other, through the lane between the two lines. */
const drawArrow = (doc: Doc, from: Level, to: Level, top: number, bottom: number) => {
  const start = middleOf(from)
  const end = middleOf(to)
  const lane = top + 2
  if (from !== to) doc.moveTo(start, top).lineTo(start, lane).lineTo(end, lane).lineWidth(1).stroke(COLOURS.navy)
  drawDownArrow(doc, end, lane - 0.5, bottom)
}

const HEAD = 3

export const drawDownArrow = (doc: Doc, x: number, top: number, bottom: number): void => {
  doc
    .moveTo(x, top)
    .lineTo(x, bottom - HEAD)
    .lineWidth(1)
    .stroke(COLOURS.navy)
  doc.polygon([x - HEAD, bottom - HEAD - 0.5], [x + HEAD, bottom - HEAD - 0.5], [x, bottom]).fill(COLOURS.navy)
}

const middleOf = (level: Level) => {
  const { x, width } = LEVEL_COLUMNS[level - 1] ?? LEVEL_COLUMNS[0]
  return x + width / 2
}
