import type { Finding } from '../../content/told-report.ts'
import type { Highlight } from '../../domain/method/analysis.ts'
import type { Language } from '../../domain/scan/rubric.ts'
import { COLOURS } from '../paper/colours.ts'
import type { Block } from '../paper/flow.ts'
import { inset, WHOLE_WIDTH } from '../paper/grid.ts'
import type { Paper } from '../paper/paper.ts'
import { heightOf, space } from '../paper/stack.ts'
import { drawArtifact, type Tag } from '../paper/tags.ts'
import { lineCount, text } from '../paper/text.ts'
import { inColour, type Style, TYPE } from '../paper/type-scale.ts'
import { markingStack, markingWidth } from './marking.ts'

type Doc = PDFKit.PDFDocument

const PADDING = 5.5
const INDENT = 12
/** Points to lower the marking by, to the middle of the first line of the headline. */
const LOWER = 3

/**
 * The finding of a factor in a box, which is also the caption of its panel. A firmer finding has a louder box. Its
 * first sentence is a headline; the rest, and the reason for doubt, are in smaller type.
 */
export const findingBox = ({ doc, language }: Paper, part: Tag, { text: words, marking }: Finding): Block => {
  const colour = marking.highlight === 3 ? COLOURS.white : COLOURS.navy
  const inside = inset(WHOLE_WIDTH, INDENT, INDENT)
  const beside = Math.min(markingWidth(doc, marking), inside.width / 3)
  const [headline = '', ...others] = sentencesOf(words, language)
  const rest = others.join('')
  const first = text(doc, part, 'P', headline.trim(), inColour(TYPE.finding, colour), inset(inside, 0, beside + INDENT))
  const mark = markingStack(doc, part, marking, inset(inside, inside.width - beside, 0), colour)
  const height = Math.max(heightOf(first), heightOf(mark) + LOWER)
  return {
    stacks: [
      [
        ...first,
        space(height - heightOf(first)),
        ...text(doc, part, 'P', rest, inColour(TYPE.body, colour), inside),
        ...text(doc, part, 'P', marking.reason ?? '', inColour(TYPE.small, colour), inside),
      ],
      [space(LOWER), ...mark],
    ],
    padding: PADDING,
    behind: (top, height) => drawArtifact(doc, () => drawBox(doc, marking.highlight, top, height)),
  }
}

/** The height of the box, before anything is made of it. */
export const findingHeight = ({ doc, language }: Paper, { text: words, marking }: Finding): number => {
  const inside = inset(WHOLE_WIDTH, INDENT, INDENT)
  const beside = Math.min(markingWidth(doc, marking), inside.width / 3)
  const [headline = '', ...others] = sentencesOf(words, language)
  const heightIn = (said: string, style: Style, span: typeof inside) =>
    said.trim() === '' ? 0 : lineCount(doc, said.trim(), style, span) * style.leading
  return (
    heightIn(headline, TYPE.finding, inset(inside, 0, beside + INDENT)) +
    heightIn(others.join(''), TYPE.body, inside) +
    heightIn(marking.reason ?? '', TYPE.small, inside) +
    2 * PADDING
  )
}

const sentencesOf = (words: string, language: Language): readonly string[] =>
  Array.from(new Intl.Segmenter(language, { granularity: 'sentence' }).segment(words), ({ segment }) => segment)

/** Draws a solid, outlined or dashed box by its marking, or a pale ground when nothing is marked. */
const drawBox = (doc: Doc, highlight: Highlight, top: number, height: number) => {
  const { x, width } = WHOLE_WIDTH
  doc.roundedRect(x, top, width, height, 3)
  if (highlight === 3) doc.fill(COLOURS.navy)
  if (highlight === 0) doc.fill(COLOURS.pale)
  if (highlight === 2) doc.lineWidth(1.6).stroke(COLOURS.navy)
  if (highlight === 1) doc.lineWidth(1.1).dash(4, { space: 3 }).stroke(COLOURS.quiet).undash()
}
