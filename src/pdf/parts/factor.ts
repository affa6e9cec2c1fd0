import type { ToldFactor, ToldReport } from '../../content/told-report.ts'
import { placeFacing } from '../blocks/facing.ts'
import { findingBox } from '../blocks/finding-box.ts'
import { markingStack } from '../blocks/marking.ts'
import { placePanel } from '../blocks/panel.ts'
import { placeTalk } from '../blocks/talk.ts'
import { COLOURS } from '../paper/colours.ts'
import { columns, inset, STEP, WHOLE_WIDTH } from '../paper/grid.ts'
import type { Paper } from '../paper/paper.ts'
import { drawStack, type Stack, startedBy } from '../paper/stack.ts'
import { drawArtifact, type Tag, tag } from '../paper/tags.ts'
import { silentText, text, widthOf } from '../paper/text.ts'
import { inColour, TYPE } from '../paper/type-scale.ts'

const NUMBER = columns(0, 1)
const TITLE = columns(1, 11)
/** The side of the ground of a number, and the least that is left beside the digits. */
const GROUND = 25
const AROUND = 5
const LABEL = columns(0, 2)
const BESIDE = columns(2, 10)

/** Writes one page for each factor, made so that it can be scaled to A3 and hung on a wall. */
export const factorPages = (paper: Paper, told: ToldReport): void => {
  for (const factor of told.factors) factorPage(paper, told, factor)
}

const factorPage = (paper: Paper, told: ToldReport, factor: ToldFactor): void => {
  const { flow } = paper
  const part = paper.startPart(`${factor.number}. ${factor.title}`, (top) => repeatHead(paper, factor, top))
  flow.place({ stacks: factorHead(paper, part, factor) })
  flow.skip(STEP)
  flow.place(findingBox(paper, part, factor.finding))
  flow.skip(STEP)
  if (factor.facing !== null) placeFacing(paper, part, factor.levels, factor.facing, told.levelNames)
  flow.skip(STEP)
  placePanel(paper, part, factor, told.levelNames)
  flow.skip(STEP)
  if (factor.expectations.length > 0) {
    placeExpectations(paper, part, factor.expectations)
    flow.skip(STEP)
  }
  placeWish(paper, part, factor.wish)
  flow.skip(STEP)
  placeTalk(paper, part, factor)
}

/** The number, title and question of a factor. */
export const factorHead = ({ doc }: Paper, part: Tag, factor: ToldFactor): readonly Stack[] => {
  const heading = tag(doc, part, 'H2')
  return [
    numberStack(doc, heading, String(factor.number)),
    [
      ...text(doc, heading, 'Span', factor.title, TYPE.title, TITLE),
      ...text(doc, part, 'P', factor.question, TYPE.body, TITLE),
    ],
  ]
}

/** In white on a solid ground, as on the big screen. */
const numberStack = (doc: PDFKit.PDFDocument, heading: Tag, number: string): Stack => {
  const width = Math.max(GROUND, widthOf(doc, number, TYPE.numeral) + 2 * AROUND)
  const inside = inset(NUMBER, (width - widthOf(doc, number, TYPE.numeral)) / 2, 0)
  const ground = (top: number) =>
    drawArtifact(doc, () => doc.roundedRect(NUMBER.x, top, width, GROUND, 3).fill(COLOURS.navy))
  return startedBy(ground, text(doc, heading, 'Span', number, inColour(TYPE.numeral, COLOURS.white), inside))
}

/** What groups expected of each other, with how sure that is. */
const placeExpectations = (paper: Paper, part: Tag, expectations: ToldFactor['expectations']) => {
  const { doc, words } = paper
  const stacks = expectations.map(
    ({ text: said, marking }): Stack => [
      ...text(doc, part, 'P', said, TYPE.small, BESIDE),
      ...(marking.highlight === 0 ? [] : markingStack(doc, part, marking, BESIDE)),
      ...text(doc, part, 'P', marking.reason ?? '', inColour(TYPE.small, COLOURS.quiet), BESIDE),
    ],
  )
  placeBeside(paper, part, words.factor.expectations, stacks)
}

const placeWish = (paper: Paper, part: Tag, wish: readonly string[]) => {
  const { doc, words } = paper
  const stacks = wish.map((sentence) => text(doc, part, 'P', sentence, TYPE.small, BESIDE))
  placeBeside(paper, part, words.factor.wish, stacks)
}

/** Places a label and, beside it, one piece after another, so that many groups may continue on the next page. */
const placeBeside = ({ doc, flow }: Paper, part: Tag, label: string, stacks: readonly Stack[]) => {
  for (const [index, stack] of stacks.entries()) {
    const heading = index === 0 ? text(doc, part, 'H3', label, inColour(TYPE.label, COLOURS.navy), LABEL) : []
    flow.skip(index === 0 ? 0 : 1)
    flow.place({ stacks: [heading, stack] })
  }
}

const repeatHead = ({ doc, words }: Paper, { number, title }: ToldFactor, top: number): number => {
  const head = silentText(doc, `${number}  ${title} (${words.continued})`, TYPE.heading, WHOLE_WIDTH)
  return drawStack(head, top) + 2 * STEP
}
