import type { ToldFactor } from '../../content/told-report.ts'
import { COLOURS } from '../paper/colours.ts'
import { columns, inset, type Span, STEP, WHOLE_WIDTH } from '../paper/grid.ts'
import type { Paper } from '../paper/paper.ts'
import { drawStack, heightOf, type Stack, space, startedBy } from '../paper/stack.ts'
import { drawArtifact, type Tag, tag } from '../paper/tags.ts'
import { lineCount, text } from '../paper/text.ts'
import { inColour, type Style, TYPE } from '../paper/type-scale.ts'
import { notesStack } from './notes.ts'

type Doc = PDFKit.PDFDocument
type Styles = {
  readonly heading: Style
  readonly question: Style
  readonly label: Style
  readonly other: Style
  readonly gap: number
}

const QUESTIONS = columns(0, 7)
const CARD = columns(7, 5)
const PADDING = 9
const NUMBER = 18
/** Points for the heading of the notes and two lines to write on. */
const LEAST_NOTES = 67

const ON_THE_SAME_PAGE: Styles = {
  heading: TYPE.heading,
  question: TYPE.body,
  label: TYPE.label,
  other: TYPE.small,
  gap: 3,
}
const ON_ITS_OWN_PAGE: Styles = {
  heading: TYPE.finding,
  question: TYPE.lead,
  label: TYPE.strong,
  other: TYPE.body,
  gap: 8,
}

/**
 * Places the questions, with the example and the tip on a card beside them. Lines to write on fill the rest of the
 * page: below the questions, and across the page once they are past the card. If too little of the page is left, the
 * talk gets its own page in larger type, and the page before it is filled with lines too.
 */
export const placeTalk = (paper: Paper, part: Tag, factor: ToldFactor): void => {
  const { doc, flow } = paper
  const samePage = flow.room() >= leastHeight(doc, factor, ON_THE_SAME_PAGE)
  if (!samePage) {
    flow.place({ stacks: [notesStack(paper, part, flow.room(), () => WHOLE_WIDTH)] })
    flow.turnPage()
  }
  const styles = samePage ? ON_THE_SAME_PAGE : ON_ITS_OWN_PAGE
  const questions = questionsStack(paper, part, factor.questions, styles)
  const card = cardStack(paper, part, factor, styles)
  const beside = heightOf(card) - heightOf(questions)
  const notes = notesStack(paper, part, flow.room() - heightOf(questions), (distance) =>
    distance < beside ? QUESTIONS : WHOLE_WIDTH,
  )
  flow.place({
    stacks: [[...questions, ...notes], card],
    behind: (top, _, [, height = 0]) =>
      drawArtifact(doc, () => doc.roundedRect(CARD.x, top, CARD.width, height, 3).fill(COLOURS.pale)),
  })
}

/**
 * The height of the questions with a few lines below them, or of the card beside them. Measured before anything is
 * drawn, to choose the page.
 */
const leastHeight = (
  doc: Doc,
  { questions, example, tip }: ToldFactor,
  { heading, question, label, other, gap }: Styles,
) => {
  const lines = (words: string, style: Style, span: Span) => lineCount(doc, words, style, span) * style.leading
  const asked = questions.map((each) => gap + lines(each, question, inset(QUESTIONS, NUMBER, 0)))
  const told = [example, tip].map((each) => label.leading + lines(each, other, inset(CARD, PADDING, PADDING)))
  const sum = (heights: readonly number[]) => heights.reduce((total, height) => total + height, 0)
  return Math.max(heading.leading + sum(asked) + LEAST_NOTES, 2 * PADDING + 1.5 * STEP + sum(told))
}

const questionsStack = ({ doc, words }: Paper, part: Tag, questions: readonly string[], styles: Styles): Stack => [
  ...text(doc, part, 'H3', words.factor.talk, styles.heading, QUESTIONS),
  ...numbered(doc, tag(doc, part, 'L'), questions, styles),
]

const numbered = (doc: Doc, list: Tag, questions: readonly string[], { question: style, gap }: Styles): Stack =>
  questions.flatMap((question, index) => {
    const item = tag(doc, list, 'LI')
    const number = text(
      doc,
      item,
      'Lbl',
      String(index + 1),
      { ...style, face: 'bold', colour: COLOURS.letters },
      QUESTIONS,
    )
    const body = text(doc, item, 'LBody', question, style, inset(QUESTIONS, NUMBER, 0))
    return [space(gap), ...startedBy((top) => drawStack(number, top), body)]
  })

const cardStack = ({ doc, words }: Paper, part: Tag, { example, tip }: ToldFactor, { label, other }: Styles): Stack => {
  const span = inset(CARD, PADDING, PADDING)
  const heading = inColour(label, COLOURS.navy)
  return [
    space(PADDING),
    ...text(doc, part, 'H3', words.factor.elsewhere, heading, span),
    ...text(doc, part, 'P', example, other, span),
    space(1.5 * STEP),
    ...text(doc, part, 'H3', words.factor.tip, heading, span),
    ...text(doc, part, 'P', tip, other, span),
    space(PADDING),
  ]
}
