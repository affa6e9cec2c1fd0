import type { ToldReport, ToldWorksheet } from '../../content/told-report.ts'
import { placeBlankTable } from '../blocks/blank-table.ts'
import { ruledLine } from '../blocks/ruled-line.ts'
import { COLOURS } from '../paper/colours.ts'
import { continuedHead } from '../paper/continued-head.ts'
import { columns, type Span, STEP, WHOLE_WIDTH } from '../paper/grid.ts'
import type { Paper } from '../paper/paper.ts'
import { type Stack, space } from '../paper/stack.ts'
import type { Tag } from '../paper/tags.ts'
import { lineCount, text } from '../paper/text.ts'
import { inColour, TYPE } from '../paper/type-scale.ts'

type Doc = PDFKit.PDFDocument

/** The height of a line for handwriting: 8 mm. */
const LINE = 22.7

/** Writes the tables to fill in together, one a page. */
export const worksheets = (paper: Paper, told: ToldReport): void => {
  for (const sheet of told.worksheets) worksheet(paper, sheet)
}

const worksheet = (paper: Paper, sheet: ToldWorksheet) => {
  const { doc, flow } = paper
  const part = paper.startPart(sheet.heading, (top) => continuedHead(paper, sheet.heading, top))
  flow.place({
    stacks: [
      [
        ...text(doc, part, 'H2', sheet.heading, TYPE.title, WHOLE_WIDTH),
        space(2),
        ...text(doc, part, 'P', sheet.belongsTo, inColour(TYPE.label, COLOURS.letters), WHOLE_WIDTH),
        space(STEP),
        ...text(doc, part, 'P', sheet.lead, TYPE.body, WHOLE_WIDTH),
      ],
    ],
  })
  flow.skip(3 * STEP)
  placeBlankTable(paper, part, sheet, flow.room() - footHeight(doc, sheet.foot))
  flow.place({ stacks: sheet.foot.map((question, index) => footStack(doc, part, question, footSpan(index))) })
}

const footSpan = (index: number): Span => columns(4 * (index % 3), 4)

const footStack = (doc: Doc, part: Tag, question: string, span: Span): Stack => [
  space(3 * STEP),
  ...text(doc, part, 'P', question, TYPE.label, span),
  ruledLine(doc, span, LINE),
]

/** Measures before anything is drawn, since elements are read aloud in the order in which they are made. */
const footHeight = (doc: Doc, foot: readonly string[]): number =>
  3 * STEP +
  LINE +
  Math.max(0, ...foot.map((question, index) => lineCount(doc, question, TYPE.label, footSpan(index)))) *
    TYPE.label.leading
