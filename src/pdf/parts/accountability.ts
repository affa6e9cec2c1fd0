import type { ToldReport } from '../../content/told-report.ts'
import { type Block, blockHeight } from '../paper/flow.ts'
import { columns, PAGE_ROOM, STEP, WHOLE_WIDTH } from '../paper/grid.ts'
import type { Paper } from '../paper/paper.ts'
import type { Tag } from '../paper/tags.ts'
import { lineCount, text } from '../paper/text.ts'
import { type Style, TYPE } from '../paper/type-scale.ts'

type Section = ToldReport['accountability'][number]

const HEADING = columns(0, 3)
const LINES = columns(3, 9)
const GAP = 2.5
/** The last page is filled at least this far. */
const LEAST_FILLED = 1 / 3

/** Writes how the report was made: what it contains, what it leaves out, and why. */
export const accountability = (paper: Paper, told: ToldReport): void => {
  const { doc, flow, words } = paper
  const part = paper.startPart(words.accountability.heading)
  flow.place({ stacks: [text(doc, part, 'H2', words.accountability.heading, TYPE.title, WHOLE_WIDTH)] })
  flow.place({ stacks: [text(doc, part, 'P', words.accountability.intro, TYPE.body, WHOLE_WIDTH)] })
  const style = fittingStyle(paper, told.accountability)
  for (const section of told.accountability) placeSection(paper, part, section, style)
}

/** Places the heading beside the first line. Neither the first nor the last line is alone on a page. */
const placeSection = ({ doc, flow }: Paper, part: Tag, { heading, lines }: Section, style: Style) => {
  const blocks = lines.map((line, index): Block => {
    const beside = index === 0 ? text(doc, part, 'H3', heading, TYPE.strong, HEADING) : []
    return { stacks: [beside, text(doc, part, 'P', line, style, LINES)] }
  })
  flow.skip(3 * STEP)
  for (const [index, block] of blocks.entries()) {
    const pair = index === 0 || index === blocks.length - 2 ? blocks.slice(index, index + 2) : []
    flow.makeRoom(pair.reduce((sum, each) => sum + blockHeight(each) + GAP, 0))
    flow.place(block)
    flow.skip(GAP)
  }
}

/** The normal size, or the smaller size when a few lines would otherwise have a page to themselves. */
const fittingStyle = ({ doc, flow }: Paper, sections: readonly Section[]): Style => {
  const lines = sections.flatMap((section) => section.lines)
  const height = lines.reduce((sum, line) => sum + lineCount(doc, line, TYPE.body, LINES) * TYPE.body.leading + GAP, 0)
  const over = height + sections.length * 3 * STEP - flow.room()
  return over > 0 && over % PAGE_ROOM < PAGE_ROOM * LEAST_FILLED ? TYPE.small : TYPE.body
}
