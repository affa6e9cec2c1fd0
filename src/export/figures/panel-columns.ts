import { inset, type Span } from './slide.ts'

export const GROUP_COLUMN: Span = { x: 60, width: 350 }
export const MOMENT_COLUMN: Span = { x: 424, width: 92 }

const GUTTER = 14
const LEVEL_WIDTH = 330

const levelColumn = (index: number): Span => ({ x: 522 + index * (LEVEL_WIDTH + GUTTER), width: LEVEL_WIDTH })

export const LEVEL_COLUMNS: readonly [Span, Span, Span] = [levelColumn(0), levelColumn(1), levelColumn(2)]

/** All three levels together. */
export const ALL_LEVELS: Span = { x: 522, width: 3 * LEVEL_WIDTH + 2 * GUTTER }

/** Room in a cell between its frame and its marks. */
export const insideCell = (index: number): Span => inset(LEVEL_COLUMNS[index] ?? LEVEL_COLUMNS[0], 10, 6)
