import type { PanelRow, ToldItem, ToldReport, ToldSet } from '../../content/told-report.ts'
import { placeBlankTable } from '../blocks/blank-table.ts'
import { placeFacing } from '../blocks/facing.ts'
import { findingBox, findingHeight } from '../blocks/finding-box.ts'
import { placePanel } from '../blocks/panel.ts'
import { COLOURS } from '../paper/colours.ts'
import { continuedHead } from '../paper/continued-head.ts'
import { STEP, WHOLE_WIDTH } from '../paper/grid.ts'
import type { Paper } from '../paper/paper.ts'
import { space } from '../paper/stack.ts'
import { type Tag, tag } from '../paper/tags.ts'
import { lineCount, text } from '../paper/text.ts'
import { inColour, type Style, TYPE } from '../paper/type-scale.ts'

const QUIET = inColour(TYPE.small, COLOURS.quiet)
/** Points of an item without its texts, of its two sentences, and of a group in it. */
const ITEM = 60
const FACING = 41
const GROUP = 38
/** Points for each row to write in, and for the head of the table. */
const ROW = 30
const HEAD = 30
/** Points of a row for a line of handwriting. */
const LEAST_ROW = 22

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
  place(set.steps.map(({ name, text: step }) => `${name}: ${step}`).join(' '), TYPE.small)
  place(words.factor.legend, QUIET)
  for (const item of set.items) placeItem(paper, part, set, withFacingOfTopic(set, item))
  flow.skip(2 * STEP)
  if (set.questions.length > 0) {
    flow.makeRoom(TYPE.heading.leading + 3 * TYPE.body.leading)
    place(words.factor.talk, TYPE.heading, 'H3')
    placeQuestions(paper, part, set.questions)
  }
  flow.skip(STEP)
  place(set.note, TYPE.body)
  flow.skip(STEP)
  place(set.source, QUIET)
  placeDivision(paper, part, set)
}

/** The two sentences are printed of the topics only: of all items they would take more than a page. */
const withFacingOfTopic = ({ topics }: ToldSet, item: ToldItem): ToldItem =>
  topics.some(({ factor }) => factor === item.key) ? item : { ...item, facing: null }

const placeItem = (paper: Paper, part: Tag, { levelNames }: ToldSet, item: ToldItem) => {
  const { doc, flow } = paper
  flow.skip(2 * STEP)
  flow.makeRoom(heightOfItem(paper, item))
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
  placePanel(paper, part, { ...item, levels: null }, levelNames, { withLegend: false })
  for (const sentence of item.wish) flow.place({ stacks: [text(doc, part, 'P', sentence, TYPE.small, WHOLE_WIDTH)] })
}

/** About how high an item is, so that it stays on one page where it can. */
const heightOfItem = (paper: Paper, { about, facing, finding, panel, wish }: ToldItem): number => {
  const more = panel.rows.reduce((sum, row) => sum + linesMore(row), 0)
  const lines = [about, ...wish].reduce((sum, said) => sum + lineCount(paper.doc, said, TYPE.small, WHOLE_WIDTH), more)
  const drawn = ITEM + (facing ? FACING : 0) + GROUP * panel.rows.length
  return drawn + findingHeight(paper, finding) + TYPE.small.leading * lines
}

/** How many lines a group takes besides one for each moment: more marks than fit, and who can't judge it. */
const linesMore = ({ moments }: PanelRow): number => {
  const crowded = moments.filter(({ counts, drawing }) => drawing === 'dots' && Math.max(...counts) > MARKS_ON_LINE)
  return crowded.length + (moments.some(({ dontKnow }) => dontKnow !== '') ? 1 : 0)
}
const MARKS_ON_LINE = 7

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
  const rows = items.map(({ title }) => title)
  placeBlankTable(paper, part, { columns: divide.columns, rows, filled: [] }, height, LEAST_ROW)
}
