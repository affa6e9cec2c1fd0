import { inventoryPrintWords } from '../../content/inventory/print-words.ts'
import type { Fact, ToldTask } from '../../content/inventory/told-inventory.ts'
import { buildTable, type Column, placeTable, tableHeight, textCell } from '../blocks/table.ts'
import { blockHeight } from '../paper/flow.ts'
import { columns, STEP, WHOLE_WIDTH } from '../paper/grid.ts'
import type { Paper } from '../paper/paper.ts'
import type { Tag } from '../paper/tags.ts'
import { text } from '../paper/text.ts'
import { TYPE } from '../paper/type-scale.ts'

/** The facts of one row of the inventory below its name, as a table. */
export const placeFacts = (paper: Paper, part: Tag, name: string, facts: readonly Fact[]): void => {
  const words = inventoryPrintWords(paper.language)
  const heads: readonly Column[] = [
    { span: columns(0, 4), head: words.fact },
    { span: columns(4, 8), head: words.answer },
  ]
  const rows = facts.map(({ label, values }) => [label, values.join('; ')])
  if (rows.length === 0) placeHeadingAlone(paper, part, name, words.none)
  else placeTexts(paper, part, name, heads, rows)
}

/** The tasks of one level, with who does them or what is known of it. */
export const placeTasks = (paper: Paper, part: Tag, level: string, tasks: readonly ToldTask[]): void => {
  const words = inventoryPrintWords(paper.language)
  const heads: readonly Column[] = [
    { span: columns(0, 4), head: words.task },
    { span: columns(4, 6), head: words.standing },
    { span: columns(10, 2), head: words.decision },
  ]
  const rows = tasks.map(({ name, standing, facts, decision }) => [
    name,
    [standing, ...facts.map(({ label, values }) => `${label} ${values.join('; ')}`)].join('\n'),
    decision,
  ])
  placeTexts(paper, part, level, heads, rows)
}

const placeTexts = (
  paper: Paper,
  part: Tag,
  name: string,
  heads: readonly Column[],
  rows: readonly (readonly string[])[],
): void => {
  const { doc, flow } = paper
  const heading = { stacks: [text(doc, part, 'H3', name, TYPE.strong, WHOLE_WIDTH)] }
  const cells = rows.map((row) => row.map((said, index) => textCell(doc, said, index === 0 ? TYPE.strong : TYPE.body)))
  const table = buildTable(doc, part, heads, cells)
  flow.skip(2 * STEP)
  flow.makeRoom(blockHeight(heading) + tableHeight({ ...table, rows: table.rows.slice(0, 1) }))
  flow.place(heading)
  flow.skip(STEP / 2)
  placeTable(paper, table)
}

const placeHeadingAlone = ({ doc, flow }: Paper, part: Tag, name: string, none: string): void => {
  flow.skip(2 * STEP)
  flow.place({ stacks: [text(doc, part, 'H3', name, TYPE.strong, WHOLE_WIDTH)] })
  flow.place({ stacks: [text(doc, part, 'P', none, TYPE.body, WHOLE_WIDTH)] })
}
