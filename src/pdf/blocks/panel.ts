import { type LaidHead, layHead } from '../../content/drawing/level-heads.ts'
import { type LaidRow, layRow } from '../../content/drawing/panel-row.ts'
import type { PanelSetting } from '../../content/drawing/panel-setting.ts'
import type { ToldFactor, ToldReport } from '../../content/told-report.ts'
import { LEVELS } from '../../domain/scan/rubric.ts'
import { COLOURS } from '../paper/colours.ts'
import { type Block, blockHeight } from '../paper/flow.ts'
import { columns, inset, type Span, WHOLE_WIDTH } from '../paper/grid.ts'
import { paintArtifact, paintFigure, textStack } from '../paper/paint.ts'
import type { Paper } from '../paper/paper.ts'
import { type Stack, space, tallest } from '../paper/stack.ts'
import { drawArtifact, type Tag, tag } from '../paper/tags.ts'
import { measureIn, text } from '../paper/text.ts'
import { inColour, TYPE } from '../paper/type-scale.ts'
import { drawRule } from './table.ts'

type Doc = PDFKit.PDFDocument
type LevelNames = ToldReport['levelNames']
/** `levels` is null where the page explains the levels elsewhere. */
type DrawnFactor = Pick<ToldFactor, 'panel' | 'facing'> & { readonly levels: ToldFactor['levels'] | null }

/** A table that is its own drawing: rows are groups, columns are levels, cells hold one mark per person or a bar. */
export const placePanel = (
  paper: Paper,
  part: Tag,
  factor: DrawnFactor,
  names: LevelNames,
  { withLegend = true } = {},
): void => {
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
  const guesses = factor.panel.rows.some(({ moments }) => moments.some(({ moment }) => moment === 'expected'))
  const legend = guesses ? `${words.factor.legend} ${words.factor.legendOfGuesses}` : words.factor.legend
  flow.place({
    stacks: [[space(3), ...(withLegend ? text(doc, part, 'P', legend, QUIET, WHOLE_WIDTH) : [])]],
    behind: (top) => drawArtifact(doc, () => drawRule(doc, top)),
  })
}

const QUIET = inColour(TYPE.small, COLOURS.quiet)
const LEVEL_COLUMNS = [columns(3, 3), columns(6, 3), columns(9, 3)] as const
const INSIDE = 6
/** How high the patch of a level is. */
const PATCH = 6
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
    patch: PATCH,
    after: 5,
    spans: LEVEL_COLUMNS,
    words: WORDS,
    name: TYPE.strong,
    description: TYPE.small,
  })

const headBlock = (doc: Doc, table: Tag, { height, patches, levels, others }: LaidHead): Block => {
  const row = tag(doc, table, 'TR')
  const [corner, ...heads] = [...others, ...levels].map(() => tag(doc, row, 'TH', { scope: 'Column' }))
  const columns = heads.map((parent, index) => [
    { parent, words: levels[index]?.name ?? [] },
    { parent, words: levels[index]?.description ?? [] },
  ])
  const stacks = [
    corner ? textStack(doc, [{ parent: corner, words: others.flat() }]) : [],
    ...columns.map((parts) => textStack(doc, parts)),
  ]
  return {
    stacks: [
      [{ height: PATCH, draw: (top) => paintArtifact(doc, patches, top) }],
      ...endingBefore(height - tallest(stacks), stacks),
    ],
  }
}

/** The stacks with `white` points below each. */
const endingBefore = (white: number, stacks: readonly Stack[]): readonly Stack[] =>
  stacks.map((stack) => (stack.length === 0 ? [] : [...stack, space(white)]))

/** The head once more, on a page that the table runs on to. It isn't read aloud a second time. */
const headAgain = (doc: Doc, { height, patches, levels }: LaidHead): Block => ({
  stacks: [[{ height, draw: (top) => paintArtifact(doc, [...patches, ...levels.flatMap(({ name }) => name)], top) }]],
})

const rowBlock = (doc: Doc, table: Tag, laid: LaidRow): Block => {
  const row = tag(doc, table, 'TR')
  const head = tag(doc, row, 'TH', { scope: 'Row' })
  const cells = LEVELS.map((level) => ({ level, cell: tag(doc, row, 'TD') }))
  const name = { parent: head, words: laid.name }
  const participation = { parent: cells[0]?.cell ?? head, words: laid.participation }
  const texts =
    laid.cells.length === 0
      ? [textStack(doc, [name]), textStack(doc, [participation])]
      : [
          textStack(doc, [name, { ...participation, parent: head }]),
          textStack(doc, [{ parent: head, words: laid.notes }]),
        ]
  const drawCells = (top: number) => {
    paintArtifact(doc, [laid.mark, ...laid.frames], top)
    for (const { level, cell } of cells) {
      for (const each of laid.cells.filter((drawn) => drawn.level === level)) paintFigure(doc, cell, each, top)
    }
  }
  const drawn: Stack = [{ height: Math.max(0, ...laid.cells.map(({ box }) => box.bottom)), draw: drawCells }]
  return {
    stacks: endingBefore(laid.height - tallest([drawn, ...texts]), [drawn, ...texts]),
    behind: (top) => {
      paintArtifact(doc, laid.fields, top)
      drawArtifact(doc, () => drawRule(doc, top))
    },
  }
}
