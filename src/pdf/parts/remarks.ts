import type { ToldReport } from '../../content/told-report.ts'
import { notesStack } from '../blocks/notes.ts'
import { COLOURS } from '../paper/colours.ts'
import { columns, STEP, WHOLE_WIDTH } from '../paper/grid.ts'
import type { Paper } from '../paper/paper.ts'
import { drawStack, heightOf } from '../paper/stack.ts'
import { drawArtifact, type Tag, tag } from '../paper/tags.ts'
import { silentText, text } from '../paper/text.ts'
import { inColour, TYPE } from '../paper/type-scale.ts'

type OfFactor = ToldReport['remarks']['factors'][number]

const NUMBER = columns(0, 1)
const SAID = columns(1, 11)
const RULE = 2

/** Writes the released remarks under the factor that they are about. The rest of the page is for notes. */
export const remarks = (paper: Paper, { remarks: told }: ToldReport): void => {
  const { doc, flow, words } = paper
  if (told.factors.length === 0) return
  const part = paper.startPart(words.remarks.heading, (top) => repeatHead(paper, top))
  flow.place({ stacks: [text(doc, part, 'H2', words.remarks.heading, TYPE.title, WHOLE_WIDTH)] })
  flow.skip(STEP)
  flow.place({ stacks: [text(doc, part, 'P', told.note, TYPE.body, WHOLE_WIDTH)] })
  for (const factor of told.factors) placeFactor(paper, part, factor)
  flow.skip(2 * STEP)
  flow.place({ stacks: [notesStack(paper, part, flow.room(), () => WHOLE_WIDTH)] })
}

const repeatHead = ({ doc, words }: Paper, top: number): number => {
  const head = silentText(doc, `${words.remarks.heading} (${words.continued})`, TYPE.heading, WHOLE_WIDTH)
  return drawStack(head, top) + 2 * STEP
}

/** Keeps the heading with the first remark. A remark is split only if it is longer than a page. */
const placeFactor = ({ doc, flow }: Paper, part: Tag, { number, title, texts }: OfFactor) => {
  flow.skip(3 * STEP)
  const heading = tag(doc, part, 'H3')
  const stacks = [
    text(doc, heading, 'Span', String(number), inColour(TYPE.heading, COLOURS.letters), NUMBER),
    text(doc, heading, 'Span', title, TYPE.heading, SAID),
  ]
  const list = tag(doc, part, 'L')
  const said = texts.map((words) => text(doc, tag(doc, tag(doc, list, 'LI'), 'LBody'), 'P', words, TYPE.body, SAID))
  flow.makeRoom(Math.max(...stacks.map(heightOf)) + STEP + heightOf(said[0] ?? []))
  flow.place({ stacks })
  for (const stack of said) {
    flow.skip(STEP)
    flow.place({
      stacks: [stack],
      behind: (top, height) =>
        drawArtifact(doc, () => doc.rect(SAID.x - 2 * STEP, top, RULE, height).fill(COLOURS.blue)),
    })
  }
}
