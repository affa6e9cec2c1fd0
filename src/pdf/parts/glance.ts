import type { ToldGroup } from '../../content/told-group.ts'
import type { Dumbbell, Finding, ToldGlance, ToldReport } from '../../content/told-report.ts'
import { dumbbellTable, placeDumbbells } from '../blocks/dumbbell.ts'
import { markingStack } from '../blocks/marking.ts'
import { namedGroup } from '../blocks/named-group.ts'
import { buildTable, type CellMaker, placeTable, tableHeight, textCell } from '../blocks/table.ts'
import { COLOURS } from '../paper/colours.ts'
import { columns, inset, type Span, STEP, WHOLE_WIDTH } from '../paper/grid.ts'
import type { Paper } from '../paper/paper.ts'
import { drawStack, heightOf, type Stack, space, startedBy } from '../paper/stack.ts'
import type { Tag } from '../paper/tags.ts'
import { text } from '../paper/text.ts'
import { inColour, TYPE } from '../paper/type-scale.ts'

const SHARED = columns(0, 5)
const DIFFERENT = columns(5, 7)
const NUMBER = 18

/** Writes one page: what is shared, what differs, the weakest links, and all factors side by side. */
export const glance = (paper: Paper, told: ToldReport): void => {
  const { doc, flow, words } = paper
  const { glance } = told
  const part = paper.startPart(words.glance.heading)
  flow.place({ stacks: [text(doc, part, 'H2', words.glance.heading, TYPE.title, WHOLE_WIDTH)] })
  flow.skip(STEP)
  placeFindings(paper, part, glance)
  flow.skip(2 * STEP)
  if (glance.weakest.length > 0) flow.place({ stacks: [weakestStack(paper, part, glance.weakest)] })
  flow.skip(2 * STEP)
  const dumbbells = dumbbellTable(paper, part, told)
  const standings = told.groups.some(({ shown }) => shown) ? standingsOf(paper, part, told) : null
  const after = standings ? 3 * STEP + heightOf(standings.heading) + tableHeight(standings.table) : 0
  placeDumbbells(paper, dumbbells, after)
  if (standings === null) return
  flow.skip(2 * STEP)
  flow.makeRoom(after - 2 * STEP)
  flow.place({ stacks: [standings.heading] })
  flow.skip(STEP)
  placeTable(paper, standings.table)
}

const placeFindings = (paper: Paper, part: Tag, glance: ToldGlance) => {
  const { shared, nothingShared, different, nothingDifferent, leftOut } = glance
  const { doc, flow, words } = paper
  // With nothing to compare, both sides would say the same.
  if (nothingShared !== null && nothingShared === nothingDifferent) {
    flow.place({ stacks: [text(doc, part, 'P', nothingShared, TYPE.body, WHOLE_WIDTH)] })
    return
  }
  flow.place({
    stacks: [
      findingsStack(paper, part, words.glance.shared, shared, nothingShared, SHARED),
      [
        ...findingsStack(paper, part, words.glance.different, different, nothingDifferent, DIFFERENT),
        ...(leftOut === null
          ? []
          : [space(STEP), ...text(doc, part, 'P', leftOut, inColour(TYPE.small, COLOURS.quiet), DIFFERENT)]),
      ],
    ],
  })
}

const findingsStack = (
  { doc }: Paper,
  part: Tag,
  heading: string,
  findings: readonly Finding[],
  nothing: string | null,
  span: Span,
): Stack => [
  ...text(doc, part, 'H3', heading, TYPE.heading, span),
  ...(nothing === null ? [] : [space(STEP), ...text(doc, part, 'P', nothing, TYPE.body, span)]),
  ...findings.flatMap((finding) => [space(STEP), ...findingStack(doc, part, finding, span)]),
]

const findingStack = (doc: PDFKit.PDFDocument, part: Tag, finding: Finding, span: Span): Stack => {
  const beside = inset(span, NUMBER, 0)
  const { reason } = finding.marking
  const number = text(doc, part, 'P', String(finding.factorNumber), inColour(TYPE.strong, COLOURS.letters), span)
  const title = text(doc, part, 'P', finding.factorTitle, TYPE.strong, beside)
  return [
    ...startedBy((top) => drawStack(number, top), title),
    ...text(doc, part, 'P', finding.text, TYPE.body, beside),
    ...text(doc, part, 'P', reason ?? '', inColour(TYPE.small, COLOURS.quiet), beside),
    ...markingStack(doc, part, finding.marking, beside),
  ]
}

const weakestStack = ({ doc, words }: Paper, part: Tag, weakest: readonly string[]): Stack => [
  ...text(doc, part, 'H3', words.glance.weakest, TYPE.heading, WHOLE_WIDTH),
  space(2),
  ...weakest.flatMap((sentence) => text(doc, part, 'P', sentence, TYPE.body, WHOLE_WIDTH)),
]

/** The facts of the dumbbells as a table: a row for each group, a column for each factor. */
const standingsOf = ({ doc, words }: Paper, part: Tag, { groups, glance }: ToldReport) => {
  const room = columns(3, 9)
  const width = room.width / Math.max(1, glance.dumbbells.length)
  const factors = glance.dumbbells.map(({ number }, index) => ({
    span: { x: room.x + index * width, width: width - 4 },
    head: String(number),
  }))
  const name =
    (group: ToldGroup): CellMaker =>
    (cell, span) =>
      namedGroup(doc, cell, group, TYPE.label, span)
  const rows = groups
    .filter(({ shown }) => shown)
    .map((group) => [
      name(group),
      ...glance.dumbbells.map((dumbbell) => textCell(doc, standing(dumbbell, group), TYPE.small)),
    ])
  const heading = text(doc, part, 'H3', words.glance.table, TYPE.label, WHOLE_WIDTH)
  return { heading, table: buildTable(doc, part, [{ span: columns(0, 3), head: words.group }, ...factors], rows) }
}

const standing = ({ marks }: Dumbbell, { key }: ToldGroup): string =>
  marks.find(({ group }) => group === key)?.text ?? ''
