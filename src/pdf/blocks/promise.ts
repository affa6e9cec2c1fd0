import type { ToldCall } from '../../content/call/told-call.ts'
import { columns, STEP, WHOLE_WIDTH } from '../paper/grid.ts'
import { drawStack, type Stack, space, tallest } from '../paper/stack.ts'
import type { Tag } from '../paper/tags.ts'
import { text } from '../paper/text.ts'
import { TYPE } from '../paper/type-scale.ts'

type Doc = PDFKit.PDFDocument

/** A placard shows only what decides whether somebody takes part. The rest is on the first page behind the code. */
const IN_SHORT: readonly string[] = ['who', 'what', 'threshold', 'units']
const NAME = columns(0, 3)
const TEXT = columns(3, 9)

/** Who sees what of this group, and whom to ask. */
export const promiseStack = (doc: Doc, part: Tag, call: ToldCall, length: 'whole' | 'in short'): Stack => {
  const { heading, lines, counted, onRecord } = call.promise
  const shown = length === 'whole' ? lines : lines.filter(({ about }) => IN_SHORT.includes(about))
  return [
    ...text(doc, part, 'H2', heading, TYPE.heading, WHOLE_WIDTH),
    space(STEP),
    ...shown.flatMap(({ name, text: said }) => lineOf(doc, part, name, said)),
    space(STEP / 2),
    ...text(doc, part, 'P', [counted, onRecord].join(' ').trim(), TYPE.body, WHOLE_WIDTH),
    space(2 * STEP),
    ...text(doc, part, 'P', call.questions, TYPE.body, WHOLE_WIDTH),
  ]
}

/** A name and its text side by side in one slice, so that a page never ends between them. */
const lineOf = (doc: Doc, part: Tag, name: string, said: string): Stack => {
  const beside = [text(doc, part, 'P', name, TYPE.strong, NAME), text(doc, part, 'P', said, TYPE.body, TEXT)]
  const draw = (top: number) => {
    for (const stack of beside) drawStack(stack, top)
  }
  return [{ height: tallest(beside) + STEP / 2, draw }]
}
