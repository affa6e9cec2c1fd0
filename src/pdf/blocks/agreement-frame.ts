import { COLOURS } from '../paper/colours.ts'
import type { Block } from '../paper/flow.ts'
import { type Span, STEP, WHOLE_WIDTH } from '../paper/grid.ts'
import { type Stack, space } from '../paper/stack.ts'
import { drawArtifact, type Tag } from '../paper/tags.ts'
import { text } from '../paper/text.ts'
import { TYPE } from '../paper/type-scale.ts'
import { ruledLine } from './ruled-line.ts'

/** Points between a question and the line under its answer. */
const WRITING = 23

/** The first line of an agreement, under a bar across the page. */
export const headBlock = (doc: PDFKit.PDFDocument, ...stacks: readonly Stack[]): Block => ({
  stacks,
  behind: (top) => drawArtifact(doc, () => doc.rect(WHOLE_WIDTH.x, top - 4, WHOLE_WIDTH.width, 1.6).fill(COLOURS.navy)),
})

/** A question with the recorded answer, or with lines to write on. */
export const fieldStack = (
  doc: PDFKit.PDFDocument,
  part: Tag,
  question: string,
  span: Span,
  { said = '', lines = 1 } = {},
): Stack => [
  space(STEP),
  ...text(doc, part, 'P', question, TYPE.label, span),
  ...(said === ''
    ? Array.from({ length: lines }, () => ruledLine(doc, span, WRITING))
    : [space(2), ...text(doc, part, 'P', said, TYPE.body, span)]),
  space(2),
]
