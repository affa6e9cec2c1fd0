import type { ToldGroup } from '../../content/told-group.ts'
import type { Dumbbell, Finding, ToldGlance, ToldReport } from '../../content/told-report.ts'
import { dumbbellsHeight, dumbbellTable, placeDumbbells } from '../blocks/dumbbell.ts'
import { markingStack } from '../blocks/marking.ts'
import { namedGroup } from '../blocks/named-group.ts'
import { buildTable, type CellMaker, placeTable, tableHeight, textCell } from '../blocks/table.ts'
import { COLOURS } from '../paper/colours.ts'
import { type Block, blockHeight } from '../paper/flow.ts'
import { columns, inset, type Span, STEP, WHOLE_WIDTH } from '../paper/grid.ts'
import type { Paper } from '../paper/paper.ts'
import { drawStack, heightOf, type Stack, space, startedBy } from '../paper/stack.ts'
import type { Tag } from '../paper/tags.ts'
import { lineCount, text } from '../paper/text.ts'
import { inColour, TYPE } from '../paper/type-scale.ts'

/** What is shared beside what differs: the split that takes the least height, of two alike the first. */
const SPLITS = [
  { shared: columns(0, 5), different: columns(5, 7) },
  { shared: columns(0, 4), different: columns(4, 8) },
] as const
const HALVES = [columns(0, 6), columns(6, 6)]
const NUMBER = 18

/**
 * Writes one page: what is shared, what differs, the weakest links, and all factors side by side. Where that takes a little
 * more than a page, the white space between these gives way first.
 */
export const glance = (paper: Paper, told: ToldReport): void => {
  const { doc, flow, words } = paper
  const { glance } = told
  const part = paper.startPart(words.glance.heading)
  flow.place({ stacks: [text(doc, part, 'H2', words.glance.heading, TYPE.title, WHOLE_WIDTH)] })
  flow.skip(STEP)
  const findings = findingsBlock(paper, part, glance)
  const unknown = glance.unknown && unknownBlock(paper, part, glance.unknown)
  const weakest = { stacks: glance.weakest.length > 0 ? [weakestStack(paper, part, glance.weakest)] : [] }
  const dumbbells = dumbbellTable(paper, part, told)
  const standings = told.groups.some(({ shown }) => shown) ? standingsOf(paper, part, told) : null
  const tableRoom = standings ? STEP + heightOf(standings.heading) + tableHeight(standings.table) : 0
  const blocks = [findings, ...(unknown ? [unknown] : []), weakest]
  const heights = [...blocks.map(blockHeight), dumbbellsHeight(dumbbells), tableRoom]
  const fits = (gap: number): boolean => heights.reduce((sum, height) => sum + gap + height, -gap) <= flow.room()
  const gap = GAPS.find(fits) ?? GAPS[0]
  for (const block of blocks) {
    flow.place(block)
    flow.skip(gap)
  }
  placeDumbbells(paper, dumbbells, standings ? gap + tableRoom : 0)
  if (standings === null) return
  flow.skip(gap)
  flow.makeRoom(tableRoom)
  flow.place({ stacks: [standings.heading] })
  flow.skip(STEP)
  placeTable(paper, standings.table)
}

/** The white space between the parts of the page: the first with which they fit, or else the first. */
const GAPS = [2 * STEP, STEP, STEP / 2] as const

const findingsBlock = (paper: Paper, part: Tag, glance: ToldGlance): Block => {
  const { shared, nothingShared, different, nothingDifferent, leftOut } = glance
  const { doc, words } = paper
  // With nothing to compare, both sides would say the same.
  if (nothingShared !== null && nothingShared === nothingDifferent) {
    return { stacks: [text(doc, part, 'P', nothingShared, TYPE.body, WHOLE_WIDTH)] }
  }
  const split = lowestSplit(doc, glance)
  return {
    stacks: [
      findingsStack(paper, part, words.glance.shared, shared, nothingShared, split.shared),
      [
        ...findingsStack(paper, part, words.glance.different, different, nothingDifferent, split.different),
        ...(leftOut === null
          ? []
          : [space(STEP), ...text(doc, part, 'P', leftOut, inColour(TYPE.small, COLOURS.quiet), split.different)]),
      ],
    ],
  }
}

/** Headings and markings take one line at either width, so the lines of the sentences decide. */
const lowestSplit = (doc: PDFKit.PDFDocument, { shared, different, leftOut }: ToldGlance): (typeof SPLITS)[number] => {
  const heightIn = (findings: readonly Finding[], span: Span) =>
    findings.reduce((sum, { factorTitle, text, marking: { reason } }) => {
      const beside = inset(span, NUMBER, 0)
      const body = lineCount(doc, factorTitle, TYPE.strong, beside) + lineCount(doc, text, TYPE.body, beside)
      const small = 1 + lineCount(doc, reason ?? '', TYPE.small, beside)
      return sum + STEP + body * TYPE.body.leading + small * TYPE.small.leading
    }, 0)
  const noteIn = (span: Span) => STEP + lineCount(doc, leftOut ?? '', TYPE.small, span) * TYPE.small.leading
  const heights = SPLITS.map((split) =>
    Math.max(heightIn(shared, split.shared), heightIn(different, split.different) + noteIn(split.different)),
  )
  return SPLITS[heights.indexOf(Math.min(...heights))] ?? SPLITS[0]
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

/** At most two findings, side by side under one heading. */
const unknownBlock = ({ doc }: Paper, part: Tag, { heading, findings }: NonNullable<ToldGlance['unknown']>): Block => {
  const head = [...text(doc, part, 'H3', heading, TYPE.heading, WHOLE_WIDTH), space(STEP)]
  return {
    stacks: findings.map((finding, index) => [
      ...(index === 0 ? head : [space(heightOf(head))]),
      ...findingStack(doc, part, finding, HALVES[index] ?? WHOLE_WIDTH),
    ]),
  }
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
