import { COLOURS } from '../paper/colours.ts'
import type { Block } from '../paper/flow.ts'
import { columns, type Span, WHOLE_WIDTH } from '../paper/grid.ts'
import type { Paper } from '../paper/paper.ts'
import { drawStack, type Slice, type Stack, startedBy } from '../paper/stack.ts'
import { drawArtifact, type Tag } from '../paper/tags.ts'
import { text } from '../paper/text.ts'
import { TYPE } from '../paper/type-scale.ts'
import { fieldStack, headBlock } from './agreement-frame.ts'

type Doc = PDFKit.PDFDocument

const BOX = 9
const BOXES = 6
const HEADING = TYPE.heading.leading

/** Room for one agreement, with the same questions as on the screen. */
export const blankAgreement = (
  paper: Paper,
  part: Tag,
  heading: 'H2' | 'H3',
  number: number,
  factors: readonly number[],
): readonly Block[] => {
  const { doc, words } = paper
  const ask = words.agreements
  const line = (...fields: readonly (readonly [string, Span])[]): Block => ({
    stacks: fields.map(([question, span]) => fieldStack(doc, part, question, span)),
  })
  return [
    headBlock(
      doc,
      text(doc, part, heading, ask.agreement(number), TYPE.heading, columns(0, 5)),
      factorsStack(paper, part, factors),
    ),
    { stacks: [fieldStack(doc, part, ask.what, WHOLE_WIDTH, { lines: 2 })] },
    line([ask.leads, columns(0, 6)], [ask.joins, columns(6, 6)]),
    line([ask.board, columns(0, 6)], [ask.tells, columns(6, 6)]),
    line([ask.seen, columns(0, 6)], [ask.ready, columns(6, 3)], [ask.lookBack, columns(9, 3)]),
  ]
}

/** A box to tick for each factor, to the right of the question about the factor. */
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
