import { hyphenAfter } from '../../content/drawing/break-word.ts'
import { MARK_OUTLINES } from '../../content/drawing/mark-outlines.ts'
import { PALETTE } from '../../content/drawing/palette.ts'
import { type Line, lowered, type Mark, type Paint, type Piece, type Words } from '../../content/drawing/piece.ts'
import { type Stack, space } from './stack.ts'
import { drawArtifact, drawContent, type Tag, tag } from './tags.ts'
import { drawLine, drawWords } from './text.ts'

type Doc = PDFKit.PDFDocument

/** What a screen reader says of a figure, and the box that the figure fills, counted from the top of its drawing. */
export type Figure = {
  readonly alt: string
  readonly box: { readonly left: number; readonly top: number; readonly right: number; readonly bottom: number }
  readonly pieces: readonly Piece[]
}

/** Paints pieces `top` points down the page as one figure under `parent`. */
export const paintFigure = (doc: Doc, parent: Tag, { alt, box, pieces }: Figure, top: number): void => {
  const bbox = [box.left, top + box.top, box.right, top + box.bottom] as const
  const figure = tag(doc, parent, 'Figure', { alt, bbox })
  // A hyphen is no part of a broken word: within the figure it would be copied along.
  const unbroken = pieces.map((piece) => (piece.kind === 'words' ? { ...piece, broken: false } : piece))
  drawContent(doc, figure, () => paint(doc, unbroken, top))
  const broken = pieces.filter(endsInHyphen) as readonly Words[]
  if (broken.length === 0) return
  drawArtifact(doc, () => {
    for (const words of broken) paintHyphen(doc, words, top)
  })
}

const endsInHyphen = (piece: Piece): boolean => piece.kind === 'words' && piece.broken && hyphenAfter(piece.text) !== ''

const paintHyphen = (doc: Doc, { text, x, y, style, anchor }: Words, top: number): void => {
  const width = doc.font(style.face).fontSize(style.size).widthOfString(text)
  const right = anchor === 'start' ? x + width : anchor === 'middle' ? x + width / 2 : x
  drawWords(doc, '-', style, right, top + y - style.leading / 2)
}

/** Paints pieces that a screen reader skips. */
export const paintArtifact = (doc: Doc, pieces: readonly Piece[], top: number): void => {
  if (pieces.length > 0) drawArtifact(doc, () => paint(doc, pieces, top))
}

/** Paints lines of text as one new element under `parent`. Nothing to say makes no element. */
export const paintText = (doc: Doc, parent: Tag, type: string, words: readonly Words[], top: number): void => {
  if (words.length === 0) return
  const element = tag(doc, parent, type)
  for (const line of words) drawLine(doc, element, line, line.style, line.x, top + line.y - line.style.leading / 2)
}

/** Lines of text, laid out from 0 down, that become one new element under `parent`. */
export type TextPart = { readonly parent: Tag; readonly words: readonly Words[] }

/**
 * Lines of text that were laid out below each other, as slices of one column that starts at 0: text longer than a page
 * continues on the next one.
 */
export const textStack = (doc: Doc, parts: readonly TextPart[]): Stack => {
  const lines = parts.flatMap(({ parent, words }) => {
    const element = words.length === 0 ? parent : tag(doc, parent, 'P')
    return words.map((line) => ({ element, line, from: line.y - line.style.leading / 2 }))
  })
  const slices = lines.map(({ element, line, from }, index) => ({
    height: (lines[index + 1]?.from ?? from + line.style.leading) - from,
    draw: (top: number) => drawLine(doc, element, line, line.style, line.x, top),
  }))
  const [first] = lines
  return first ? [space(first.from), ...slices] : []
}

/** Paints pieces as they are, within whatever element or artifact is open. */
export const paint = (doc: Doc, pieces: readonly Piece[], top = 0): void => {
  for (const piece of pieces) paintPiece(doc, top === 0 ? piece : lowered(piece, top))
}

const paintPiece = (doc: Doc, piece: Piece): void => {
  switch (piece.kind) {
    case 'rectangle': {
      const { x, y, width, height, radius } = piece
      if (radius === undefined) doc.rect(x, y, width, height)
      else doc.roundedRect(x, y, width, height, radius)
      colour(doc, piece)
      break
    }
    case 'mark':
      paintMark(doc, piece)
      break
    case 'dot':
      doc.circle(piece.x, piece.y, piece.radius)
      colour(doc, piece)
      break
    case 'line':
      paintLine(doc, piece)
      break
    case 'area':
      doc.polygon(...piece.corners.map(([x, y]) => [x, y])).fill(piece.fill)
      break
    case 'words':
      paintWords(doc, piece)
      break
    case 'code': {
      const { path, x, y, side, size, fill } = piece
      doc
        .save()
        .translate(x, y)
        .scale(side / size)
        .path(path)
        .fill(fill)
        .restore()
    }
  }
}

const paintMark = (doc: Doc, { shape, x, y, size, colour: of, hollow, dash }: Mark): void => {
  const outline = MARK_OUTLINES[shape]
  const drawn = size - (hollow ?? 0)
  if ('radius' in outline) doc.circle(x, y, outline.radius * drawn)
  else doc.polygon(...outline.corners.map(([across, down]) => [x + across * drawn, y + down * drawn]))
  if (hollow === null) {
    doc.fill(of)
    return
  }
  if (dash) doc.dash(dash[0], { space: dash[1] })
  doc.lineWidth(hollow).lineJoin('miter').fillAndStroke(PALETTE.ground, of)
  if (dash) doc.undash()
}

const paintLine = (doc: Doc, piece: Line): void => {
  for (const [first, ...others] of piece.paths) {
    if (!first) continue
    doc.moveTo(first[0], first[1])
    for (const [x, y] of others) doc.lineTo(x, y)
  }
  colour(doc, piece)
}

const paintWords = (doc: Doc, { text, x, y, style, broken, anchor }: Words): void => {
  const said = text + (broken ? hyphenAfter(text) : ' ')
  const width = anchor === 'start' ? 0 : doc.font(style.face).fontSize(style.size).widthOfString(text)
  const left = x - (anchor === 'middle' ? width / 2 : width)
  drawWords(doc, said, style, left, y - style.leading / 2)
}

const colour = (doc: Doc, { fill, stroke, line, dash }: Paint): void => {
  if (line !== undefined) doc.lineWidth(line)
  if (dash) doc.dash(dash[0], { space: dash[1] })
  if (fill !== undefined && stroke !== undefined) doc.fillAndStroke(fill, stroke)
  else if (fill !== undefined) doc.fill(fill)
  else if (stroke !== undefined) doc.stroke(stroke)
  if (dash) doc.undash()
}
