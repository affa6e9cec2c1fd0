import { capitalise } from '../../content/capitalise.ts'
import { COLOURS } from '../../content/drawing/colours.ts'
import type { ToldReport } from '../../content/told-report.ts'
import { LEVELS, type Level } from '../../domain/scan/rubric.ts'
import { abreast, type Block, space, stacked } from './block.ts'
import { bold, lettered, widthOfLine } from './lettering.ts'
import type { Span } from './slide.ts'
import { type Svg, svg } from './svg.ts'

const PATCH = 12
const LARGEST = 24

/** The names of the levels over their columns, each under a patch in the level's own tone. */
export const levelHeads = (names: ToldReport['levelNames'], spans: readonly [Span, Span, Span]): Block => {
  const heads = names.map((name, index) => `${index + 1} ${capitalise(name)}`)
  const size = Math.min(LARGEST, ...heads.map((head) => (0.99 * spans[0].width) / widthOfLine(head, bold(1))))
  return abreast(
    spans.map((span, index) =>
      underPatch(lettered(heads[index] ?? '', bold(size), span), (top) => patch(LEVELS[index] ?? 1, span, top)),
    ),
  )
}

/** What heads a column beside those of the levels. */
export const columnHead = (words: string, span: Span): Block =>
  underPatch(lettered(words, bold(20, COLOURS.quiet), span), () => [])

const underPatch = (words: Block, draw: Block['draw']): Block =>
  stacked([{ height: PATCH, draw }, space(6), words, space(8)])

/** Outlined, hatched, solid, from light to dark, so that a copy in grey loses nothing. */
const patch = (level: Level, { x, width }: Span, y: number): readonly Svg[] => {
  const at = { x, y, width, height: PATCH }
  if (level === 3) return [svg('rect', { ...at, fill: COLOURS.navy })]
  if (level === 2) return [svg('rect', { ...at, fill: COLOURS.blue }), hatching(x, y, width)]
  const inside = { x: x + 1, y: y + 1, width: width - 2, height: PATCH - 2 }
  return [svg('rect', { ...inside, fill: COLOURS.pale, stroke: COLOURS.blue, 'stroke-width': 2 })]
}

const HATCH_STEP = 10

/** Lines and no pattern: not every program that takes a drawing in knows patterns. */
const hatching = (x: number, y: number, width: number): Svg => {
  const starts = Array.from(
    { length: Math.ceil((width + PATCH) / HATCH_STEP) },
    (_, line) => x - PATCH + line * HATCH_STEP,
  )
  const lines = starts.map((start) => {
    const [from, to] = [Math.max(start, x), Math.min(start + PATCH, x + width)]
    return `M${from} ${y + PATCH - (from - start)}L${to} ${y + PATCH - (to - start)}`
  })
  return svg('path', { d: lines.join(''), stroke: COLOURS.pale, 'stroke-width': 1.8, fill: 'none' })
}
