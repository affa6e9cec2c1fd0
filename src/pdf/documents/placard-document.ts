import type { Readable } from 'node:stream'
import type { ToldCall } from '../../content/call/told-call.ts'
import { drawBridge } from '../blocks/bridge.ts'
import { entryBlock } from '../blocks/entry-block.ts'
import { promiseStack } from '../blocks/promise.ts'
import { COLOURS } from '../paper/colours.ts'
import { fittingStyle } from '../paper/fitting-style.ts'
import { blockHeight } from '../paper/flow.ts'
import { PAGE_ROOM, STEP, WHOLE_WIDTH } from '../paper/grid.ts'
import type { Paper } from '../paper/paper.ts'
import { heightOf, type Slice, type Stack, space } from '../paper/stack.ts'
import { drawArtifact, type Tag, tag } from '../paper/tags.ts'
import { text } from '../paper/text.ts'
import { inColour, type Style, TYPE } from '../paper/type-scale.ts'
import { callDocument } from './call-document.ts'

type Doc = PDFKit.PDFDocument

/** The height of the bridge with the white below it. With too little room for the words this drawing is left out. */
const BRIDGE = 69
const LEAST_GAP = 2 * STEP
const MOST_GAP = 3 * STEP
const ROUNDING = 0.5
const HEADINGS: readonly Style[] = [{ ...TYPE.display, size: 46, leading: 50 }, TYPE.display, TYPE.title]
const GROUP: Style = inColour({ ...TYPE.finding, size: 16, leading: 20 }, COLOURS.letters)
const FACT: Style = { ...TYPE.finding, leading: 20 }

/** A placard on A4 for each of these groups: who asks what, how long it takes, who sees what, and how to answer. */
export const placardDocument = (calls: readonly ToldCall[], madeOn: Date): Readable =>
  callDocument(placePlacard, calls, madeOn)

/** Places the words first. The code gets the room that they leave, and the rest becomes white above and below it. */
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
