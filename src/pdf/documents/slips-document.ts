import type { Readable } from 'node:stream'
import type { Entry } from '../../content/call/told-call.ts'
import { printable } from '../../content/drawing/printable-text.ts'
import type { SecretDocument } from '../../content/printed-document.ts'
import { addressStack } from '../blocks/address.ts'
import { qrFigure } from '../blocks/qr-figure.ts'
import { COLOURS } from '../paper/colours.ts'
import { fittingStyle } from '../paper/fitting-style.ts'
import { glyphsOf } from '../paper/fonts.ts'
import { PAGE, type Span, STEP } from '../paper/grid.ts'
import { identify } from '../paper/identify.ts'
import { openPaper } from '../paper/paper.ts'
import { centred, drawStack, heightOf, type Stack, space } from '../paper/stack.ts'
import { drawArtifact, type Tag, tag } from '../paper/tags.ts'
import { text } from '../paper/text.ts'
import { type Style, TYPE } from '../paper/type-scale.ts'

type Doc = PDFKit.PDFDocument

const ACROSS = 2
const DOWN = 4
const SLIPS_ON_A_SHEET = ACROSS * DOWN
const WIDTH = PAGE.width / ACROSS
const HEIGHT = PAGE.height / DOWN

/** White for an inaccurate cut. Printers leave less than this blank at the edges. */
const EDGE = 16
const SIDE = 100
const HEADINGS: readonly Style[] = [TYPE.heading, TYPE.strong, { ...TYPE.small, face: 'semibold' }]
const ADDRESSES = [TYPE.strong, { ...TYPE.small, face: 'semibold' }] as const
const CODE: Style = { ...TYPE.title, size: 20, leading: 24 }

/** Sheets of A4 to cut into slips. Each slip has its own code, what it is for, and how to answer. */
export const slipsDocument = ({ call, slips }: SecretDocument, madeOn: Date): Readable => {
  const paper = openPaper(call.language, madeOn)
  const told = printable(call, glyphsOf(paper.doc))
  identify(paper.doc, [told.heading, told.forGroup, told.institution].filter((said) => said !== '').join(' · '))
  const part = paper.startPart(told.forGroup)
  for (const [index, slip] of slips.entries()) {
    const place = index % SLIPS_ON_A_SHEET
    if (place === 0 && index > 0) paper.flow.turnPage()
    if (place === 0) drawCuts(paper.doc)
    drawSlip(
      paper.doc,
      tag(paper.doc, part, 'Sect'),
      told,
      slip,
      (place % ACROSS) * WIDTH,
      Math.floor(place / ACROSS) * HEIGHT,
    )
  }
  paper.doc.end()
  return paper.doc
}

/** Draws the words first, since a screen reader gains nothing from the drawing. */
const drawSlip = (doc: Doc, part: Tag, call: SecretDocument['call'], slip: Entry, x: number, y: number) => {
  const left: Span = { x: x + EDGE, width: SIDE }
  const right: Span = { x: x + 2 * EDGE + SIDE, width: WIDTH - SIDE - 3 * EDGE }
  const [said, drawn, owner] = [tag(doc, part, 'Div'), tag(doc, part, 'Div'), tag(doc, part, 'Div')]
  const code = [qrFigure(doc, drawn, slip.link, slip.alt, left), space(STEP)]
  const room = HEIGHT - 2 * EDGE
  drawStack(centred(room, wordsOf(doc, said, call, slip, right)), y + EDGE)
  drawStack([...code, ...ownerOf(doc, owner, call, left, room - heightOf(code))], y + EDGE)
}

const wordsOf = (doc: Doc, part: Tag, call: SecretDocument['call'], slip: Entry, span: Span): Stack => {
  const { heading, directions, onlyOnce } = call
  const [questions, until] = call.facts
  return [
    ...text(doc, part, 'P', heading, fittingStyle(doc, heading, HEADINGS, 2, span), span),
    space(STEP),
    ...text(doc, part, 'P', directions.goTo, TYPE.small, span),
    ...addressStack(doc, part, directions.address, ADDRESSES, span),
    ...text(doc, part, 'P', directions.typeIt, TYPE.small, span),
    ...text(doc, part, 'P', slip.code, CODE, span),
    space(STEP),
    ...text(doc, part, 'P', [onlyOnce, questions, until].join(' '), TYPE.small, span),
  ]
}

/** The group and the institution, as far as they fit below the code. */
const ownerOf = (doc: Doc, part: Tag, { forGroup, institution }: SecretDocument['call'], span: Span, room: number) =>
  [forGroup, institution]
    .flatMap((said) => text(doc, part, 'P', said, TYPE.label, span))
    .slice(0, Math.floor(room / TYPE.label.leading))

/** Draws lines between the slips, and none at the edges of the paper, which are cut already. */
const drawCuts = (doc: Doc) => {
  const across = Array.from({ length: ACROSS - 1 }, (_, index) => (index + 1) * WIDTH)
  const down = Array.from({ length: DOWN - 1 }, (_, index) => (index + 1) * HEIGHT)
  drawArtifact(doc, () => {
    for (const x of across) doc.moveTo(x, 0).lineTo(x, PAGE.height)
    for (const y of down) doc.moveTo(0, y).lineTo(PAGE.width, y)
    doc.lineWidth(0.7).dash(4, { space: 4 }).stroke(COLOURS.quiet).undash()
  })
}
