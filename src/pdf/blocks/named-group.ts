import type { ToldGroup } from '../../content/told-group.ts'
import { inset, type Span } from '../paper/grid.ts'
import { type Stack, startedBy } from '../paper/stack.ts'
import { drawArtifact, type Tag } from '../paper/tags.ts'
import { text } from '../paper/text.ts'
import type { Style } from '../paper/type-scale.ts'
import { drawMark } from './marks.ts'

const GAP = 6

/** A group's mark, followed by its name. */
export const namedGroup = (
  doc: PDFKit.PDFDocument,
  parent: Tag,
  { label, shape }: Pick<ToldGroup, 'label' | 'shape'>,
  style: Style,
  span: Span,
): Stack => {
  const size = style.size * 0.78
  const name = text(doc, parent, 'P', label, style, inset(span, size + GAP, 0))
  const draw = (top: number) => drawMark(doc, shape, span.x + size / 2, top + style.leading / 2, size, 'solid')
  return startedBy((top) => drawArtifact(doc, () => draw(top)), name)
}

/** The span for text below a group's name, which starts where the name starts. */
export const besideMark = (style: Style, span: Span): Span => inset(span, style.size * 0.78 + GAP, 0)
