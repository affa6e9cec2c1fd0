import { type Span, STEP } from '../paper/grid.ts'
import type { Paper } from '../paper/paper.ts'
import { type Stack, space } from '../paper/stack.ts'
import type { Tag } from '../paper/tags.ts'
import { text } from '../paper/text.ts'
import { TYPE } from '../paper/type-scale.ts'
import { ruledLine } from './ruled-line.ts'

/** The height of a line for handwriting: 8 mm. */
const LINE = 22.7

/**
 * A heading and ruled lines that fill `height` points, or nothing if fewer than two lines fit. `spanAt` gives the span
 * of a line at a distance from the top.
 */
export const notesStack = (
  { doc, words }: Paper,
  part: Tag,
  height: number,
  spanAt: (distance: number) => Span,
): Stack => {
  const start = 2 * STEP + TYPE.label.leading
  const count = Math.floor((height - start) / LINE)
  if (count < 2) return []
  const lines = Array.from({ length: count }, (_, line) => ruledLine(doc, spanAt(start + line * LINE), LINE))
  return [space(2 * STEP), ...text(doc, part, 'P', words.factor.notes, TYPE.label, spanAt(0)), ...lines]
}
