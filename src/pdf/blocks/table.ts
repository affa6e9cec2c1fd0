import { COLOURS } from '../paper/colours.ts'
import { type Block, blockHeight } from '../paper/flow.ts'
import { type Span, STEP, WHOLE_WIDTH } from '../paper/grid.ts'
import type { Paper } from '../paper/paper.ts'
import { type Stack, space } from '../paper/stack.ts'
import { drawArtifact, type Tag, tag } from '../paper/tags.ts'
import { silentText, text, textIn } from '../paper/text.ts'
import { type Style, TYPE } from '../paper/type-scale.ts'

type Doc = PDFKit.PDFDocument

/** A column: its span and the text of its head. */
export type Column = { readonly span: Span; readonly head: string }
/** Makes the content of one cell below the element of the cell. The first cell of a row is the head of the row. */
export type CellMaker = (cell: Tag, span: Span) => Stack

const PADDING = 3.5

export type Table = { readonly columns: readonly Column[]; readonly head: Block; readonly rows: readonly Block[] }

/** A table of text with its structure, ready to be placed. */
export const buildTable = (
  doc: Doc,
  part: Tag,
  columns: readonly Column[],
  rows: readonly (readonly CellMaker[])[],
): Table => {
  const table = tag(doc, part, 'Table')
  const headRow = tag(doc, table, 'TR')
  const heads = columns.map(({ head, span }) =>
    text(doc, tag(doc, headRow, 'TH', { scope: 'Column' }), 'P', head, TYPE.label, span),
  )
  return {
    columns,
    head: { stacks: heads.map(withGap) },
    rows: rows.map((makers) => rowBlock(doc, table, columns, makers)),
  }
}

const rowBlock = (doc: Doc, table: Tag, columns: readonly Column[], makers: readonly CellMaker[]): Block => {
  const row = tag(doc, table, 'TR')
  const stacks = makers.map((make, index) => {
    const cell = index === 0 ? tag(doc, row, 'TH', { scope: 'Row' }) : tag(doc, row, 'TD')
    return make(cell, columns[index]?.span ?? WHOLE_WIDTH)
  })
  return { stacks, padding: PADDING, behind: (top) => drawArtifact(doc, () => drawRule(doc, top)) }
}

export const tableHeight = ({ head, rows }: Table): number =>
  [head, ...rows].reduce((sum, block) => sum + blockHeight(block), 0)

/** Places a table. A row is split only if it is longer than a page, and the head is repeated on each page. */
export const placeTable = ({ doc, flow }: Paper, { columns, head, rows }: Table): void => {
  flow.makeRoom(tableHeight({ columns, head, rows: rows.slice(0, 1) }))
  flow.place(head)
  for (const row of rows) {
    if (blockHeight(row) > flow.room()) {
      flow.turnPage()
      flow.place({ stacks: columns.map(({ head, span }) => withGap(silentText(doc, head, TYPE.label, span))) })
    }
    flow.place(row)
  }
}

/** A cell with only text. It has no paragraph element, because a large report has hundreds of such cells. */
export const textCell =
  (doc: Doc, said: string, style: Style): CellMaker =>
  (cell, span) =>
    textIn(doc, cell, said, style, span)

const withGap = (stack: Stack): Stack => [...stack, space(STEP / 2)]

/** Draws a thin line across the page, between rows. */
export const drawRule = (doc: Doc, top: number): void => {
  const right = WHOLE_WIDTH.x + WHOLE_WIDTH.width
  doc.moveTo(WHOLE_WIDTH.x, top).lineTo(right, top).lineWidth(0.6).stroke(COLOURS.rule)
}
