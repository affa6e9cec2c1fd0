import type { ToldProposal, ToldReport, ToldStart } from '../../content/told-report.ts'
import { ruledLine } from '../blocks/ruled-line.ts'
import { drawTickBox } from '../blocks/tick-box.ts'
import { placeChoices, reasonStack } from '../blocks/topic-choices.ts'
import { COLOURS } from '../paper/colours.ts'
import { continuedHead } from '../paper/continued-head.ts'
import type { Block } from '../paper/flow.ts'
import { columns, inset, STEP, WHOLE_WIDTH } from '../paper/grid.ts'
import type { Paper } from '../paper/paper.ts'
import { heightOf, type Stack, space, startedBy } from '../paper/stack.ts'
import { drawArtifact, type Tag, tag } from '../paper/tags.ts'
import { text } from '../paper/text.ts'
import { inColour, TYPE } from '../paper/type-scale.ts'

const PADDING = 10
const EDGE = 12
const BIG_BOX = 15
const MARK = columns(10, 2)
/** The height of a line for handwriting: 8 mm. */
const LINE = 22.7
const FEWEST_LINES = 2
const FIELDS = [columns(0, 4), columns(4, 4), columns(8, 4)]

/** Writes the topics to begin with, as a proposal to tick or to replace, since the group decides. */
export const start = (paper: Paper, { start: told }: ToldReport): void => {
  const { doc, flow, words } = paper
  const part = paper.startPart(words.start.heading, (top) => continuedHead(paper, words.start.heading, top))
  flow.place({ stacks: [text(doc, part, 'H2', words.start.heading, TYPE.title, WHOLE_WIDTH)] })
  flow.skip(STEP)
  flow.place({ stacks: [text(doc, part, 'P', words.start.intro, TYPE.body, WHOLE_WIDTH)] })
  placeProposed(paper, part, told)
  placeChoices(paper, part, told)
  placeHope(paper, part)
}

const placeProposed = (paper: Paper, part: Tag, { proposed, nothingProposed }: ToldStart) => {
  const { doc, flow, words } = paper
  if (nothingProposed !== null) {
    flow.skip(STEP)
    flow.place({ stacks: [text(doc, part, 'P', nothingProposed, TYPE.body, WHOLE_WIDTH)] })
    return
  }
  flow.skip(3 * STEP)
  flow.place({ stacks: [text(doc, part, 'H3', words.start.proposed, TYPE.heading, WHOLE_WIDTH)] })
  const list = tag(doc, part, 'L')
  for (const topic of proposed) {
    flow.skip(1.5 * STEP)
    flow.place(proposalBlock(paper, list, topic))
  }
}

const proposalBlock = (paper: Paper, list: Tag, topic: ToldProposal): Block => {
  const { doc } = paper
  const item = tag(doc, list, 'LI')
  const box = inset(WHOLE_WIDTH, EDGE, 0)
  const said = inset(WHOLE_WIDTH, 64, EDGE)
  const number = text(doc, item, 'Lbl', String(topic.number), TYPE.numeral, inset(WHOLE_WIDTH, 38, 0))
  const body = tag(doc, item, 'LBody')
  return {
    stacks: [
      startedBy((top) => drawArtifact(doc, () => drawTickBox(doc, box.x, top + 5, BIG_BOX)), number),
      [
        space(3),
        ...text(doc, body, 'P', topic.title, TYPE.finding, inset(said, 0, MARK.width)),
        ...reasonStack(doc, body, topic, TYPE.body, said),
      ],
      [space(6), ...text(doc, body, 'P', topic.mark, inColour(TYPE.label, COLOURS.letters), MARK)],
    ],
    padding: PADDING,
    behind: (top, height) =>
      drawArtifact(doc, () => doc.roundedRect(WHOLE_WIDTH.x, top, WHOLE_WIDTH.width, height, 3).fill(COLOURS.pale)),
  }
}

/** Fills the rest of the page with lines for what the group hopes for. The order that it chose comes at the bottom. */
const placeHope = ({ doc, flow, words }: Paper, part: Tag) => {
  const asked = text(doc, part, 'P', words.start.hope, TYPE.label, WHOLE_WIDTH)
  const order = [words.start.first, words.start.second, words.start.third].map(
    (question, index): Stack => [
      space(3 * STEP),
      ...text(doc, part, 'P', question, TYPE.label, FIELDS[index] ?? WHOLE_WIDTH),
      ruledLine(doc, FIELDS[index] ?? WHOLE_WIDTH, LINE),
    ],
  )
  const besides = 4 * STEP + heightOf(asked) + heightOf(order[0] ?? [])
  flow.makeRoom(besides + FEWEST_LINES * LINE)
  flow.skip(4 * STEP)
  const count = Math.floor((flow.room() - besides + 4 * STEP) / LINE)
  flow.place({ stacks: [[...asked, ...Array.from({ length: count }, () => ruledLine(doc, WHOLE_WIDTH, LINE))]] })
  flow.place({ stacks: order })
}
