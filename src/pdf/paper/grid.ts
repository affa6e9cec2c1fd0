import type { Span } from '../../content/drawing/span.ts'

export { inset, type Span } from '../../content/drawing/span.ts'

/** The page in points: A4 with margins of 20 mm, twelve columns, and steps of five points between blocks. */
export const PAGE = { width: 595.28, height: 841.89 }

/** How much larger than A4 the current page is. All lengths in the code are for A4. */
export const scaleOf = ({ page }: PDFKit.PDFDocument): number => page.width / PAGE.width

export const MARGIN = 56.69
export const TOP = MARGIN
export const BOTTOM = PAGE.height - MARGIN
export const PAGE_ROOM = BOTTOM - TOP
export const STEP = 5

const COLUMNS = 12
const GUTTER = 12
const COLUMN = (PAGE.width - 2 * MARGIN - (COLUMNS - 1) * GUTTER) / COLUMNS

/** `count` columns from column `first` on (0 is the leftmost), with the gutters between them. */
export const columns = (first: number, count: number): Span => ({
  x: MARGIN + first * (COLUMN + GUTTER),
  width: count * COLUMN + (count - 1) * GUTTER,
})

export const WHOLE_WIDTH = columns(0, COLUMNS)
