import { printable } from '../../content/drawing/printable-text.ts'
import type { ToldMirror } from '../../content/mirror/tell-mirror.ts'
import { COLOURS } from '../paper/colours.ts'
import { continuedHead } from '../paper/continued-head.ts'
import { glyphsOf } from '../paper/fonts.ts'
import { STEP, WHOLE_WIDTH } from '../paper/grid.ts'
import type { Paper } from '../paper/paper.ts'
import { text } from '../paper/text.ts'
import { inColour, TYPE } from '../paper/type-scale.ts'

/** Room for the heading of a factor with a pair below it, in points. */
const SOME_ROOM = 110

/** Writes how often each picture occurs in the mirror, beside one's own. */
export const mirrorPages =
  (mirror: ToldMirror) =>
  (paper: Paper): void => {
    const { doc, flow } = paper
    const { heading, lines, heads, factors, research } = printable(mirror, glyphsOf(doc))
    const part = paper.startPart(heading, (top) => continuedHead(paper, heading, top))
    const paragraph = (words: string) => flow.place({ stacks: [text(doc, part, 'P', words, TYPE.body, WHOLE_WIDTH)] })
    flow.place({ stacks: [text(doc, part, 'H2', heading, TYPE.title, WHOLE_WIDTH)] })
    for (const line of lines) {
      flow.skip(STEP)
      paragraph(line)
    }
    for (const { number, title, pairs, found } of factors) {
      const factor = `${number}. ${title}`
      flow.skip(3 * STEP)
      flow.makeRoom(SOME_ROOM)
      flow.place({ stacks: [text(doc, part, 'H3', factor, inColour(TYPE.heading, COLOURS.navy), WHOLE_WIDTH)] })
      for (const { name, own, elsewhere } of pairs) {
        flow.skip(STEP)
        paragraph(`${name}. ${heads.own}: ${own}. ${heads.elsewhere}: ${elsewhere.join('; ')}.`)
      }
      flow.skip(STEP)
      paragraph(`${research.heading}. ${found.kind}. ${found.text}`)
    }
    flow.skip(3 * STEP)
    paragraph(research.source)
  }
