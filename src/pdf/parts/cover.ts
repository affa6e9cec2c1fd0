import type { ToldGroup } from '../../content/told-group.ts'
import type { ToldReport } from '../../content/told-report.ts'
import { drawBridge } from '../blocks/bridge.ts'
import { placeKey } from '../blocks/key.ts'
import { namedGroup } from '../blocks/named-group.ts'
import { buildTable, type CellMaker, placeTable, tableHeight, textCell } from '../blocks/table.ts'
import { COLOURS } from '../paper/colours.ts'
import { columns, type Span, STEP, WHOLE_WIDTH } from '../paper/grid.ts'
import type { Paper } from '../paper/paper.ts'
import { heightOf, type Slice, type Stack, space } from '../paper/stack.ts'
import { drawArtifact, type Tag } from '../paper/tags.ts'
import { text } from '../paper/text.ts'
import { inColour, TYPE } from '../paper/type-scale.ts'

const BRIDGE = 92
const LEFT = columns(0, 6)
const RIGHT = columns(6, 6)

/** Writes whose report it is and who took part, and then how to read the rest. */
export const cover = (paper: Paper, told: ToldReport): void => {
  const { doc, flow, words } = paper
  const part = paper.startPart(words.cover.bookmark)
  flow.place({ stacks: [[bridge(doc), ...titles(paper, part, told)]] })
  flow.skip(4 * STEP)
  placeGroups(paper, part, told.groups)
  flow.skip(4 * STEP)
  flow.place({
    stacks: [
      paragraph(paper, part, words.cover.is, words.cover.isText, LEFT),
      paragraph(paper, part, words.cover.isNot, words.cover.isNotText, RIGHT),
    ],
  })
  flow.skip(3 * STEP)
  placeKey(paper, part, told)
  flow.skip(3 * STEP)
  flow.place({ stacks: [paragraph(paper, part, words.cover.privacy, words.cover.privacyText, WHOLE_WIDTH)] })
}

const bridge = (doc: PDFKit.PDFDocument): Slice => ({
  height: BRIDGE + 4 * STEP,
  draw: (top) => drawArtifact(doc, () => drawBridge(doc, WHOLE_WIDTH.x, top, WHOLE_WIDTH.width, BRIDGE)),
})

const titles = ({ doc, words }: Paper, part: Tag, { title, institution, date }: ToldReport): Stack => [
  ...text(
    doc,
    part,
    'P',
    `${words.product} · ${words.cover.kicker}`,
    inColour(TYPE.strong, COLOURS.letters),
    WHOLE_WIDTH,
  ),
  space(STEP),
  ...text(doc, part, 'H1', title === '' ? words.product : title, TYPE.display, WHOLE_WIDTH),
  space(STEP),
  ...text(doc, part, 'P', institution, TYPE.finding, WHOLE_WIDTH),
  ...text(doc, part, 'P', date, TYPE.body, WHOLE_WIDTH),
]

const placeGroups = (paper: Paper, part: Tag, groups: readonly ToldGroup[]) => {
  const { doc, flow, words } = paper
  const heading = text(doc, part, 'H2', words.cover.groups, TYPE.heading, WHOLE_WIDTH)
  const name =
    (group: ToldGroup): CellMaker =>
    (cell, span) =>
      namedGroup(doc, cell, group, TYPE.strong, span)
  const columnsOf = [
    { span: columns(0, 4), head: words.group },
    { span: columns(4, 4), head: words.cover.answers },
    { span: columns(8, 4), head: words.cover.visibility },
  ]
  const rows = groups.map((group) => [
    name(group),
    textCell(doc, group.participation, TYPE.body),
    textCell(doc, group.visibility, TYPE.body),
  ])
  const table = buildTable(doc, part, columnsOf, rows)
  flow.makeRoom(heightOf(heading) + STEP + tableHeight({ ...table, rows: table.rows.slice(0, 1) }))
  flow.place({ stacks: [heading] })
  flow.skip(STEP)
  placeTable(paper, table)
}

const paragraph = ({ doc }: Paper, part: Tag, heading: string, said: string, span: Span): Stack => [
  ...text(doc, part, 'H2', heading, TYPE.heading, span),
  space(2),
  ...text(doc, part, 'P', said, TYPE.body, span),
]
