import { type LaidHead, layHead } from '../../content/drawing/level-heads.ts'
import { type LaidRow, layRow } from '../../content/drawing/panel-row.ts'
import type { PanelSetting } from '../../content/drawing/panel-setting.ts'
import type { ToldFactor, ToldReport } from '../../content/told-report.ts'
import { LEVELS } from '../../domain/scan/rubric.ts'
import { COLOURS } from '../paper/colours.ts'
import { type Block, blockHeight } from '../paper/flow.ts'
import { columns, inset, type Span, WHOLE_WIDTH } from '../paper/grid.ts'
import { paintArtifact, paintFigure, paintText } from '../paper/paint.ts'
import type { Paper } from '../paper/paper.ts'
import { space } from '../paper/stack.ts'
import { drawArtifact, type Tag, tag } from '../paper/tags.ts'
import { measureIn, text } from '../paper/text.ts'
import { inColour, TYPE } from '../paper/type-scale.ts'
import { drawRule } from './table.ts'

type Doc = PDFKit.PDFDocument
type LevelNames = ToldReport['levelNames']

/** A table that is its own drawing: rows are groups, columns are levels, cells hold one mark per person or a bar. */
export const placePanel = (paper: Paper, part: Tag, factor: ToldFactor, names: LevelNames): void => {
  const { doc, flow, words } = paper
  const setting = settingOf(doc)
  const table = tag(doc, part, 'Table')
  const head = headBlock(doc, table, headOf(paper, factor.facing === null ? factor.levels : null, names, setting))
  const rows = factor.panel.rows.map((row) => rowBlock(doc, table, layRow(row, setting)))
  flow.makeRoom(blockHeight(head) + Math.max(0, ...rows.slice(0, 1).map(blockHeight)))
  flow.place(head)
  for (const row of rows) {
    if (blockHeight(row) > flow.room()) {
      flow.turnPage()
      flow.place(headAgain(doc, headOf(paper, null, names, setting)))
    }
    flow.place(row)
  }
  flow.place({
    stacks: [[space(3), ...text(doc, part, 'P', words.factor.legend, QUIET, WHOLE_WIDTH)]],
    behind: (top) => drawArtifact(doc, () => drawRule(doc, top)),
  })
}

const QUIET = inColour(TYPE.small, COLOURS.quiet)
const LEVEL_COLUMNS = [columns(3, 3), columns(6, 3), columns(9, 3)] as const
const INSIDE = 6
const WORDS = LEVEL_COLUMNS.map((span) => inset(span, INSIDE, INSIDE)) as [Span, Span, Span]

const settingOf = (doc: Doc): PanelSetting => ({
  scale: 1,
  measure: measureIn(doc),
  group: columns(0, 3),
  moments: null,
  levels: LEVEL_COLUMNS,
  inside: INSIDE,
  allLevels: inset(columns(3, 9), INSIDE, INSIDE),
  styles: {
    names: [TYPE.strong, inColour(TYPE.label, COLOURS.ink)],
    quiet: QUIET,
    hidden: inColour(TYPE.body, COLOURS.quiet),
    moment: QUIET,
    count: TYPE.label,
    otherCount: QUIET,
  },
})

/** `descriptions` are what the levels say, where no two of them already face each other above. */
const headOf = ({ words }: Paper, descriptions: readonly string[] | null, names: LevelNames, setting: PanelSetting) =>
  layHead(names, descriptions, [{ words: words.group, style: TYPE.label, span: setting.group }], {
    scale: 1,
    measure: setting.measure,
    patch: 6,
    after: 5,
    spans: LEVEL_COLUMNS,
    words: WORDS,
    name: TYPE.strong,
    description: TYPE.small,
  })

const headBlock = (doc: Doc, table: Tag, { height, patches, levels, others }: LaidHead): Block => {
  const row = tag(doc, table, 'TR')
  const heads = [...others, ...levels].map(() => tag(doc, row, 'TH', { scope: 'Column' }))
  const draw = (top: number) => {
    const [corner, ...columnHeads] = heads
    if (corner) for (const words of others) paintText(doc, corner, 'P', words, top)
    paintArtifact(doc, patches, top)
    for (const [index, cell] of columnHeads.entries()) {
      paintText(doc, cell, 'P', levels[index]?.name ?? [], top)
      paintText(doc, cell, 'P', levels[index]?.description ?? [], top)
    }
  }
  return { stacks: [[{ height, draw }]] }
}

/** The head once more, on a page that the table runs on to. It isn't read aloud a second time. */
const headAgain = (doc: Doc, { height, patches, levels }: LaidHead): Block => ({
  stacks: [[{ height, draw: (top) => paintArtifact(doc, [...patches, ...levels.flatMap(({ name }) => name)], top) }]],
})

const rowBlock = (doc: Doc, table: Tag, laid: LaidRow): Block => {
  const row = tag(doc, table, 'TR')
  const head = tag(doc, row, 'TH', { scope: 'Row' })
  const cells = LEVELS.map((level) => ({ level, cell: tag(doc, row, 'TD') }))
  const draw = (top: number) => {
    drawArtifact(doc, () => drawRule(doc, top))
    paintArtifact(doc, [laid.mark, ...laid.frames], top)
    paintText(doc, head, 'P', laid.name, top)
    paintText(doc, laid.cells.length === 0 ? (cells[0]?.cell ?? head) : head, 'P', laid.participation, top)
    for (const { level, cell } of cells) {
      for (const each of laid.cells.filter((drawn) => drawn.level === level)) paintFigure(doc, cell, each, top)
    }
    paintText(doc, head, 'P', laid.notes, top)
  }
  return { stacks: [[{ height: laid.height, draw }]] }
}
