import { capitalise } from '../../content/capitalise.ts'
import type { Dumbbell, ToldReport } from '../../content/told-report.ts'
import { LEVELS } from '../../domain/scan/rubric.ts'
import { COLOURS } from '../paper/colours.ts'
import { columns, inset, type Span, STEP, WHOLE_WIDTH } from '../paper/grid.ts'
import type { Paper } from '../paper/paper.ts'
import { centred, drawStack, heightOf, type Slice, type Stack, space, startedBy, tallest } from '../paper/stack.ts'
import { drawArtifact, drawContent, type Tag, tag } from '../paper/tags.ts'
import { text } from '../paper/text.ts'
import { inColour, TYPE } from '../paper/type-scale.ts'
import { drawTrack, trackHeight } from './dumbbell-track.ts'
import { drawLevel } from './levels.ts'
import { markingStack } from './marking.ts'
import { drawRule } from './table.ts'

const FACTOR = columns(0, 3)
const TRACK = columns(3, 6)
const DISTANCE = columns(9, 3)
const NUMBER = 18

/** Every factor on one line: each group's mark on the ladder of levels, and the word for the distance between them. */
export const placeDumbbells = (paper: Paper, part: Tag, { glance, levelNames }: ToldReport): void => {
  const { doc, flow, words } = paper
  const heading = text(doc, part, 'H3', words.glance.factors, TYPE.heading, WHOLE_WIDTH)
  const table = tag(doc, part, 'Table')
  const head = headStacks(paper, table, levelNames)
  const rows = glance.dumbbells.map((dumbbell) => rowStacks(paper, table, dumbbell))
  // All on one page if they can be, else the heading with the first of them.
  for (const together of [rows, rows.slice(0, 1)]) {
    const height = together.reduce((sum, row) => sum + tallest(row) + 2 * PADDING, 0)
    flow.makeRoom(heightOf(heading) + STEP + tallest(head) + height)
  }
  flow.place({ stacks: [heading] })
  flow.skip(STEP)
  flow.place({ stacks: head })
  for (const row of rows) {
    flow.place({ stacks: row, padding: PADDING, behind: (top) => drawArtifact(doc, () => drawRule(doc, top)) })
  }
  const caption = text(doc, part, 'P', glance.caption, inColour(TYPE.small, COLOURS.quiet), WHOLE_WIDTH)
  flow.place({ stacks: [[space(STEP), ...caption]], behind: (top) => drawArtifact(doc, () => drawRule(doc, top)) })
}

const PADDING = 3

const headStacks = ({ doc, words }: Paper, table: Tag, names: ToldReport['levelNames']): readonly Stack[] => {
  const row = tag(doc, table, 'TR')
  const headIn = (said: string, span: Span) =>
    text(doc, tag(doc, row, 'TH', { scope: 'Column' }), 'P', said, TYPE.label, span)
  const factor = headIn(words.factor.factor, FACTOR)
  const levels = tag(doc, row, 'TH', { scope: 'Column' })
  const zones = LEVELS.map((level, index): Stack => {
    const zone = zoneOf(index)
    return [
      { height: 7, draw: (top) => drawArtifact(doc, () => drawLevel(doc, level, zone.x, top, zone.width, 5)) },
      ...text(doc, levels, 'P', `${level} ${capitalise(names[index] ?? '')}`, TYPE.label, zone),
      space(2),
    ]
  })
  return [[space(7), ...factor], ...zones, [space(7), ...headIn(words.glance.distance, DISTANCE)]]
}

const zoneOf = (index: number): Span => ({ x: TRACK.x + (index * TRACK.width) / 3, width: TRACK.width / 3 - 3 })

const rowStacks = ({ doc }: Paper, table: Tag, dumbbell: Dumbbell): readonly Stack[] => {
  const row = tag(doc, table, 'TR')
  const head = tag(doc, row, 'TH', { scope: 'Row' })
  const number = text(doc, head, 'P', String(dumbbell.number), inColour(TYPE.label, COLOURS.letters), FACTOR)
  const title = text(doc, head, 'P', dumbbell.title, inColour(TYPE.label, COLOURS.ink), inset(FACTOR, NUMBER, 0))
  const drawing = tag(doc, row, 'TD')
  const name = startedBy((top) => drawStack(number, top), title)
  const track = [trackSlice(doc, drawing, dumbbell)]
  const distance = distanceStack(doc, tag(doc, row, 'TD'), dumbbell)
  const height = tallest([name, track, distance])
  return [centred(height, name), centred(height, track), centred(height, distance)]
}

const trackSlice = (doc: PDFKit.PDFDocument, cell: Tag, dumbbell: Dumbbell): Slice => {
  const height = trackHeight(dumbbell)
  const draw = (top: number) => {
    const bbox = [TRACK.x, top, TRACK.x + TRACK.width, top + height] as const
    const figure = tag(doc, cell, 'Figure', { alt: `${dumbbell.number}. ${dumbbell.alt}`, bbox })
    drawContent(doc, figure, () => drawTrack(doc, dumbbell, TRACK, top))
  }
  return { height, draw }
}

const distanceStack = (doc: PDFKit.PDFDocument, cell: Tag, { word, marking }: Dumbbell): Stack => [
  ...text(doc, cell, 'P', word, inColour(TYPE.label, COLOURS.ink), DISTANCE),
  ...(marking.word === word ? [] : markingStack(doc, cell, marking, DISTANCE, COLOURS.quiet)),
]
