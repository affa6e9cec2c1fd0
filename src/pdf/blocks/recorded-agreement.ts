import type { ToldAction } from '../../content/told-action.ts'
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
  action: ToldAction,
): readonly Block[] => {
  const ask = words.agreements
  const fields: readonly (readonly Field[])[] = [
    [
      [ask.leads, action.leads, LEFT],
      [ask.joins, action.joins, RIGHT],
    ],
    [
      [ask.board, action.board, LEFT],
      [ask.tells, action.tells, RIGHT],
    ],
    [
      [ask.seen, action.seen, LEFT],
      [ask.ready, action.readyOn, columns(6, 3)],
      [ask.lookBack, action.lookBackOn, columns(9, 3)],
    ],
  ]
  const note: readonly Field[] = action.note === '' ? [] : [[ask.note, action.note, WHOLE_WIDTH]]
  const rows = action.status === 'open' ? fields : inPairs(fields.flat().filter(([, said]) => said !== ''))
  return [
    headBlock(
      doc,
      text(doc, part, heading, ask.withStatus(number, action.statusWord), TYPE.heading, LEFT),
      lowered(text(doc, part, 'P', action.about, inColour(TYPE.label, COLOURS.letters), RIGHT)),
    ),
    { stacks: [[space(STEP), ...text(doc, part, 'P', action.what, TYPE.finding, WHOLE_WIDTH), space(2)]] },
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
