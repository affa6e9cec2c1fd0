import { besideMark as besideMarkAt, markOfName } from '../../content/drawing/named-mark.ts'
import type { ToldGroup } from '../../content/told-group.ts'
import type { Span } from '../paper/grid.ts'
import { paintArtifact } from '../paper/paint.ts'
import { type Stack, startedBy } from '../paper/stack.ts'
import type { Tag } from '../paper/tags.ts'
import { text } from '../paper/text.ts'
import type { Style } from '../paper/type-scale.ts'

/** A group's mark, followed by its name. */
export const namedGroup = (
  doc: PDFKit.PDFDocument,
  parent: Tag,
  { label, shape }: Pick<ToldGroup, 'label' | 'shape'>,
  style: Style,
  span: Span,
): Stack => {
  const name = text(doc, parent, 'P', label, style, besideMark(style, span))
  return startedBy((top) => paintArtifact(doc, [markOfName(shape, style, span, 0)], top), name)
}

/** The span for text below a group's name, which starts where the name starts. */
export const besideMark = (style: Style, span: Span): Span => besideMarkAt(style, span, 1)
