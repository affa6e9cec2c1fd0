import type { ToldGroup } from '../../content/told-group.ts'
import type { PanelMoment } from '../../content/told-report.ts'
import { COLOURS } from '../paper/colours.ts'
import type { Span } from '../paper/grid.ts'
import { drawContent, type Tag, tag } from '../paper/tags.ts'
import { drawWords, linesOf, widthOf } from '../paper/text.ts'
import { inColour, type Style, TYPE } from '../paper/type-scale.ts'
import { drawMark } from './marks.ts'
import { insideCell } from './panel-columns.ts'

type Doc = PDFKit.PDFDocument

const LINE = 12
const DOT = 7.5
const DOT_STEP = 10
const BAR = 8
const TEXT_GAP = 4
/** Room beside the longest bar for '100 %'. */
const BAR_TEXT = 32

/** How tall the present, or the wish, of one group at one level is drawn. */
export const cellHeight = (doc: Doc, moment: PanelMoment, index: number): number => {
  const { top, lines } = textPlace(doc, moment, index)
  return top + lines.length * LINE
}

type Cell = {
  readonly moment: PanelMoment
  readonly group: ToldGroup
  readonly index: number
  readonly top: number
  readonly height: number
}

/** Draws the marks or the bar with its text beside it, as one figure that is read aloud as 'Nu: 2 van 3'. */
export const drawCell = (doc: Doc, parent: Tag, { moment, group, index, top, height }: Cell): void => {
  const span = insideCell(index)
  const alt = `${moment.label}: ${moment.texts[index] ?? ''}`
  const figure = tag(doc, parent, 'Figure', { alt, bbox: [span.x, top, span.x + span.width, top + height] })
  drawContent(doc, figure, () => {
    if (moment.drawing === 'bars') drawBar(doc, moment, index, span, top)
    else drawDots(doc, moment, group, index, span, top)
    drawText(doc, moment, index, span, top)
  })
}

const drawBar = (doc: Doc, moment: PanelMoment, index: number, { x, width }: Span, top: number) => {
  const length = barLength(moment, index, width)
  const y = top + (LINE - BAR) / 2
  if (length === 0) return
  if (moment.moment === 'current') {
    doc.rect(x, y, Math.max(length, 1), BAR).fill(COLOURS.navy)
    return
  }
  doc.rect(x + 0.5, y + 0.5, Math.max(length - 1, 1), BAR - 1)
  doc.lineWidth(1).fillAndStroke(COLOURS.white, COLOURS.navy)
}

const barLength = ({ counts, n }: PanelMoment, index: number, width: number): number =>
  n === 0 ? 0 : ((counts[index] ?? 0) / n) * (width - BAR_TEXT)

const drawDots = (doc: Doc, moment: PanelMoment, group: ToldGroup, index: number, span: Span, top: number) => {
  const perLine = dotsPerLine(span)
  for (let dot = 0; dot < (moment.counts[index] ?? 0); dot++) {
    const x = span.x + (dot % perLine) * DOT_STEP + DOT / 2
    const y = top + Math.floor(dot / perLine) * LINE + LINE / 2
    drawMark(doc, group.shape, x, y, DOT, moment.moment === 'current' ? 'solid' : 'hollow')
  }
}

const dotsPerLine = ({ width }: Span) => Math.max(1, Math.floor((width - DOT) / DOT_STEP) + 1)

const drawText = (doc: Doc, moment: PanelMoment, index: number, span: Span, cellTop: number) => {
  const { left, top, lines } = textPlace(doc, moment, index)
  for (const [line, { text }] of lines.entries()) {
    drawWords(doc, `${text} `, textStyle(moment, index), span.x + left, cellTop + top + line * LINE)
  }
}

/** Beside the last dot or the end of the bar where it fits on one line, else under them. */
const textPlace = (doc: Doc, moment: PanelMoment, index: number) => {
  const span = insideCell(index)
  const said = moment.texts[index] ?? ''
  const style = textStyle(moment, index)
  const count = moment.counts[index] ?? 0
  const rows = moment.drawing === 'bars' ? 1 : Math.max(1, Math.ceil(count / dotsPerLine(span)))
  const bar = barLength(moment, index, span.width)
  const drawn = moment.drawing === 'bars' ? bar : (count - (rows - 1) * dotsPerLine(span)) * DOT_STEP
  const left = drawn > 0 ? drawn + (moment.drawing === 'bars' ? TEXT_GAP : 1) : 0
  const fits = widthOf(doc, said, style) <= span.width - left
  if (fits) return { left, top: (rows - 1) * LINE, lines: [{ text: said }] }
  return { left: 0, top: drawn > 0 ? rows * LINE : 0, lines: linesOf(doc, said, style, span) }
}

/** Only the answers of today stand out. */
const textStyle = ({ moment, counts }: PanelMoment, index: number): Style => {
  const style = moment === 'current' && counts[index] !== 0 ? TYPE.label : inColour(TYPE.small, COLOURS.quiet)
  return { ...style, leading: LINE }
}
