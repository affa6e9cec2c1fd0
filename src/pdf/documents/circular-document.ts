import type { Readable } from 'node:stream'
import type { ToldCall } from '../../content/call/told-call.ts'
import { entryBlock } from '../blocks/entry-block.ts'
import { promiseStack } from '../blocks/promise.ts'
import { COLOURS } from '../paper/colours.ts'
import { STEP, WHOLE_WIDTH } from '../paper/grid.ts'
import type { Paper } from '../paper/paper.ts'
import { type Stack, space } from '../paper/stack.ts'
import { type Tag, tag } from '../paper/tags.ts'
import { text } from '../paper/text.ts'
import { inColour, TYPE } from '../paper/type-scale.ts'
import { callDocument } from './call-document.ts'

/** Points for a code that can be read at arm's length. */
const ENTRY = 150

/** A letter to each of these groups, to print once per person: for a pigeonhole, or to hand over. */
export const circularDocument = (calls: readonly ToldCall[], madeOn: Date): Readable =>
  callDocument(placeCircular, calls, madeOn)

const placeCircular = (paper: Paper, call: ToldCall) => {
  const { doc, flow } = paper
  const part = paper.startPart(call.forGroup)
  flow.place({ stacks: [opening(doc, part, call)] })
  flow.skip(3 * STEP)
  flow.place(entryBlock(doc, tag(doc, part, 'Div'), call, WHOLE_WIDTH, ENTRY))
  flow.skip(3 * STEP)
  flow.place({ stacks: [promiseStack(doc, part, call, 'whole')] })
  flow.skip(3 * STEP)
  flow.place({ stacks: [closing(doc, part, call)] })
}

const opening = (doc: PDFKit.PDFDocument, part: Tag, call: ToldCall): Stack => {
  const { institution, forGroup, heading, lead, group, facts, introduction } = call
  const paragraphs = introduction.paragraphs.flatMap((said) => [
    ...text(doc, part, 'P', said, TYPE.body, WHOLE_WIDTH),
    space(STEP),
  ])
  return [
    ...text(doc, part, 'P', institution, inColour(TYPE.strong, COLOURS.letters), WHOLE_WIDTH),
    ...text(doc, part, 'P', forGroup, TYPE.body, WHOLE_WIDTH),
    space(3 * STEP),
    ...text(doc, part, 'H1', heading, TYPE.title, WHOLE_WIDTH),
    space(STEP),
    ...text(doc, part, 'P', lead, TYPE.body, WHOLE_WIDTH),
    space(STEP),
    ...(paragraphs.length > 0 ? text(doc, part, 'H2', introduction.heading, TYPE.heading, WHOLE_WIDTH) : []),
    ...paragraphs,
    ...text(doc, part, 'P', [...facts, group].join(' '), TYPE.body, WHOLE_WIDTH),
  ]
}

const closing = (doc: PDFKit.PDFDocument, part: Tag, { regards, institution }: ToldCall): Stack => [
  ...text(doc, part, 'P', regards, TYPE.body, WHOLE_WIDTH),
  ...text(doc, part, 'P', institution, TYPE.strong, WHOLE_WIDTH),
]
