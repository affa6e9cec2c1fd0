import { capitalise } from '../../content/capitalise.ts'
import { levelPatch } from '../../content/drawing/level-heads.ts'
import { dashedMark, hollowMark, markingDots, solidMark } from '../../content/drawing/marks.ts'
import { groupColour, PALETTE } from '../../content/drawing/palette.ts'
import { downArrow } from '../../content/drawing/panel-frames.ts'
import type { Piece } from '../../content/drawing/piece.ts'
import { levelsNote } from '../../content/levels-note.ts'
import type { Shape } from '../../content/told-group.ts'
import type { ToldReport } from '../../content/told-report.ts'
import { wordsIn } from '../../content/words/words-in.ts'
import { LEVELS } from '../../domain/scan/rubric.ts'
import { COLOURS } from '../paper/colours.ts'
import { columns, inset, type Span, STEP, WHOLE_WIDTH } from '../paper/grid.ts'
import { paintArtifact } from '../paper/paint.ts'
import type { Paper } from '../paper/paper.ts'
import { heightOf, type Stack, space, startedBy, tallest } from '../paper/stack.ts'
import { type Tag, tag } from '../paper/tags.ts'
import { text } from '../paper/text.ts'
import { TYPE } from '../paper/type-scale.ts'

type Doc = PDFKit.PDFDocument
/** What a sign means, and its pieces around the middle (y) of a line that starts at x. */
type Sign = { readonly means: string; readonly draw: (x: number, y: number) => readonly Piece[] }

const SIDES = [columns(0, 6), columns(6, 6)]
const SIGN = 44

/** Places how to read the drawings: each sign as it is drawn, with its meaning beside it. */
export const placeKey = (paper: Paper, part: Tag, told: ToldReport): void => {
  const { doc, flow, words, language } = paper
  const heading = text(doc, part, 'H2', words.cover.howToRead, TYPE.heading, WHOLE_WIDTH)
  const signs = signsOf(paper, told)
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

const signsOf = ({ words, language }: Paper, { moments, factors }: ToldReport): readonly Sign[] => {
  const asksWish = moments.includes('desired')
  const hasGuesses = factors.some(({ panel }) =>
    panel.rows.some((row) => row.moments.some(({ moment }) => moment === 'expected')),
  )
  const { highlight } = wordsIn[language].marking
  const three = (make: (shape: Shape, x: number, y: number) => Piece) => (x: number, y: number) => [
    make('square', x + 5, y),
    make('triangle', x + 18, y),
    make('circle', x + 31, y),
  ]
  const wish: readonly Sign[] = [
    { means: words.key.hollow, draw: three((shape, x, y) => hollowMark(shape, x, y, 9, 1)) },
    { means: words.key.arrow, draw: (x, y) => downArrow(x + 18, y - 5, y + 5, 1) },
  ]
  const dots = (level: 1 | 2 | 3) => (x: number, y: number) => markingDots(level, x, y, 7, COLOURS.ink)
  return [
    { means: words.key.solid, draw: three((shape, x, y) => solidMark(shape, x, y, 9)) },
    ...(asksWish ? wish : []),
    ...(hasGuesses ? [{ means: words.key.dashed, draw: three((shape, x, y) => dashedMark(shape, x, y, 9, 1)) }] : []),
    {
      means: words.key.frame,
      draw: (x, y) => [
        { kind: 'rectangle', x, y: y - 5, width: 36, height: 10, radius: 2, stroke: PALETTE.frame, line: 1.6 },
      ],
    },
    { means: words.key.dots, draw: people },
    {
      means: words.key.bars,
      draw: (x, y) => [{ kind: 'rectangle', x, y: y - 4, width: 36, height: 8, fill: groupColour('square') }],
    },
    { means: highlight[3], draw: dots(3) },
    { means: highlight[2], draw: dots(2) },
    { means: highlight[1], draw: dots(1) },
  ]
}

/** Four people of one group, each a mark. */
const people = (x: number, y: number): readonly Piece[] =>
  [0, 1, 2, 3].map((person) => solidMark('triangle', x + 4 + 9.5 * person, y, 7.5))

const signStack = (doc: Doc, list: Tag, { means, draw }: Sign, span: Span): Stack => {
  const item = tag(doc, list, 'LI')
  const said = text(doc, item, 'LBody', capitalise(means), TYPE.body, inset(span, SIGN, 0))
  const middle = TYPE.body.leading / 2
  return [...startedBy((top) => paintArtifact(doc, draw(span.x, middle), top), said), space(2)]
}

const levelStacks = (doc: Doc, part: Tag, names: ToldReport['levelNames']): readonly Stack[] =>
  LEVELS.map((level, index) => {
    const span = columns(index * 4, 4)
    const swatch = {
      height: 9,
      draw: (top: number) => paintArtifact(doc, levelPatch(level, span, 0, 6, 1), top),
    }
    return [swatch, ...text(doc, part, 'P', `${level}  ${capitalise(names[index] ?? '')}`, TYPE.strong, span), space(2)]
  })
