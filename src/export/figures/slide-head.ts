import type { Block } from '../../content/drawing/block.ts'
import { COLOURS } from '../../content/drawing/colours.ts'
import { laidBlock } from '../../content/drawing/laid-block.ts'
import { layHead, levelNamesOf, type OtherHead, piecesOfHead } from '../../content/drawing/level-heads.ts'
import type { Span } from '../../content/drawing/span.ts'
import { bold } from '../../content/drawing/style.ts'
import { widestMeasure } from '../../content/drawing/text-width.ts'
import type { ToldReport } from '../../content/told-report.ts'

const LARGEST = 24

/** The column headings of a slide: all level names in one size, the largest that keeps each of them on one line. */
export const slideHead = (
  names: ToldReport['levelNames'],
  spans: readonly [Span, Span, Span],
  others: readonly Omit<OtherHead, 'style'>[] = [],
): Block => {
  const widths = levelNamesOf(names).map((name) => widestMeasure(bold(1))(name))
  const size = Math.min(LARGEST, ...widths.map((width) => (0.99 * spans[0].width) / width))
  const head = layHead(
    names,
    null,
    others.map((other) => ({ ...other, style: bold(20, COLOURS.quiet) })),
    {
      scale: 2,
      measure: widestMeasure,
      patch: 6,
      after: 4,
      spans,
      words: spans,
      name: bold(size),
      description: bold(size),
    },
  )
  return laidBlock(head.height, piecesOfHead(head))
}
