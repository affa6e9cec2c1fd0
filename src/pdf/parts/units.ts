import type { ToldReport } from '../../content/told-report.ts'
import type { ToldDividedGroup, ToldUnits } from '../../content/told-units.ts'
import { buildTable, type Column, placeTable, tableHeight, textCell } from '../blocks/table.ts'
import { COLOURS } from '../paper/colours.ts'
import { continuedHead } from '../paper/continued-head.ts'
import { columns, type Span, STEP, WHOLE_WIDTH } from '../paper/grid.ts'
import type { Paper } from '../paper/paper.ts'
import { heightOf } from '../paper/stack.ts'
import { type Tag, tag } from '../paper/tags.ts'
import { text } from '../paper/text.ts'
import { inColour, TYPE } from '../paper/type-scale.ts'

const NUMBER = columns(0, 1)
const TITLE = columns(1, 11)
/** The shares of the first two columns. The counts share the rest of the width. */
const NAME = 0.29
const RESPONSES = 0.13
const GAP = 3
/** Points before the counts of each moment. */
const APART = 6

const COUNT = inColour(TYPE.label, COLOURS.ink)
const NONE = inColour(TYPE.small, COLOURS.quiet)

/** Writes the units of each divided group, with a small table for each factor, if the scan has units. */
export const units = (paper: Paper, { units: told }: ToldReport): void => {
  if (!told) return
  const { doc, flow } = paper
  let about = told.heading
  const part = paper.startPart(told.heading, (top) => continuedHead(paper, about, top))
  flow.place({ stacks: [text(doc, part, 'H2', told.heading, TYPE.title, WHOLE_WIDTH)] })
  for (const line of [...told.lines, ...told.undivided, told.legend]) {
    flow.skip(STEP)
    flow.place({ stacks: [text(doc, part, 'P', line, TYPE.body, WHOLE_WIDTH)] })
  }
  for (const group of told.groups) {
    placeGroup(paper, part, told, group, () => {
      about = `${told.heading}: ${group.group.label}`
    })
  }
}

const placeGroup = (
  paper: Paper,
  part: Tag,
  told: ToldUnits,
  { group, factors }: ToldDividedGroup,
  begin: () => void,
) => {
  const { doc, flow } = paper
  const label = text(doc, part, 'H3', group.label, TYPE.finding, WHOLE_WIDTH)
  flow.skip(4 * STEP)
  for (const [index, { number, title, rows }] of factors.entries()) {
    const heading = tag(doc, part, 'H4')
    const stacks = [
      text(doc, heading, 'Span', String(number), inColour(TYPE.heading, COLOURS.letters), NUMBER),
      text(doc, heading, 'Span', title, TYPE.heading, TITLE),
    ]
    const table = buildTable(
      doc,
      part,
      columnsOf(told),
      rows.map((row) =>
        [row.name, String(row.responses), ...row.counts.flat().map(String)].map((said, column) =>
          textCell(doc, said, column < 2 ? TYPE.small : said === '0' ? NONE : COUNT),
        ),
      ),
    )
    const start = { ...table, rows: table.rows.slice(0, 2) }
    const above = index === 0 ? heightOf(label) + 2 * STEP : 0
    flow.skip(3 * STEP)
    flow.makeRoom(above + Math.max(...stacks.map(heightOf)) + STEP + tableHeight(start))
    if (index === 0) {
      begin()
      flow.place({ stacks: [label] })
      flow.skip(2 * STEP)
    }
    flow.place({ stacks })
    flow.skip(STEP)
    placeTable(paper, table)
  }
}

const columnsOf = ({ unit, responses, moments, choices }: ToldUnits): readonly Column[] => {
  const { x, width } = WHOLE_WIDTH
  const counts = moments.flatMap((moment) => choices.map((choice) => `${moment} ${choice}`))
  const left = (NAME + RESPONSES) * width
  const each = (width - left - moments.length * APART) / counts.length
  const apart = (index: number) => (Math.floor(index / choices.length) + 1) * APART
  const span = (from: number, wide: number): Span => ({ x: x + from, width: wide - GAP })
  return [
    { head: unit, span: span(0, NAME * width) },
    { head: responses, span: span(NAME * width, RESPONSES * width) },
    ...counts.map((head, index) => ({ head, span: span(left + apart(index) + index * each, each) })),
  ]
}
