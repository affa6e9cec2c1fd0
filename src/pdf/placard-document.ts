import type { Readable } from 'node:stream'
import type { ToldCall } from '../content/call/told-call.ts'
import { drawBridge } from './bridge.ts'
import { callDocument } from './call-document.ts'
import { COLOURS } from './colours.ts'
import { entryBlock } from './entry-block.ts'
import { fittingStyle } from './fitting-style.ts'
import { blockHeight } from './flow.ts'
import { PAGE_ROOM, STEP, WHOLE_WIDTH } from './grid.ts'
import type { Paper } from './paper.ts'
import { promiseStack } from './promise.ts'
import { heightOf, type Slice, type Stack, space } from './stack.ts'
import { drawArtifact, type Tag, tag } from './tags.ts'
import { text } from './text.ts'
import { inColour, type Style, TYPE } from './type-scale.ts'

type Doc = PDFKit.PDFDocument

/** With the white below it. What must be said comes first: with too little room this drawing goes. */
const BRIDGE = 69
const LEAST_GAP = 2 * STEP
const MOST_GAP = 3 * STEP
const ROUNDING = 0.5
const HEADINGS: readonly Style[] = [{ ...TYPE.display, size: 46, leading: 50 }, TYPE.display, TYPE.title]
const GROUP: Style = inColour({ ...TYPE.finding, size: 16, leading: 20 }, COLOURS.letters)
const FACT: Style = { ...TYPE.finding, leading: 20 }

/** A poster on A4 for each of these groups: who asks what, how long it takes, who sees what, and how to get in. */
export const placardDocument = (calls: readonly ToldCall[], madeOn: Date): Readable =>
  callDocument(placePlacard, calls, madeOn)

/** The room that the words leave goes to the code first; what is left over stands above and below it. */
const placePlacard = (paper: Paper, call: ToldCall) => {
  const { doc, flow } = paper
  const part = paper.startPart(call.forGroup)
  const [above, middle, below] = [tag(doc, part, 'Div'), tag(doc, part, 'Div'), tag(doc, part, 'Div')]
  const words = wordsStack(doc, above, call)
  const foot = promiseStack(doc, below, call, 'in short')
  const spare = PAGE_ROOM - heightOf(words) - heightOf(foot)
  const entry = entryBlock(doc, middle, call, WHOLE_WIDTH, spare - BRIDGE - 2 * MOST_GAP)
  const fits = blockHeight(entry) + 2 * LEAST_GAP <= spare - BRIDGE
  const room = fits ? spare - BRIDGE : spare
  const gap = Math.max(LEAST_GAP, (room - blockHeight(entry)) / 2 - ROUNDING)
  const head = fits ? [bridge(doc), ...words] : words
  flow.place({ stacks: [head] })
  flow.skip(gap)
  flow.place(entry)
  flow.skip(gap)
  flow.place({ stacks: [foot] })
}

const wordsStack = (doc: Doc, part: Tag, { heading, forGroup, lead, facts }: ToldCall): Stack => [
  ...text(doc, part, 'P', forGroup, GROUP, WHOLE_WIDTH),
  space(STEP),
  ...text(doc, part, 'H1', heading, fittingStyle(doc, heading, HEADINGS, 3, WHOLE_WIDTH), WHOLE_WIDTH),
  space(2 * STEP),
  ...text(doc, part, 'P', lead, TYPE.lead, WHOLE_WIDTH),
  space(2 * STEP),
  ...facts.flatMap((fact) => text(doc, part, 'P', fact, FACT, WHOLE_WIDTH)),
]

const bridge = (doc: Doc): Slice => ({
  height: BRIDGE,
  draw: (top) => drawArtifact(doc, () => drawBridge(doc, WHOLE_WIDTH.x, top, WHOLE_WIDTH.width, BRIDGE - 3 * STEP)),
})
