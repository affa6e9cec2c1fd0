import { LEVELS, type Level } from '../../domain/scan/rubric.ts'
import { capitalise } from '../capitalise.ts'
import type { ToldReport } from '../told-report.ts'
import { lettered } from './lettering.ts'
import { LEVEL_COLOURS } from './palette.ts'
import type { Line, Piece, Words } from './piece.ts'
import type { Span } from './span.ts'
import type { Measure, Style } from './style.ts'

export type LevelHeadSetting = {
  /** How high the patches are and what comes between them and the words, at scale 1. */
  readonly scale: number
  readonly measure: Measure
  readonly patch: number
  readonly after: number
  /** Where the patches stand, and the words under them. */
  readonly spans: readonly [Span, Span, Span]
  readonly words: readonly [Span, Span, Span]
  readonly name: Style
  readonly description: Style
}

/** The head of a drawing: what each column is. */
export type LaidHead = {
  readonly height: number
  readonly patches: readonly Piece[]
  /** For each level its name and, where it isn't said elsewhere, its text in the rubric. */
  readonly levels: readonly { readonly name: readonly Words[]; readonly description: readonly Words[] }[]
  /** What heads the other columns. */
  readonly others: readonly (readonly Words[])[]
}

export type OtherHead = { readonly words: string; readonly style: Style; readonly span: Span }

/** '1 Startend': number and name of each level. */
export const levelNamesOf = (names: ToldReport['levelNames']): readonly string[] =>
  names.map((name, index) => `${index + 1} ${capitalise(name)}`)

/** Lays out the names of the levels over their columns, each under a patch in the level's own tone. */
export const layHead = (
  names: ToldReport['levelNames'],
  descriptions: readonly string[] | null,
  others: readonly OtherHead[],
  setting: LevelHeadSetting,
): LaidHead => {
  const { scale, measure, patch, after, spans, words, name, description } = setting
  const top = (patch + GAP) * scale
  const columns = levelNamesOf(names).map((said, index) => {
    const span = words[index] ?? words[0]
    const head = lettered(said, name, span, measure)
    const text = lettered(descriptions?.[index] ?? '', description, span, measure)
    return { height: head.height + text.height, name: head.draw(top), description: text.draw(top + head.height) }
  })
  const beside = others.map((other) => {
    const block = lettered(other.words, other.style, other.span, measure)
    const lower = (name.leading - other.style.leading) / 2
    return { height: block.height + lower, words: block.draw(top + lower) }
  })
  return {
    height: top + Math.max(...[...columns, ...beside].map(({ height }) => height)) + after * scale,
    patches: LEVELS.flatMap((level, index) => levelPatch(level, spans[index] ?? spans[0], 0, patch * scale, scale)),
    levels: columns,
    others: beside.map((each) => each.words),
  }
}

/** All pieces of a head. */
export const piecesOfHead = ({ patches, levels, others }: LaidHead): readonly Piece[] => [
  ...patches,
  ...others.flat(),
  ...levels.flatMap(({ name, description }) => [...name, ...description]),
]

/** Between a patch and the words under it, at scale 1. */
const GAP = 2
const EDGE = 0.8
const HATCH = 0.9
const HATCH_STEP = 5

/** A patch in a level's own tone: outlined, hatched, solid, from light to dark, so that a copy in grey loses nothing. */
export const levelPatch = (
  level: Level,
  { x, width }: Span,
  y: number,
  height: number,
  scale: number,
): readonly Piece[] => {
  const { fill, edge } = LEVEL_COLOURS[level]
  if (edge === null) return [{ kind: 'rectangle', x, y, width, height, fill }]
  if (level === 2) return [{ kind: 'rectangle', x, y, width, height, fill }, hatching(x, y, width, height, scale, edge)]
  const line = EDGE * scale
  const inside = { x: x + line / 2, y: y + line / 2, width: width - line, height: height - line }
  return [{ kind: 'rectangle', ...inside, fill, stroke: edge, line }]
}

/** Lines and no pattern: not every program that takes a drawing in knows patterns. */
const hatching = (x: number, y: number, width: number, height: number, scale: number, stroke: string): Line => {
  const step = HATCH_STEP * scale
  const starts = Array.from({ length: Math.ceil((width + height) / step) }, (_, line) => x - height + line * step)
  return {
    kind: 'line',
    paths: starts.map((start) => {
      const [from, to] = [Math.max(start, x), Math.min(start + height, x + width)]
      return [
        [from, y + height - (from - start)],
        [to, y + height - (to - start)],
      ]
    }),
    stroke,
    line: HATCH * scale,
  }
}
