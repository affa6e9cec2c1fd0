import { type Block, beside, over, space, stacked } from '../../content/drawing/block.ts'
import { COLOURS } from '../../content/drawing/colours.ts'
import { lettered, letteredIn } from '../../content/drawing/lettering.ts'
import { markingDots, markingDotsWidth } from '../../content/drawing/marks.ts'
import { inset } from '../../content/drawing/span.ts'
import { bold, plain } from '../../content/drawing/style.ts'
import type { Finding } from '../../content/told-report.ts'
import { WHOLE_WIDTH } from './slide.ts'

const TITLE_SIZES = [44, 40, 36, 32, 28]
const FINDING_SIZES = [32, 29, 26, 23, 20, 18, 16]
const REASON_SIZES = [20, 18, 16, 14]
const DOT = 16
const NUMBER = 46

/**
 * The factor, the finding as its caption, and how firm the finding is; with the reason where that matters. An item of a
 * further set has no number.
 */
export const findingHead = (number: number | null, heading: string, { text, marking }: Finding): Block => {
  const numeral = lettered(number === null ? '' : String(number), bold(44, COLOURS.letters), WHOLE_WIDTH)
  const title = letteredIn(1, heading, bold(44), TITLE_SIZES, inset(WHOLE_WIDTH, number === null ? 0 : NUMBER))
  const word = lettered(
    marking.word,
    bold(20, COLOURS.quiet),
    inset(WHOLE_WIDTH, markingDotsWidth(marking.highlight, DOT)),
  )
  return stacked([
    beside([numeral, title]),
    space(6),
    letteredIn(3, text, bold(32, COLOURS.navy), FINDING_SIZES, WHOLE_WIDTH),
    space(6),
    over(word, (top) => markingDots(marking.highlight, WHOLE_WIDTH.x, top + word.height / 2, DOT)),
    letteredIn(2, marking.reason ?? '', plain(20, COLOURS.quiet), REASON_SIZES, WHOLE_WIDTH),
  ])
}
