import { laySlopes, slopesHeight } from '../../content/drawing/slopes.ts'
import type { ToldChange } from '../../content/told-round.ts'
import type { Span } from '../paper/grid.ts'
import { paintFigure } from '../paper/paint.ts'
import type { Slice } from '../paper/stack.ts'
import type { Tag } from '../paper/tags.ts'
import { TYPE } from '../paper/type-scale.ts'

type Words = { readonly before: string; readonly after: string }

/** From then to now, a line per group over the three levels. The text beside it says the same. */
export const slopes = (
  doc: PDFKit.PDFDocument,
  parent: Tag,
  { alt, shifts }: ToldChange,
  { before, after }: Words,
  span: Span,
): Slice => {
  const height = slopesHeight(1)
  const pieces = laySlopes(shifts, { scale: 1, span, label: TYPE.label, before, after })
  const box = { left: span.x, top: 0, right: span.x + span.width, bottom: height }
  return { height, draw: (top) => paintFigure(doc, parent, { alt, box, pieces }, top) }
}
