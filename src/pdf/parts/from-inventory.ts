import { printable } from '../../content/drawing/printable-text.ts'
import type { FromInventory } from '../../content/inventory/tell-from-inventory.ts'
import { COLOURS } from '../paper/colours.ts'
import { continuedHead } from '../paper/continued-head.ts'
import { glyphsOf } from '../paper/fonts.ts'
import { STEP, WHOLE_WIDTH } from '../paper/grid.ts'
import type { Paper } from '../paper/paper.ts'
import { text } from '../paper/text.ts'
import { inColour, TYPE } from '../paper/type-scale.ts'
import { placeSignal } from './inventory-signals.ts'

/** Room for the heading of a factor with a question and a row below it, in points. */
const SOME_ROOM = 110

/** Writes what the inventory gives to talk about, factor by factor. */
export const fromInventoryPages =
  (fromInventory: FromInventory) =>
  (paper: Paper): void => {
    const { doc, flow } = paper
    const { heading, asOf, factors } = printable(fromInventory, glyphsOf(doc))
    const part = paper.startPart(heading, (top) => continuedHead(paper, heading, top))
    flow.place({ stacks: [text(doc, part, 'H2', heading, TYPE.title, WHOLE_WIDTH)] })
    flow.skip(STEP)
    flow.place({ stacks: [text(doc, part, 'P', asOf, TYPE.body, WHOLE_WIDTH)] })
    for (const { number, title, signals } of factors) {
      const factor = `${number}. ${title}`
      flow.skip(3 * STEP)
      flow.makeRoom(SOME_ROOM)
      flow.place({ stacks: [text(doc, part, 'H3', factor, inColour(TYPE.heading, COLOURS.navy), WHOLE_WIDTH)] })
      for (const signal of signals) placeSignal(paper, part, signal, { role: 'H4', words: signal.name })
    }
  }
