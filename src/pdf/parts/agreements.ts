import type { ToldReport } from '../../content/told-report.ts'
import { COLOURS } from '../colours.ts'
import { type Block, blockHeight } from '../flow.ts'
import { columns, type Span, STEP, WHOLE_WIDTH } from '../grid.ts'
import type { Paper } from '../paper.ts'
import { ruledLine } from '../ruled-line.ts'
import { drawStack, type Slice, type Stack, space, startedBy } from '../stack.ts'
import { drawArtifact, type Tag } from '../tags.ts'
import { text } from '../text.ts'
import { TYPE } from '../type-scale.ts'

type Doc = PDFKit.PDFDocument

const AGREEMENTS = [1, 2, 3]
/** Between a question and the line under its answer. */
const WRITING = 23
const BOX = 9
const BOXES = 6
const HEADING = TYPE.heading.leading

/** Room for at most three agreements, each with the same questions as on the screen. */
export const agreements = (paper: Paper, told: ToldReport): void => {
  const { doc, flow, words } = paper
  const part = paper.startPart(words.agreements.heading)
  flow.place({ stacks: [text(doc, part, 'H2', words.agreements.heading, TYPE.title, WHOLE_WIDTH)] })
  flow.place({ stacks: [text(doc, part, 'P', words.agreements.intro, TYPE.body, WHOLE_WIDTH)] })
  const numbers = told.factors.map(({ number }) => number)
  for (const number of AGREEMENTS) {
    flow.skip(4 * STEP)
    placeAgreement(paper, agreementBlocks(paper, part, number, numbers))
  }
}

const placeAgreement = ({ flow }: Paper, blocks: readonly Block[]) => {
  flow.makeRoom(blocks.reduce((sum, block) => sum + blockHeight(block), 0))
  for (const block of blocks) flow.place(block)
}

const agreementBlocks = (paper: Paper, part: Tag, number: number, factors: readonly number[]): readonly Block[] => {
  const { doc, words } = paper
  const ask = words.agreements
  const heading = text(doc, part, 'H3', ask.agreement(number), TYPE.heading, columns(0, 5))
  const line = (...fields: readonly (readonly [string, Span])[]): Block => ({
    stacks: fields.map(([question, span]) => fieldStack(doc, part, question, span)),
  })
  return [
    {
      stacks: [heading, factorsStack(paper, part, factors)],
      behind: (top) =>
        drawArtifact(doc, () => doc.rect(WHOLE_WIDTH.x, top - 4, WHOLE_WIDTH.width, 1.6).fill(COLOURS.navy)),
    },
    { stacks: [fieldStack(doc, part, ask.what, WHOLE_WIDTH, 2)] },
    line([ask.leads, columns(0, 6)], [ask.joins, columns(6, 6)]),
    line([ask.board, columns(0, 6)], [ask.tells, columns(6, 6)]),
    line([ask.seen, columns(0, 6)], [ask.ready, columns(6, 3)], [ask.lookBack, columns(9, 3)]),
  ]
}

const fieldStack = (doc: Doc, part: Tag, question: string, span: Span, lines = 1): Stack => [
  space(STEP),
  ...text(doc, part, 'P', question, TYPE.label, span),
  ...Array.from({ length: lines }, () => ruledLine(doc, span, WRITING)),
  space(2),
]

/** A box to tick for each factor, to the right of what the boxes ask. */
const factorsStack = ({ doc, words }: Paper, part: Tag, factors: readonly number[]): Stack => {
  const [label, boxes] = [columns(5, 3), columns(8, 4)]
  const lines = Array.from({ length: Math.ceil(factors.length / BOXES) }, (_, line): Slice => {
    const here = factors.slice(line * BOXES, (line + 1) * BOXES)
    const numbers = here.map((number, index) => {
      const x = boxes.x + (index * boxes.width) / BOXES
      const said = text(doc, part, 'P', String(number), TYPE.label, { x: x + BOX + 3, width: boxes.width / BOXES })
      return startedBy((top) => drawArtifact(doc, () => drawBox(doc, x, top)), said)
    })
    const draw = (top: number) => {
      for (const number of numbers) drawStack(number, top + 2)
    }
    return { height: HEADING, draw }
  })
  const question = text(doc, part, 'P', words.agreements.factor, TYPE.label, label)
  return startedBy((top) => drawStack(question, top + 2), lines)
}

const drawBox = (doc: Doc, x: number, top: number) =>
  doc
    .rect(x, top + (TYPE.label.leading - BOX) / 2, BOX, BOX)
    .lineWidth(0.9)
    .stroke(COLOURS.navy)
