import { type LaidHead, layHead } from '../../content/drawing/level-heads.ts'
import { type LaidDumbbell, layDumbbell, type OverviewSetting } from '../../content/drawing/overview-row.ts'
import { thirds } from '../../content/drawing/span.ts'
import type { ToldReport } from '../../content/told-report.ts'
import { COLOURS } from '../paper/colours.ts'
import { type Block, blockHeight } from '../paper/flow.ts'
import { PAGE_ROOM, STEP, WHOLE_WIDTH } from '../paper/grid.ts'
import { paintArtifact, paintFigure, paintText } from '../paper/paint.ts'
import type { Paper } from '../paper/paper.ts'
import { heightOf, type Stack, space } from '../paper/stack.ts'
import { drawArtifact, type Tag, tag } from '../paper/tags.ts'
import { measureIn, text } from '../paper/text.ts'
import { inColour, TYPE } from '../paper/type-scale.ts'
import { drawRule } from './table.ts'

type Doc = PDFKit.PDFDocument

/** Every factor on one line: each group's mark on the ladder of levels, and how its leading pair differs. */
export type DumbbellTable = {
  readonly heading: Stack
  readonly head: Block
  readonly rows: readonly Block[]
  readonly caption: Block
}

export const dumbbellTable = ({ doc, words }: Paper, part: Tag, { glance, levelNames }: ToldReport): DumbbellTable => {
  const setting = settingOf(doc)
  const heading = text(doc, part, 'H3', words.glance.factors, TYPE.heading, WHOLE_WIDTH)
  const table = tag(doc, part, 'Table')
  const head = headBlock(doc, table, headOf(words, levelNames, setting))
  const rows = glance.dumbbells.map((dumbbell) => rowBlock(doc, table, layDumbbell(dumbbell, setting)))
  const caption = text(doc, part, 'P', glance.caption, inColour(TYPE.small, COLOURS.quiet), WHOLE_WIDTH)
  return {
    heading,
    head,
    rows,
    caption: { stacks: [[space(STEP), ...caption]], behind: (top) => drawArtifact(doc, () => drawRule(doc, top)) },
  }
}

const heightWith = ({ heading, head }: DumbbellTable, blocks: readonly Block[]): number =>
  heightOf(heading) + STEP + [head, ...blocks].reduce((sum, block) => sum + blockHeight(block), 0)

/** The height of the whole table, with its heading and caption. */
export const dumbbellsHeight = (table: DumbbellTable): number => heightWith(table, [...table.rows, table.caption])

/** Places the table on one page with what follows it, `after` points high, if they fit; else the heading with a row. */
export const placeDumbbells = ({ flow }: Paper, table: DumbbellTable, after: number): void => {
  const { heading, head, rows, caption } = table
  const together = [dumbbellsHeight(table) + after, heightWith(table, rows), heightWith(table, rows.slice(0, 1))]
  flow.makeRoom(together.find((height) => height <= PAGE_ROOM) ?? 0)
  flow.place({ stacks: [heading] })
  flow.skip(STEP)
  for (const block of [head, ...rows, caption]) flow.place(block)
}

const ZONE_GAP = 3
/** Not on the grid: 'ontwikkeling' fits in a third of the track, and most words for a distance on one line. */
const FACTOR = { x: WHOLE_WIDTH.x, width: 104 }
const TRACK = { x: FACTOR.x + FACTOR.width + STEP, width: 171 }
const DISTANCE = { x: TRACK.x + TRACK.width + 8, width: WHOLE_WIDTH.width - FACTOR.width - STEP - TRACK.width - 8 }
const LABEL = inColour(TYPE.label, COLOURS.ink)

const settingOf = (doc: Doc): OverviewSetting => ({
  scale: 1,
  measure: measureIn(doc),
  factor: FACTOR,
  indent: 13,
  track: TRACK,
  zoneGap: ZONE_GAP,
  distance: DISTANCE,
  dot: 7,
  // The table under the drawing says who stands where, so marks that look alike need no number here.
  numberOf: () => '',
  number: TYPE.small,
  styles: {
    number: inColour(TYPE.label, COLOURS.letters),
    title: LABEL,
    distance: LABEL,
    marking: TYPE.label,
  },
})

const headOf = (
  words: Paper['words'],
  names: ToldReport['levelNames'],
  { track, factor, distance, measure }: OverviewSetting,
) => {
  const zones = thirds(track, ZONE_GAP)
  const others = [
    { words: words.factor.factor, style: TYPE.label, span: factor },
    { words: words.glance.distance, style: TYPE.label, span: distance },
  ]
  return layHead(names, null, others, {
    scale: 1,
    measure,
    patch: 5,
    after: 2,
    spans: zones,
    words: zones,
    name: TYPE.label,
    description: TYPE.label,
  })
}

const headBlock = (doc: Doc, table: Tag, { height, patches, levels, others }: LaidHead): Block => {
  const row = tag(doc, table, 'TR')
  const [factor, ladder, distance] = [0, 1, 2].map(() => tag(doc, row, 'TH', { scope: 'Column' })) as [Tag, Tag, Tag]
  const draw = (top: number) => {
    paintArtifact(doc, patches, top)
    paintText(doc, factor, 'P', others[0] ?? [], top)
    for (const { name } of levels) paintText(doc, ladder, 'P', name, top)
    paintText(doc, distance, 'P', others[1] ?? [], top)
  }
  return { stacks: [[{ height, draw }]] }
}

const rowBlock = (doc: Doc, table: Tag, laid: LaidDumbbell): Block => {
  const row = tag(doc, table, 'TR')
  const head = tag(doc, row, 'TH', { scope: 'Row' })
  const [drawing, distance] = [tag(doc, row, 'TD'), tag(doc, row, 'TD')]
  const draw = (top: number) => {
    drawArtifact(doc, () => drawRule(doc, top))
    paintText(doc, head, 'P', laid.number, top)
    paintText(doc, head, 'P', laid.title, top)
    paintFigure(doc, drawing, laid.track, top)
    paintText(doc, distance, 'P', laid.word, top)
    paintArtifact(doc, laid.dots, top)
    paintText(doc, distance, 'P', laid.marking, top)
  }
  return { stacks: [[{ height: laid.height, draw }]] }
}
