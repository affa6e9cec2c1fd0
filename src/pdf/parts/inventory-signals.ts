import type { ToldSignal } from '../../content/inventory/told-inventory.ts'
import { blockHeight } from '../paper/flow.ts'
import { inset, STEP, WHOLE_WIDTH } from '../paper/grid.ts'
import type { Paper } from '../paper/paper.ts'
import { type Tag, tag } from '../paper/tags.ts'
import { text } from '../paper/text.ts'
import { TYPE } from '../paper/type-scale.ts'

const INDENT = 14
const BODY = inset(WHOLE_WIDTH, INDENT)

/** Questions to talk about, each with the facts that it rests on below it. */
export const placeSignals = ({ doc, flow }: Paper, part: Tag, signals: readonly ToldSignal[]): void => {
  for (const { name, belongsTo, question, rows } of signals) {
    const section = tag(doc, part, 'Sect')
    const heading = { stacks: [text(doc, section, 'H3', `${name} (${belongsTo})`, TYPE.strong, WHOLE_WIDTH)] }
    const asked = { stacks: [text(doc, section, 'P', question, TYPE.body, WHOLE_WIDTH)] }
    const told = rows.map((row) => ({ stacks: [text(doc, section, 'P', row, TYPE.body, BODY)] }))
    flow.skip(STEP)
    flow.makeRoom([heading, asked, ...told.slice(0, 1)].reduce((sum, block) => sum + blockHeight(block), 0))
    for (const block of [heading, asked, ...told]) flow.place(block)
  }
}
