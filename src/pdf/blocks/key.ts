import { capitalise } from '../../content/capitalise.ts'
import { levelsNote } from '../../content/levels-note.ts'
import type { ToldReport } from '../../content/told-report.ts'
import { wordsIn } from '../../content/words/words-in.ts'
import { LEVELS } from '../../domain/scan/rubric.ts'
import { COLOURS } from '../paper/colours.ts'
import { columns, inset, type Span, STEP, WHOLE_WIDTH } from '../paper/grid.ts'
import type { Paper } from '../paper/paper.ts'
import { heightOf, type Stack, space, startedBy, tallest } from '../paper/stack.ts'
import { drawArtifact, type Tag, tag } from '../paper/tags.ts'
import { text } from '../paper/text.ts'
import { TYPE } from '../paper/type-scale.ts'
import { drawLevel } from './levels.ts'
import { drawDots } from './marking.ts'
import { drawMark } from './marks.ts'
import { drawDownArrow } from './panel-frames.ts'

type Doc = PDFKit.PDFDocument
/** What a sign means, and how to draw it around the middle (y) of a line that starts at x. */
type Sign = { readonly means: string; readonly draw: (x: number, y: number) => void }

const SIDES = [columns(0, 6), columns(6, 6)]
const SIGN = 44

/** Places how to read the drawings: each sign as it is drawn, with its meaning beside it. */
export const placeKey = (paper: Paper, part: Tag, told: ToldReport): void => {
  const { doc, flow, words, language } = paper
  const heading = text(doc, part, 'H2', words.cover.howToRead, TYPE.heading, WHOLE_WIDTH)
  const signs = signsOf(paper, told.moments.includes('desired'))
  const half = Math.ceil(signs.length / 2)
  const list = tag(doc, part, 'L')
  const sides = [signs.slice(0, half), signs.slice(half)].map(
    (side, index): Stack => side.flatMap((sign) => signStack(doc, list, sign, SIDES[index] ?? WHOLE_WIDTH)),
  )
  flow.makeRoom(heightOf(heading) + STEP + tallest(sides))
  flow.place({ stacks: [heading] })
  flow.skip(STEP)
  flow.place({ stacks: sides })
  flow.skip(STEP)
  flow.place({ stacks: levelStacks(doc, part, told.levelNames) })
  flow.place({ stacks: [text(doc, part, 'P', levelsNote[language], TYPE.small, WHOLE_WIDTH)] })
}

const signsOf = ({ doc, words, language }: Paper, asksWish: boolean): readonly Sign[] => {
  const { highlight } = wordsIn[language].marking
  const three = (fill: 'solid' | 'hollow') => (x: number, y: number) => {
    drawMark(doc, 'square', x + 5, y, 9, fill)
    drawMark(doc, 'triangle', x + 18, y, 9, fill)
    drawMark(doc, 'circle', x + 31, y, 9, fill)
  }
  const wish: readonly Sign[] = [
    { means: words.key.hollow, draw: three('hollow') },
    { means: words.key.arrow, draw: (x, y) => drawDownArrow(doc, x + 18, y - 5, y + 5) },
  ]
  return [
    { means: words.key.solid, draw: three('solid') },
    ...(asksWish ? wish : []),
    {
      means: words.key.frame,
      draw: (x, y) =>
        doc
          .roundedRect(x, y - 5, 36, 10, 2)
          .lineWidth(1.6)
          .stroke(COLOURS.navy),
    },
    {
      means: words.key.dots,
      draw: (x, y) => drawPeople(doc, x, y),
    },
    { means: words.key.bars, draw: (x, y) => doc.rect(x, y - 4, 36, 8).fill(COLOURS.navy) },
    { means: highlight[3], draw: (x, y) => drawDots(doc, 3, x, y, COLOURS.ink) },
    { means: highlight[2], draw: (x, y) => drawDots(doc, 2, x, y, COLOURS.ink) },
    { means: highlight[1], draw: (x, y) => drawDots(doc, 1, x, y, COLOURS.ink) },
  ]
}

/** Draws four people of one group, one mark each. */
const drawPeople = (doc: Doc, x: number, y: number) => {
  for (let person = 0; person < 4; person++) drawMark(doc, 'triangle', x + 4 + 9.5 * person, y, 7.5, 'solid')
}

const signStack = (doc: Doc, list: Tag, { means, draw }: Sign, span: Span): Stack => {
  const item = tag(doc, list, 'LI')
  const said = text(doc, item, 'LBody', capitalise(means), TYPE.body, inset(span, SIGN, 0))
  const middle = TYPE.body.leading / 2
  return [...startedBy((top) => drawArtifact(doc, () => draw(span.x, top + middle)), said), space(2)]
}

const levelStacks = (doc: Doc, part: Tag, names: ToldReport['levelNames']): readonly Stack[] =>
  LEVELS.map((level, index) => {
    const span = columns(index * 4, 4)
    const swatch = {
      height: 9,
      draw: (top: number) => drawArtifact(doc, () => drawLevel(doc, level, span.x, top, span.width, 6)),
    }
    return [swatch, ...text(doc, part, 'P', `${level}  ${capitalise(names[index] ?? '')}`, TYPE.strong, span), space(2)]
  })
