import type { ToldCall } from '../../content/call/told-call.ts'
import { COLOURS } from '../paper/colours.ts'
import { fittingStyle } from '../paper/fitting-style.ts'
import type { Block } from '../paper/flow.ts'
import { inset, type Span, STEP } from '../paper/grid.ts'
import { centred, type Stack, space, tallest } from '../paper/stack.ts'
import { drawArtifact, type Tag, tag } from '../paper/tags.ts'
import { text } from '../paper/text.ts'
import { type Style, TYPE } from '../paper/type-scale.ts'
import { addressStack } from './address.ts'
import { qrFigure } from './qr-figure.ts'

type Doc = PDFKit.PDFDocument

const PADDING = 14
/** Sides of a code in points: the smallest can be read at arm's length, the largest from across a room. */
const LEAST = 105
const MOST = 195

const sized = (style: Style, size: number): Style => ({ ...style, size, leading: size * 1.2 })
const ADDRESS = [sized(TYPE.numeral, 24), sized(TYPE.numeral, 20), sized(TYPE.numeral, 17)] as const
const CODE = [46, 38, 30].map((size) => sized(TYPE.display, size))

/**
 * A code for a camera, with the address and the code to type beside it. The code is as large as `height` points allow.
 */
export const entryBlock = (doc: Doc, part: Tag, { entry, directions }: ToldCall, span: Span, height: number) => {
  const side = Math.min(MOST, Math.max(LEAST, height - 2 * PADDING))
  const [camera, typing] = [tag(doc, part, 'Div'), tag(doc, part, 'Div')]
  const left = [qrFigure(doc, camera, entry.link, entry.alt, { x: span.x + PADDING, width: side })]
  const right = toType(doc, typing, directions, entry.code, inset(span, side + 3 * PADDING, PADDING))
  const tall = tallest([left, right])
  return {
    stacks: [centred(tall, left), centred(tall, right)],
    padding: PADDING,
    behind: (top: number, height: number) =>
      drawArtifact(doc, () => doc.roundedRect(span.x, top, span.width, height, 6).fill(COLOURS.pale)),
  } satisfies Block
}

const toType = (doc: Doc, part: Tag, directions: ToldCall['directions'], code: string, span: Span): Stack => {
  const { scanIt, goTo, address, typeIt } = directions
  return [
    ...text(doc, part, 'P', scanIt, TYPE.finding, span),
    space(2 * STEP),
    ...text(doc, part, 'P', goTo, TYPE.lead, span),
    ...addressStack(doc, part, address, ADDRESS, span),
    space(STEP),
    ...text(doc, part, 'P', typeIt, TYPE.lead, span),
    ...text(doc, part, 'P', code, fittingStyle(doc, code, CODE, 1, span), span),
  ]
}
