import type { ToldItem, ToldReport, ToldSet } from '../../content/told-report.ts'
import { placeBlankTable } from '../blocks/blank-table.ts'
import { placeFacing } from '../blocks/facing.ts'
import { findingBox } from '../blocks/finding-box.ts'
import { placePanel } from '../blocks/panel.ts'
import { COLOURS } from '../paper/colours.ts'
import { continuedHead } from '../paper/continued-head.ts'
import { STEP, WHOLE_WIDTH } from '../paper/grid.ts'
import type { Paper } from '../paper/paper.ts'
import { space } from '../paper/stack.ts'
import { type Tag, tag } from '../paper/tags.ts'
import { text } from '../paper/text.ts'
import { inColour, type Style, TYPE } from '../paper/type-scale.ts'

const QUIET = inColour(TYPE.small, COLOURS.quiet)
/** Points of an item without its panel, and of a group in it: an item stays on one page where it can. */
const ITEM = 190
const GROUP = 38
const MOST_OF_PAGE = 600
/** Points for each row to write in, and for the head of the table. */
const ROW = 44
const HEAD = 40

/** Writes the pages of each further set: what was seen, what to talk about, and room to divide the work. */
export const sets = (paper: Paper, told: ToldReport): void => {
  for (const set of told.sets) setPages(paper, set)
}

const setPages = (paper: Paper, set: ToldSet) => {
  const { flow, doc, words } = paper
  const part = paper.startPart(set.heading, (top) => continuedHead(paper, set.heading, top))
  const place = (said: string, style: Style, role = 'P') =>
    flow.place({ stacks: [text(doc, part, role, said, style, WHOLE_WIDTH)] })
  place(set.heading, TYPE.title, 'H2')
  flow.skip(STEP)
  place(set.lead, TYPE.body)
  for (const { name, text: step } of set.steps) place(`${name}: ${step}`, TYPE.small)
  for (const item of set.items) placeItem(paper, part, set, item)
  flow.skip(2 * STEP)
  if (set.questions.length > 0) {
    place(words.factor.talk, TYPE.heading, 'H3')
    placeQuestions(paper, part, set.questions)
  }
  flow.skip(STEP)
  place(set.note, TYPE.body)
  placeDivision(paper, part, set)
  flow.skip(STEP)
  place(set.source, QUIET)
}

const placeItem = (paper: Paper, part: Tag, { levelNames }: ToldSet, item: ToldItem) => {
  const { doc, flow } = paper
  flow.skip(3 * STEP)
  flow.makeRoom(Math.min(MOST_OF_PAGE, ITEM + GROUP * item.panel.rows.length))
  flow.place({
    stacks: [
      [
        ...text(doc, part, 'H3', item.title, TYPE.heading, WHOLE_WIDTH),
        ...text(doc, part, 'P', item.about, TYPE.small, WHOLE_WIDTH),
        space(STEP),
      ],
    ],
  })
  flow.place(findingBox(paper, part, item.finding))
  flow.skip(STEP)
  if (item.facing !== null) placeFacing(paper, part, [], item.facing, levelNames)
  flow.skip(STEP)
  placePanel(paper, part, { ...item, levels: null }, levelNames)
  for (const sentence of item.wish) flow.place({ stacks: [text(doc, part, 'P', sentence, TYPE.small, WHOLE_WIDTH)] })
}

const placeQuestions = ({ doc, flow }: Paper, part: Tag, questions: readonly string[]) => {
  const list = tag(doc, part, 'L')
  for (const [index, question] of questions.entries()) {
    const item = tag(doc, list, 'LI')
    const body = text(doc, item, 'LBody', `${index + 1}. ${question}`, TYPE.body, WHOLE_WIDTH)
    flow.place({ stacks: [[space(3), ...body]] })
  }
}

/** Room to divide the items over the team by hand. */
const placeDivision = (paper: Paper, part: Tag, { divide, items }: ToldSet) => {
  const { doc, flow } = paper
  const height = HEAD + items.length * ROW
  flow.skip(2 * STEP)
  flow.makeRoom(TYPE.heading.leading + STEP + height)
  flow.place({ stacks: [text(doc, part, 'H3', divide.heading, TYPE.heading, WHOLE_WIDTH)] })
  flow.skip(STEP)
  placeBlankTable(paper, part, { columns: divide.columns, rows: items.map(({ title }) => title), filled: [] }, height)
}
