import type { ToldReport, ToldScript, ToldStep } from '../../content/told-report.ts'
import { placeAdvice } from '../blocks/advice.ts'
import { buildTable, type CellMaker, type Column, placeTable, textCell } from '../blocks/table.ts'
import { COLOURS } from '../paper/colours.ts'
import { continuedHead } from '../paper/continued-head.ts'
import { inset, type Span, STEP, WHOLE_WIDTH } from '../paper/grid.ts'
import type { Paper } from '../paper/paper.ts'
import { type Stack, space } from '../paper/stack.ts'
import type { Tag } from '../paper/tags.ts'
import { text } from '../paper/text.ts'
import { inColour, TYPE } from '../paper/type-scale.ts'

/** From the left: the step, the recommended times, what to do and say, what participants do, and the other times. */
const STEP_WIDTH = 70
const TIME_WIDTH = 31
const TIME_GAP = 4
const YOU_WIDTH = 200
const GAP = 8

/** Writes how to lead the conversation: a page with the schedule, and a page to prepare with and to fall back on. */
export const script = (paper: Paper, { script: told }: ToldReport): void => {
  const { doc, flow, words } = paper
  const part = paper.startPart(words.script.heading, (top) => continuedHead(paper, words.script.heading, top))
  flow.place({ stacks: [text(doc, part, 'H2', words.script.heading, TYPE.title, WHOLE_WIDTH)] })
  flow.place({ stacks: [text(doc, part, 'P', words.script.intro, TYPE.body, WHOLE_WIDTH)] })
  flow.skip(STEP)
  for (const { label, about } of told.lengths) {
    flow.place({ stacks: [text(doc, part, 'P', `${label}: ${about}.`, TYPE.body, WHOLE_WIDTH)] })
  }
  flow.skip(2 * STEP)
  placeSchedule(paper, part, told)
  flow.turnPage()
  placeAdvice(paper, part, told)
}

const placeSchedule = (paper: Paper, part: Tag, { lengths, steps }: ToldScript) => {
  const { doc, words } = paper
  const { step, advised, you, participants, others } = spansFor(lengths.length - 1)
  const [first, ...rest] = lengths
  const columns: readonly Column[] = [
    { span: step, head: words.script.step },
    { span: advised, head: first?.label ?? '' },
    { span: you, head: words.script.facilitator },
    { span: participants, head: words.script.participants },
    ...others.map((span, index) => ({ span, head: rest[index]?.label ?? '' })),
  ]
  placeTable(
    paper,
    buildTable(
      doc,
      part,
      columns,
      steps.map((told) => stepCells(paper, told)),
    ),
  )
}

const stepCells = ({ doc, words }: Paper, told: ToldStep): readonly CellMaker[] => {
  const [advised, ...others] = told.minutes
  return [
    textCell(doc, told.title, TYPE.strong),
    textCell(doc, String(advised ?? ''), TYPE.strong),
    textCell(doc, told.facilitator, TYPE.body),
    (cell, span): Stack => [
      space(1.5),
      ...text(doc, cell, 'P', told.participants, TYPE.small, span),
      space(2),
      ...text(doc, cell, 'P', `${words.script.material} ${told.material}`, inColour(TYPE.small, COLOURS.quiet), span),
    ],
    ...others.map((minutes) => textCell(doc, String(minutes), inColour(TYPE.small, COLOURS.quiet))),
  ]
}

const spansFor = (others: number) => {
  const { x, width } = WHOLE_WIDTH
  const right = others * (TIME_WIDTH + TIME_GAP)
  const advised = { x: x + STEP_WIDTH + GAP, width: TIME_WIDTH }
  const you = { x: advised.x + advised.width + GAP, width: YOU_WIDTH }
  const from = you.x + you.width + GAP
  return {
    step: { x, width: STEP_WIDTH },
    advised,
    you,
    participants: { x: from, width: x + width - right - from },
    others: Array.from({ length: others }, (_, index): Span => {
      const left = width - right + TIME_GAP + index * (TIME_WIDTH + TIME_GAP)
      return inset(WHOLE_WIDTH, left, width - left - TIME_WIDTH)
    }),
  }
}
