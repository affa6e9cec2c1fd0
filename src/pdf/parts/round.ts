import type { ToldAgreement } from '../../content/told-agreement.ts'
import type { ToldReport } from '../../content/told-report.ts'
import type { ToldChange } from '../../content/told-round.ts'
import { markingStack } from '../blocks/marking.ts'
import { besideMark, namedGroup } from '../blocks/named-group.ts'
import { slopes } from '../blocks/slopes.ts'
import { buildTable, drawRule, placeTable, textCell } from '../blocks/table.ts'
import { COLOURS } from '../paper/colours.ts'
import { columns, STEP, WHOLE_WIDTH } from '../paper/grid.ts'
import type { Paper } from '../paper/paper.ts'
import { drawStack, type Stack, space } from '../paper/stack.ts'
import { drawArtifact, type Tag, tag } from '../paper/tags.ts'
import { silentText, text } from '../paper/text.ts'
import { inColour, TYPE } from '../paper/type-scale.ts'

const NUMBER = columns(0, 1)
const TITLE = columns(1, 11)
const DRAWING = columns(0, 5)
const MOVED = columns(5, 7)
const STATUS = columns(0, 2)
const AGREED = columns(2, 6)
const NOTE = columns(8, 4)
/** Points for the heading of a further set with its notes and the beginning of what follows. */
const SET_HEAD = 120

/** From the second round on: writes what was agreed and what became of it, and then the shifts, factor by factor and by further set. */
export const round = (paper: Paper, { round: told }: ToldReport): void => {
  const { doc, flow, words } = paper
  if (told === null) return
  const part = paper.startPart(words.round.heading, (top) => repeatHead(paper, top))
  const line = (said: string) => flow.place({ stacks: [text(doc, part, 'P', said, TYPE.body, WHOLE_WIDTH)] })
  const heading = (said: string) => flow.place({ stacks: [text(doc, part, 'H3', said, TYPE.heading, WHOLE_WIDTH)] })
  flow.place({ stacks: [text(doc, part, 'H2', words.round.heading, TYPE.title, WHOLE_WIDTH)] })
  line(words.round.comparedWith([told.title, told.date].filter((each) => each !== '').join(', ')))
  const [moved = '', agreed = ''] = told.summary
  flow.skip(3 * STEP)
  heading(words.round.agreed)
  line(agreed)
  if (told.agreements.length > 0) placeAgreements(paper, part, told.agreements)
  flow.skip(3 * STEP)
  heading(words.round.moved)
  for (const said of [moved, ...told.notes]) line(said)
  for (const change of told.changes) placeChange(paper, part, change)
  for (const set of told.sets) {
    flow.skip(3 * STEP)
    flow.makeRoom(SET_HEAD)
    heading(set.heading)
    for (const said of set.notes) line(said)
    for (const change of set.changes) placeChange(paper, part, change)
  }
}

const repeatHead = ({ doc, words }: Paper, top: number): number => {
  const head = silentText(doc, `${words.round.heading} (${words.continued})`, TYPE.heading, WHOLE_WIDTH)
  return drawStack(head, top) + 2 * STEP
}

const placeAgreements = (paper: Paper, part: Tag, agreements: readonly ToldAgreement[]) => {
  const { doc, flow, words } = paper
  const heads = [
    { span: STATUS, head: words.round.status },
    { span: AGREED, head: words.round.what },
    { span: NOTE, head: words.round.note },
  ]
  const rows = agreements.map(({ statusWord, what, note }) => [
    textCell(doc, statusWord, TYPE.strong),
    textCell(doc, what, TYPE.body),
    textCell(doc, note, TYPE.body),
  ])
  flow.skip(STEP)
  placeTable(paper, buildTable(doc, part, heads, rows))
}

/** Places the drawing beside its text. A factor is split only if it is longer than a page. */
const placeChange = (paper: Paper, part: Tag, change: ToldChange) => {
  const { doc, flow, words } = paper
  flow.skip(2 * STEP)
  const heading = tag(doc, part, 'H4')
  const numeral = change.number === null ? '' : String(change.number)
  const number = text(doc, heading, 'Span', numeral, inColour(TYPE.heading, COLOURS.letters), NUMBER)
  const title = text(doc, heading, 'Span', change.title, TYPE.heading, TITLE)
  const said = text(doc, part, 'P', change.text, TYPE.strong, TITLE)
  const none = change.shifts.length === 0
  const drawing = none ? [] : [slopes(doc, part, change, words.round, DRAWING)]
  const shifts = change.shifts.flatMap((shift) => shiftStack(doc, part, shift))
  const under = 16 + said.length * TYPE.strong.leading
  flow.place({
    stacks: [[...number], [...title, ...said], [space(under), ...drawing], [space(under), ...shifts]],
    padding: STEP,
    behind: (top) => drawArtifact(doc, () => drawRule(doc, top)),
  })
}

const shiftStack = (doc: PDFKit.PDFDocument, part: Tag, shift: ToldChange['shifts'][number]): Stack => {
  const { label, shape, text: said, marking } = shift
  const beside = besideMark(TYPE.label, MOVED)
  return [
    space(STEP),
    ...namedGroup(doc, part, { label, shape }, inColour(TYPE.label, COLOURS.ink), MOVED),
    ...text(doc, part, 'P', said, TYPE.small, beside),
    ...(marking.word === '' ? [] : markingStack(doc, part, marking, beside, COLOURS.quiet)),
    ...text(doc, part, 'P', marking.reason ?? '', inColour(TYPE.small, COLOURS.quiet), beside),
  ]
}
