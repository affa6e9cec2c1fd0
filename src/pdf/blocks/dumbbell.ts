import { type LaidHead, layHead } from '../../content/drawing/level-heads.ts'
import { type LaidDumbbell, layDumbbell, type OverviewSetting } from '../../content/drawing/overview-row.ts'
import { thirds } from '../../content/drawing/span.ts'
import type { ToldReport } from '../../content/told-report.ts'
import { COLOURS } from '../paper/colours.ts'
import { type Block, blockHeight } from '../paper/flow.ts'
import { columns, STEP, WHOLE_WIDTH } from '../paper/grid.ts'
import { paintArtifact, paintFigure, paintText } from '../paper/paint.ts'
import type { Paper } from '../paper/paper.ts'
import { heightOf, space } from '../paper/stack.ts'
import { drawArtifact, type Tag, tag } from '../paper/tags.ts'
import { measureIn, text } from '../paper/text.ts'
import { inColour, TYPE } from '../paper/type-scale.ts'
import { drawRule } from './table.ts'

type Doc = PDFKit.PDFDocument

/** Every factor on one line: each group's mark on the ladder of levels, and the word for the distance between them. */
export const placeDumbbells = (paper: Paper, part: Tag, { glance, levelNames }: ToldReport): void => {
  const { doc, flow, words } = paper
  const setting = settingOf(doc)
  const heading = text(doc, part, 'H3', words.glance.factors, TYPE.heading, WHOLE_WIDTH)
  const table = tag(doc, part, 'Table')
  const head = headBlock(doc, table, headOf(paper, levelNames, setting))
  const rows = glance.dumbbells.map((dumbbell) => rowBlock(doc, table, layDumbbell(dumbbell, setting)))
  // All on one page if they can be, else the heading with the first of them.
  for (const together of [rows, rows.slice(0, 1)]) {
    const height = together.reduce((sum, row) => sum + blockHeight(row), 0)
    flow.makeRoom(heightOf(heading) + STEP + blockHeight(head) + height)
  }
  flow.place({ stacks: [heading] })
  flow.skip(STEP)
  flow.place(head)
  for (const row of rows) flow.place(row)
  const caption = text(doc, part, 'P', glance.caption, inColour(TYPE.small, COLOURS.quiet), WHOLE_WIDTH)
  flow.place({ stacks: [[space(STEP), ...caption]], behind: (top) => drawArtifact(doc, () => drawRule(doc, top)) })
}

const ZONE_GAP = 3
const LABEL = inColour(TYPE.label, COLOURS.ink)

const settingOf = (doc: Doc): OverviewSetting => ({
  scale: 1,
  measure: measureIn(doc),
  factor: columns(0, 3),
  indent: 18,
  track: columns(3, 6),
  zoneGap: ZONE_GAP,
  distance: columns(9, 3),
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
  { words }: Paper,
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
