import type { ToldAgreement } from '../../content/told-agreement.ts'
import { COLOURS } from '../paper/colours.ts'
import type { Block } from '../paper/flow.ts'
import { columns, type Span, STEP, WHOLE_WIDTH } from '../paper/grid.ts'
import type { Paper } from '../paper/paper.ts'
import { type Stack, space } from '../paper/stack.ts'
import type { Tag } from '../paper/tags.ts'
import { text } from '../paper/text.ts'
import { inColour, TYPE } from '../paper/type-scale.ts'
import { fieldStack, headBlock } from './agreement-frame.ts'

const [LEFT, RIGHT] = [columns(0, 6), columns(6, 6)]

type Field = readonly [question: string, said: string, span: Span]

/** An agreement as it was recorded. In an open one, an empty field gets a line to write on. */
export const recordedAgreement = (
  { doc, words }: Paper,
  part: Tag,
  heading: 'H2' | 'H3',
  number: number,
  agreement: ToldAgreement,
): readonly Block[] => {
  const ask = words.agreements
  const fields: readonly (readonly Field[])[] = [
    [
      [ask.leads, agreement.leads, LEFT],
      [ask.joins, agreement.joins, RIGHT],
    ],
    [
      [ask.board, agreement.board, LEFT],
      [ask.tells, agreement.tells, RIGHT],
    ],
    [
      [ask.seen, agreement.seen, LEFT],
      [ask.ready, agreement.readyOn, columns(6, 3)],
      [ask.lookBack, agreement.lookBackOn, columns(9, 3)],
    ],
  ]
  const note: readonly Field[] = agreement.note === '' ? [] : [[ask.note, agreement.note, WHOLE_WIDTH]]
  const rows = agreement.status === 'open' ? fields : inPairs(fields.flat().filter(([, said]) => said !== ''))
  return [
    headBlock(
      doc,
      text(doc, part, heading, ask.withStatus(number, agreement.statusWord), TYPE.heading, LEFT),
      lowered(text(doc, part, 'P', agreement.about, inColour(TYPE.label, COLOURS.letters), RIGHT)),
    ),
    { stacks: [[space(STEP), ...text(doc, part, 'P', agreement.what, TYPE.finding, WHOLE_WIDTH), space(2)]] },
    ...[...rows, note].map((row) => ({
      stacks: row.map(([question, said, span]) => fieldStack(doc, part, question, span, { said })),
    })),
  ]
}

/** The answers in pairs. */
const inPairs = (fields: readonly Field[]): readonly (readonly Field[])[] =>
  Array.from({ length: Math.ceil(fields.length / 2) }, (_, row) =>
    fields.slice(2 * row, 2 * row + 2).map(([question, said], index): Field => [question, said, index ? RIGHT : LEFT]),
  )

/** Lowers small letters to the line of a heading. */
const lowered = (stack: Stack): Stack => (stack.length === 0 ? [] : [space(3), ...stack])
