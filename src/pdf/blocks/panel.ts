import { capitalise } from '../../content/capitalise.ts'
import type { ToldFactor, ToldReport } from '../../content/told-report.ts'
import { LEVELS } from '../../domain/scan/rubric.ts'
import { COLOURS } from '../paper/colours.ts'
import { type Block, blockHeight } from '../paper/flow.ts'
import { type Span, STEP, WHOLE_WIDTH } from '../paper/grid.ts'
import type { Paper } from '../paper/paper.ts'
import { space } from '../paper/stack.ts'
import { drawArtifact, type Tag, tag } from '../paper/tags.ts'
import { silentText, text } from '../paper/text.ts'
import { inColour, TYPE } from '../paper/type-scale.ts'
import { drawLevel } from './levels.ts'
import { GROUP_COLUMN, insideCell, LEVEL_COLUMNS } from './panel-columns.ts'
import { panelRow } from './panel-row.ts'
import { drawRule } from './table.ts'

/** A table that is its own drawing: rows are groups, columns are levels, cells hold one mark per person or a bar. */
export const placePanel = (paper: Paper, part: Tag, factor: ToldFactor, names: LevelNames): void => {
  const { doc, flow, words } = paper
  const table = tag(doc, part, 'Table')
  const head = headBlock(paper, table, factor, names)
  const rows = factor.panel.rows.map((row) => panelRow(paper, table, row))
  flow.makeRoom(blockHeight(head) + Math.max(0, ...rows.slice(0, 1).map(blockHeight)))
  flow.place(head)
  for (const row of rows) {
    if (blockHeight(row) > flow.room()) {
      flow.turnPage()
      flow.place(headAgain(paper, names))
    }
    flow.place(row)
  }
  flow.place({
    stacks: [[space(3), ...text(doc, part, 'P', words.factor.legend, QUIET, WHOLE_WIDTH)]],
    behind: (top) => drawArtifact(doc, () => drawRule(doc, top)),
  })
}

type LevelNames = ToldReport['levelNames']

/** The names of the levels, and what they say where no two of them already face each other above. */
const headBlock = ({ doc, words }: Paper, table: Tag, { levels, facing }: ToldFactor, names: LevelNames): Block => {
  const row = tag(doc, table, 'TR')
  const corner = text(doc, tag(doc, row, 'TH', { scope: 'Column' }), 'P', words.group, TYPE.label, GROUP_COLUMN)
  const heads = LEVEL_COLUMNS.map((span, index) => {
    const cell = tag(doc, row, 'TH', { scope: 'Column' })
    const name = text(doc, cell, 'P', levelName(names, index), TYPE.strong, insideCell(index))
    const description = facing === null ? text(doc, cell, 'P', levels[index] ?? '', TYPE.small, insideCell(index)) : []
    return [swatch(doc, index, span), ...name, ...description, space(STEP)]
  })
  return { stacks: [[space(SWATCH + 2), ...corner], ...heads] }
}

/** The head once more, on a page that the table runs on to; who listens has heard it already. */
const headAgain = ({ doc }: Paper, names: LevelNames): Block => ({
  stacks: LEVEL_COLUMNS.map((span, index) => [
    swatch(doc, index, span),
    ...silentText(doc, levelName(names, index), TYPE.strong, insideCell(index)),
    space(STEP),
  ]),
})

const QUIET = inColour(TYPE.small, COLOURS.quiet)
const SWATCH = 8

const swatch = (doc: PDFKit.PDFDocument, index: number, { x, width }: Span) => ({
  height: SWATCH,
  draw: (top: number) => drawArtifact(doc, () => drawLevel(doc, LEVELS[index] ?? 1, x, top, width, 6)),
})

const levelName = (names: LevelNames, index: number) => `${index + 1}  ${capitalise(names[index] ?? '')}`
