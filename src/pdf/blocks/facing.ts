import { capitalise } from '../../content/capitalise.ts'
import { groupColour } from '../../content/drawing/palette.ts'
import type { Facing, ToldReport } from '../../content/told-report.ts'
import { COLOURS } from '../paper/colours.ts'
import { columns, inset, type Span, STEP, WHOLE_WIDTH } from '../paper/grid.ts'
import type { Paper } from '../paper/paper.ts'
import { type Stack, space } from '../paper/stack.ts'
import { drawArtifact, type Tag, tag } from '../paper/tags.ts'
import { lineCount, text } from '../paper/text.ts'
import { inColour, TYPE } from '../paper/type-scale.ts'
import { besideMark, namedGroup } from './named-group.ts'

type Doc = PDFKit.PDFDocument
type Sides = readonly [Facing, Facing]

const INDENT = 16
/** How many of the twelve columns the left side may take. The right side gets the others. */
const LEFT_SIDES = [6, 5, 7]

/**
 * Places the two rubric sentences that the leading pair chose side by side, since the talk is about these. The third
 * level follows in small type, so that each level is on the page once.
 */
export const placeFacing = (
  { doc, flow }: Paper,
  part: Tag,
  levels: readonly string[],
  facing: Sides,
  names: ToldReport['levelNames'],
): void => {
  const spans = shortestSpans(doc, facing)
  flow.place({
    stacks: facing.map((side, index) => sideStack(doc, part, side, spans[index] ?? WHOLE_WIDTH)),
    behind: (top, height) => drawArtifact(doc, () => drawRules(doc, spans, facing, top, height)),
  })
  for (const [index, level] of levels.entries()) {
    if (facing.some(({ sentence }) => sentence === level)) continue
    flow.skip(STEP)
    const words = `${index + 1}  ${capitalise(names[index] ?? '')}: ${level}`
    const quiet = inColour(TYPE.small, COLOURS.quiet)
    flow.place({ stacks: [text(doc, part, 'P', words, quiet, inset(WHOLE_WIDTH, INDENT, 0))] })
  }
}

/** Two halves, or a wider side for a much longer sentence: the choice with the least height. */
const shortestSpans = (doc: Doc, facing: Sides): readonly [Span, Span] => {
  const choices = LEFT_SIDES.map((count): readonly [Span, Span] => [columns(0, count), columns(count, 12 - count)])
  const height = (spans: readonly [Span, Span]) =>
    Math.max(...facing.map((side, index) => sideHeight(doc, side, inset(spans[index] ?? WHOLE_WIDTH, INDENT, 0))))
  return choices.toSorted((a, b) => height(a) - height(b))[0] ?? [columns(0, 6), columns(6, 6)]
}

const sideHeight = (doc: Doc, { heading, sentence, after }: Facing, words: Span): number =>
  lineCount(doc, heading, TYPE.label, besideMark(TYPE.label, words)) * TYPE.label.leading +
  lineCount(doc, sentence, TYPE.quote, words) * TYPE.quote.leading +
  (after === '' ? 0 : lineCount(doc, after, TYPE.small, words) * TYPE.small.leading)

const sideStack = (doc: Doc, part: Tag, { shape, heading, sentence, after }: Facing, span: Span): Stack => {
  const words = inset(span, INDENT, 0)
  return [
    ...namedGroup(doc, part, { label: heading, shape }, inColour(TYPE.label, COLOURS.ink), words),
    space(1.5),
    ...text(doc, tag(doc, part, 'BlockQuote'), 'P', sentence, TYPE.quote, words),
    ...text(doc, part, 'P', after, inColour(TYPE.small, COLOURS.quiet), words),
  ]
}

/** In the colour of each group. */
const drawRules = (doc: Doc, spans: readonly Span[], facing: Sides, top: number, height: number) => {
  for (const [index, { shape }] of facing.entries()) {
    doc.rect(spans[index]?.x ?? WHOLE_WIDTH.x, top, 4, height).fill(groupColour(shape))
  }
}
