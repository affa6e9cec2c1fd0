import type { ToldStart, ToldTopic } from '../../content/told-report.ts'
import { COLOURS } from '../paper/colours.ts'
import { type Block, blockHeight } from '../paper/flow.ts'
import { columns, inset, type Span, STEP } from '../paper/grid.ts'
import type { Paper } from '../paper/paper.ts'
import { heightOf, type Stack, space, startedBy } from '../paper/stack.ts'
import { drawArtifact, type Tag, tag } from '../paper/tags.ts'
import { text, widthOf } from '../paper/text.ts'
import { inColour, type Style, TYPE } from '../paper/type-scale.ts'
import { markingStack } from './marking.ts'
import { ruledLine } from './ruled-line.ts'
import { drawTickBox } from './tick-box.ts'

type Doc = PDFKit.PDFDocument

const BOX = 11
/** The height of a line for handwriting: 8 mm. */
const LINE = 22.7
const LINES_PER_TOPIC = 2
const LEFT = columns(0, 6)
const RIGHT = columns(6, 6)

/**
 * Places the factors that are not proposed and a line for the group's own topic, each with a box and room for the
 * reason.
 */
export const placeChoices = ({ doc, flow, words }: Paper, part: Tag, { others, nothingProposed }: ToldStart): void => {
  const heading = nothingProposed === null ? words.start.others : words.start.all
  const head: Block = {
    stacks: [
      text(doc, part, 'H3', heading, TYPE.heading, LEFT),
      [space(4), ...text(doc, part, 'P', words.start.why, TYPE.label, RIGHT)],
    ],
  }
  const list = tag(doc, part, 'L')
  const blocks = others.map((topic) => otherBlock(doc, list, topic))
  flow.skip(4 * STEP)
  flow.makeRoom([head, ...blocks.slice(0, 1)].reduce((sum, block) => sum + blockHeight(block), 0))
  for (const block of [head, ...blocks, ownBlock(doc, list, words.start.own)]) flow.place(block)
}

const otherBlock = (doc: Doc, list: Tag, topic: ToldTopic): Block => {
  const item = tag(doc, list, 'LI')
  const said = inset(LEFT, 40, 0)
  const number = text(
    doc,
    item,
    'Lbl',
    String(topic.number),
    inColour(TYPE.strong, COLOURS.letters),
    inset(LEFT, 22, 0),
  )
  const body = tag(doc, item, 'LBody')
  const title = text(doc, body, 'P', topic.title, TYPE.strong, said)
  const left = [space(STEP), ...title, ...reasonStack(doc, body, topic, TYPE.small, said), space(STEP)]
  return { stacks: [[space(STEP), ...ticked(doc, number)], left, linesIn(doc, RIGHT, heightOf(left))] }
}

const ownBlock = (doc: Doc, list: Tag, asked: string): Block => {
  const body = tag(doc, tag(doc, list, 'LI'), 'LBody')
  const span = inset(LEFT, 22, 0)
  const beside = inset(span, widthOf(doc, asked, TYPE.strong) + 6, 0)
  return {
    stacks: [
      [space(STEP), ...ticked(doc, text(doc, body, 'P', asked, TYPE.strong, span))],
      [ruledLine(doc, beside, LINE)],
      linesIn(doc, RIGHT, 0),
    ],
  }
}

const linesIn = (doc: Doc, span: Span, height: number): Stack =>
  Array.from({ length: Math.max(LINES_PER_TOPIC, Math.floor(height / LINE)) }, () => ruledLine(doc, span, LINE))

const ticked = (doc: Doc, stack: Stack): Stack =>
  startedBy((top) => drawArtifact(doc, () => drawTickBox(doc, LEFT.x, top + 2, BOX)), stack)

/** Why a topic comes up: a sentence, and the marking of the difference between groups. */
export const reasonStack = (doc: Doc, body: Tag, { why, marking }: ToldTopic, style: Style, span: Span): Stack => [
  ...text(doc, body, 'P', why, style, span),
  ...(marking === null ? [] : [space(2), ...markingStack(doc, body, marking, span)]),
]
