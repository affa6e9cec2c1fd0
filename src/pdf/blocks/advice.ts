import type { Advice } from '../../content/script/script.ts'
import type { ToldScript } from '../../content/told-report.ts'
import { COLOURS } from '../paper/colours.ts'
import { columns, inset, type Span, STEP, WHOLE_WIDTH } from '../paper/grid.ts'
import type { Paper } from '../paper/paper.ts'
import { drawStack, type Stack, space, startedBy } from '../paper/stack.ts'
import { drawArtifact, type Tag, tag } from '../paper/tags.ts'
import { text } from '../paper/text.ts'
import { TYPE } from '../paper/type-scale.ts'

const BEFOREHAND = columns(0, 7)
const RULES = columns(7, 5)
const SIDES = [columns(0, 6), columns(6, 6)]
const PADDING = 11
const NUMBER = 16

/** Places what to prepare, the rules to read out, and what to do when the talk gets stuck. */
export const placeAdvice = (paper: Paper, part: Tag, { preparation, rules, moments }: ToldScript): void => {
  const { doc, flow, words } = paper
  flow.place({
    stacks: [
      [
        ...text(doc, part, 'H3', words.script.preparation, TYPE.heading, BEFOREHAND),
        ...preparation.flatMap((advice) => adviceStack(doc, part, advice, BEFOREHAND)),
      ],
      rulesStack(paper, part, rules),
    ],
    behind: (top, _, [, height = 0]) =>
      drawArtifact(doc, () => doc.roundedRect(RULES.x, top, RULES.width, height, 3).fill(COLOURS.pale)),
  })
  flow.skip(4 * STEP)
  flow.place({ stacks: [text(doc, part, 'H3', words.script.moments, TYPE.heading, WHOLE_WIDTH)] })
  for (let row = 0; row < moments.length; row += SIDES.length) {
    const beside = moments.slice(row, row + SIDES.length)
    flow.place({
      stacks: beside.map((advice, side) => adviceStack(doc, part, advice, SIDES[side] ?? WHOLE_WIDTH)),
    })
  }
}

const adviceStack = (doc: PDFKit.PDFDocument, part: Tag, { heading, text: said }: Advice, span: Span): Stack => [
  space(1.5 * STEP),
  ...text(doc, part, 'H4', heading, TYPE.strong, span),
  ...text(doc, part, 'P', said, TYPE.body, span),
]

const rulesStack = ({ doc, words }: Paper, part: Tag, rules: readonly string[]): Stack => {
  const span = inset(RULES, PADDING, PADDING)
  const heading = text(doc, part, 'H3', words.script.rules, TYPE.heading, span)
  const list = tag(doc, part, 'L')
  const items = rules.flatMap((rule, index): Stack => {
    const item = tag(doc, list, 'LI')
    const number = { ...TYPE.lead, face: 'bold', colour: COLOURS.letters } as const
    const label = text(doc, item, 'Lbl', String(index + 1), number, span)
    const body = text(doc, item, 'LBody', rule, TYPE.lead, inset(span, NUMBER, 0))
    return [space(1.5 * STEP), ...startedBy((top) => drawStack(label, top), body)]
  })
  return [space(PADDING), ...heading, ...items, space(PADDING)]
}
