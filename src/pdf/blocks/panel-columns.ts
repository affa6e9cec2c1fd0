import { columns, inset, type Span } from '../paper/grid.ts'

export const GROUP_COLUMN = columns(0, 3)
export const LEVEL_COLUMNS: readonly [Span, Span, Span] = [columns(3, 3), columns(6, 3), columns(9, 3)]

/** Room in a cell between its frame and its marks. */
const FRAME = 6

/** All three levels together, from where the text of a cell begins. */
export const ALL_LEVELS = inset(columns(3, 9), FRAME, FRAME)

export const insideCell = (index: number): Span => inset(LEVEL_COLUMNS[index] ?? LEVEL_COLUMNS[0], FRAME, FRAME)
