import type { ToldWorksheet } from '../../content/told-report.ts'
import { COLOURS } from '../paper/colours.ts'
import type { Block } from '../paper/flow.ts'
import { type Span, WHOLE_WIDTH } from '../paper/grid.ts'
import type { Paper } from '../paper/paper.ts'
import { space } from '../paper/stack.ts'
import { drawArtifact, type Tag } from '../paper/tags.ts'
import { lineCount } from '../paper/text.ts'
import { inColour, type Style, TYPE } from '../paper/type-scale.ts'
import { buildTable, type CellMaker, drawRule, placeTable, type Table, textCell } from './table.ts'

type Doc = PDFKit.PDFDocument
type Rows = Pick<ToldWorksheet, 'columns' | 'rows' | 'filled'>

/** The least height of a row in points: a few words of handwriting. Rows share all the room on their pages. */
const LEAST_ROW = 33
/** Points around the cells of a row. */
const ROW_PADDING = 7
const HEAD = 30
const GAP = 10
/** The share of the width for the names of the rows. */
const NAMES = 0.22
/** Names that take more lines than this get a smaller style. */
const MOST_LINES = 3

/**
 * Places a table to fill in by hand, with its heads and what is known already. It fills `height` points, or more pages if needed.
 */
export const placeBlankTable = (paper: Paper, part: Tag, sheet: Rows, height: number, leastRow = LEAST_ROW): void => {
  const style = nameStyle(paper.doc, sheet)
  placeTable(
    paper,
    tableOf(paper.doc, part, sheet, style, rowHeight(paper.doc, sheet, style, { room: height - HEAD, leastRow })),
  )
}

const nameStyle = (doc: Doc, { rows, columns: heads }: Rows): Style => {
  const [names = WHOLE_WIDTH] = spansFor(heads.length)
  return rows.some((row) => lineCount(doc, row, TYPE.strong, names) > MOST_LINES)
    ? inColour(TYPE.label, COLOURS.ink)
    : TYPE.strong
}

/** The height with which the rows fill `room` points on one page, or on the fewest pages that their names allow. */
const rowHeight = (
  doc: Doc,
  { rows, columns: heads, filled }: Rows,
  style: Style,
  { room, leastRow }: { readonly room: number; readonly leastRow: number },
): number => {
  const [names = WHOLE_WIDTH] = spansFor(heads.length)
  const tallest = Math.max(
    leastRow,
    ...rows.map((row) => lineCount(doc, row, style, names) * style.leading),
    ...filled.flat().map((said) => filledHeight(doc, said, heads.length)),
  )
  const most = Math.max(1, Math.floor(room / (tallest + ROW_PADDING)))
  const pages = Math.ceil(rows.length / most)
  return Math.max(tallest, room / Math.ceil(rows.length / pages) - ROW_PADDING)
}

const tableOf = (doc: Doc, part: Tag, { columns: heads, rows, filled }: Rows, style: Style, height: number): Table => {
  const spans = spansFor(heads.length)
  const cellAt = (row: number, column: number): CellMaker => {
    const said = filled[row]?.[column] ?? ''
    if (said === '') return () => [space(height)]
    const rest = Math.max(0, height - filledHeight(doc, said, heads.length))
    return (cell, span) => [...textCell(doc, said, TYPE.small)(cell, span), space(rest)]
  }
  const table = buildTable(
    doc,
    part,
    heads.map((head, index) => ({ head, span: spans[index] ?? WHOLE_WIDTH })),
    rows.map((row, at) => [textCell(doc, row, style), ...heads.slice(1).map((_, column) => cellAt(at, column))]),
  )
  return { ...table, rows: table.rows.map((row) => withBorders(doc, row, spans)) }
}

/** Adds lines beside and below the cells, since people write in them. */
const withBorders = (doc: Doc, row: Block, spans: readonly Span[]): Block => ({
  ...row,
  behind: (top, height, heights) => {
    row.behind?.(top, height, heights)
    drawArtifact(doc, () => {
      drawRule(doc, top + height)
      for (const { x } of spans.slice(1)) {
        const left = x - GAP / 2
        doc.moveTo(left, top).lineTo(left, top + height)
      }
      doc.lineWidth(0.6).stroke(COLOURS.rule)
    })
  },
})

/** The height of what stands in a cell, which all have the same width. */
const filledHeight = (doc: Doc, said: string, columns: number): number =>
  said === '' ? 0 : lineCount(doc, said, TYPE.small, spansFor(columns)[1] ?? WHOLE_WIDTH) * TYPE.small.leading

const spansFor = (count: number): readonly Span[] => {
  const names = NAMES * WHOLE_WIDTH.width
  const width = (WHOLE_WIDTH.width - names) / Math.max(1, count - 1)
  return Array.from({ length: count }, (_, index): Span => {
    if (index === 0) return { x: WHOLE_WIDTH.x, width: names - GAP }
    return { x: WHOLE_WIDTH.x + names + (index - 1) * width, width: width - GAP }
  })
}
