import type { ToldSignal } from '../../content/inventory/told-inventory.ts'
import { blockHeight } from '../paper/flow.ts'
import { inset, STEP, WHOLE_WIDTH } from '../paper/grid.ts'
import type { Paper } from '../paper/paper.ts'
import { type Tag, tag } from '../paper/tags.ts'
import { text } from '../paper/text.ts'
import { TYPE } from '../paper/type-scale.ts'

const INDENT = 14
const BODY = inset(WHOLE_WIDTH, INDENT)

/** Questions to talk about, each with its factors, and with the facts that it rests on below it. */
export const placeSignals = (paper: Paper, part: Tag, signals: readonly ToldSignal[]): void => {
  for (const signal of signals) {
    placeSignal(paper, part, signal, { role: 'H3', words: `${signal.name} (${signal.belongsTo})` })
  }
}

/** One question with its facts, under a heading of that role. */
export const placeSignal = (
  { doc, flow }: Paper,
  part: Tag,
  { question, rows }: ToldSignal,
  { role, words }: { readonly role: 'H3' | 'H4'; readonly words: string },
): void => {
  const section = tag(doc, part, 'Sect')
  const heading = { stacks: [text(doc, section, role, words, TYPE.strong, WHOLE_WIDTH)] }
  const asked = { stacks: [text(doc, section, 'P', question, TYPE.body, WHOLE_WIDTH)] }
  const told = rows.map((row) => ({ stacks: [text(doc, section, 'P', row, TYPE.body, BODY)] }))
  flow.skip(STEP)
  flow.makeRoom([heading, asked, ...told.slice(0, 1)].reduce((sum, block) => sum + blockHeight(block), 0))
  for (const block of [heading, asked, ...told]) flow.place(block)
}
