import { STEP, WHOLE_WIDTH } from './grid.ts'
import type { Paper } from './paper.ts'
import { drawStack } from './stack.ts'
import { silentText } from './text.ts'
import { TYPE } from './type-scale.ts'

/** Draws what continues on a further page of a part, and returns where the rest begins. */
export const continuedHead = ({ doc, words }: Paper, heading: string, top: number): number =>
  drawStack(silentText(doc, `${heading} (${words.continued})`, TYPE.heading, WHOLE_WIDTH), top) + 2 * STEP
