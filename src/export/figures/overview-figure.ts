import { COLOURS } from '../../content/drawing/colours.ts'
import { type ExportWords, exportWords } from '../../content/export-words.ts'
import type { Dumbbell, ToldReport } from '../../content/told-report.ts'
import { abreast, type Block, beside, largest, over, space, stacked } from './block.ts'
import { drawable, figure, rule } from './figure.ts'
import { groupKey } from './group-key.ts'
import { bold, lettered, letteredIn, plain } from './lettering.ts'
import { columnHead, levelHeads } from './levels.ts'
import { markingDots, markingDotsWidth } from './marks.ts'
import { inset, type Span, WHOLE_WIDTH } from './slide.ts'
import { track } from './track.ts'

const SCALES = Array.from({ length: 53 }, (_, step) => 1.5 - step * 0.025)
const CAPTION_SIZES = [24, 22, 20, 18]
const PADDING = 7
/** Words stay this large, however many groups press the drawings together. */
const SMALLEST_WORDS = 0.8

const FACTOR: Span = { x: 60, width: 400 }
const TRACK: Span = { x: 480, width: 720 }
const DISTANCE: Span = { x: 1230, width: 310 }
const ZONES: readonly [Span, Span, Span] = [zone(0), zone(1), zone(2)]

function zone(index: number): Span {
  return { x: TRACK.x + (index * TRACK.width) / 3, width: TRACK.width / 3 - 6 }
}

/** Every factor on one slide: each group's mark on the ladder of levels, and the word for the distance between them. */
export const overviewFigure = (report: ToldReport): string => {
  const told = drawable(report)
  const { figures } = exportWords(told.language)
  const { caption, dumbbells } = told.glance
  return figure(told, {
    title: figures.overview,
    description: [caption, ...dumbbells.map(({ number, alt }) => `${number}. ${alt}`)].join(' '),
    head: stacked([
      letteredIn(1, figures.overview, bold(44), [44], WHOLE_WIDTH),
      space(4),
      letteredIn(2, caption, plain(24), CAPTION_SIZES, WHOLE_WIDTH),
    ]),
    body: (room) => largest(SCALES, (scale) => rowsAt(scale, told, figures), room),
    foot: stacked([groupKey(told.groups), space(10)]),
  })
}

const rowsAt = (scale: number, { levelNames, glance, groups }: ToldReport, words: ExportWords['figures']): Block =>
  stacked([
    abreast([levelHeads(levelNames, ZONES), columnHead(words.distance, DISTANCE)]),
    ...glance.dumbbells.map((dumbbell) => over(rowAt(scale, dumbbell, groups), (top) => [rule(top)])),
    { height: 2, draw: (top) => [rule(top)] },
  ])

const rowAt = (scale: number, dumbbell: Dumbbell, groups: ToldReport['groups']): Block => {
  const words = Math.max(scale, SMALLEST_WORDS)
  return stacked([
    space(PADDING * scale),
    beside([nameOf(dumbbell, words), track(dumbbell, groups, TRACK, scale), distance(dumbbell, words)]),
    space(PADDING * scale),
  ])
}

const nameOf = ({ number, title }: Dumbbell, scale: number): Block => {
  const size = 23 * scale
  return abreast([
    lettered(String(number), bold(size, COLOURS.letters), FACTOR),
    lettered(title, bold(size), inset(FACTOR, size * 1.4)),
  ])
}

const distance = ({ word, marking }: Dumbbell, scale: number): Block => {
  const dot = 14 * scale
  const loudness = marking.word === word ? '' : marking.word
  const said = lettered(
    loudness,
    plain(18 * scale, COLOURS.quiet),
    inset(DISTANCE, markingDotsWidth(marking.highlight, dot)),
  )
  const middle = (18 * scale * 1.28) / 2
  return stacked([
    lettered(word, bold(22 * scale), DISTANCE),
    over(said, (top) => markingDots(marking.highlight, DISTANCE.x, top + middle, dot)),
  ])
}
