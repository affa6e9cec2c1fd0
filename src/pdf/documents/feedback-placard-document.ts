import type { Readable } from 'node:stream'
import type { ToldFeedbackCall } from '../../content/call/tell-feedback-call.ts'
import { printable } from '../../content/drawing/printable-text.ts'
import { addressStack } from '../blocks/address.ts'
import { drawBridge } from '../blocks/bridge.ts'
import { qrFigure } from '../blocks/qr-figure.ts'
import { fittingStyle } from '../paper/fitting-style.ts'
import { glyphsOf } from '../paper/fonts.ts'
import { STEP, WHOLE_WIDTH } from '../paper/grid.ts'
import { identify } from '../paper/identify.ts'
import { openPaper } from '../paper/paper.ts'
import { type Slice, space } from '../paper/stack.ts'
import { drawArtifact, tag } from '../paper/tags.ts'
import { text } from '../paper/text.ts'
import { type Style, TYPE } from '../paper/type-scale.ts'

const BRIDGE = 69
/** Points: a camera reads it from across a corridor. */
const SIDE = 240
const HEADINGS: readonly Style[] = [{ ...TYPE.display, size: 46, leading: 50 }, TYPE.display, TYPE.title]
const ADDRESS = [20, 17, 14].map((size) => ({ ...TYPE.numeral, size, leading: size * 1.2 })) as [Style, ...Style[]]

/** A placard on A4 that leads everyone who was asked to the feedback page. */
export const feedbackPlacardDocument = (call: ToldFeedbackCall, madeOn: Date): Readable => {
  const paper = openPaper(call.language, madeOn)
  const { doc, flow } = paper
  const told = printable(call, glyphsOf(doc))
  identify(doc, [told.heading, told.institution, told.title].join(' · '))
  const part = paper.startPart(told.heading)
  const [above, camera] = [tag(doc, part, 'Div'), tag(doc, part, 'Div')]
  flow.place({
    stacks: [
      [
        bridge(doc),
        ...text(doc, above, 'H1', told.heading, fittingStyle(doc, told.heading, HEADINGS, 3, WHOLE_WIDTH), WHOLE_WIDTH),
        space(2 * STEP),
        ...text(doc, above, 'P', told.lead, TYPE.lead, WHOLE_WIDTH),
      ],
    ],
  })
  flow.skip(4 * STEP)
  flow.place({
    stacks: [
      [
        ...text(doc, camera, 'P', told.scanIt, TYPE.finding, WHOLE_WIDTH),
        space(2 * STEP),
        // An address holds no letters that the font lacks, and must not be changed.
        qrFigure(doc, camera, call.link, call.alt, { x: WHOLE_WIDTH.x, width: SIDE }),
        space(2 * STEP),
        ...text(doc, camera, 'P', told.goTo, TYPE.lead, WHOLE_WIDTH),
        ...addressStack(doc, camera, call.address, ADDRESS, WHOLE_WIDTH),
      ],
    ],
  })
  doc.end()
  return doc
}

const bridge = (doc: PDFKit.PDFDocument): Slice => ({
  height: BRIDGE,
  draw: (top) => drawArtifact(doc, () => drawBridge(doc, WHOLE_WIDTH.x, top, WHOLE_WIDTH.width, BRIDGE - 3 * STEP)),
})
