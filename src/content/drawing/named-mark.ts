import type { Shape } from '../told-group.ts'
import { solidMark } from './marks.ts'
import type { Mark } from './piece.ts'
import { inset, type Span } from './span.ts'
import type { Style } from './style.ts'

/** Of a mark beside a name, in ems. */
const MARK = 0.78
/** Between a group's mark and its name, at scale 1. */
const GAP = 6

/** The mark before a group's name, in the first line of a text that begins at `top`. */
export const markOfName = (shape: Shape, { size, leading }: Style, { x }: Span, top: number): Mark =>
  solidMark(shape, x + (size * MARK) / 2, top + leading / 2, size * MARK)

/** Where the name begins, and what stands under it. */
export const besideMark = ({ size }: Style, span: Span, scale: number): Span => inset(span, size * MARK + GAP * scale)
