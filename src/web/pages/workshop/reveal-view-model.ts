import { laidBlock } from '../../../content/drawing/laid-block.ts'
import { type LaidMarks, layMarks } from '../../../content/drawing/panel-cell.ts'
import type { ScreenTexts } from '../../../content/screen-texts.ts'
import type { ToldExpectation } from '../../../content/tell-hands.ts'
import type { ToldTopic } from '../../../content/tell-topic.ts'
import type { PanelRow, ToldFactor } from '../../../content/told-report.ts'
import { type InlineFigure, inlineFigure } from '../../inline-figure.ts'
import { panelRow } from '../report/panel-row.ts'

type Texts = ScreenTexts['workshop']

/** The panel for the room: each group's row has first the expected answers, then the given ones. */
export const revealViewModel = (
  topic: ToldTopic,
  factor: ToldFactor,
  expectations: readonly ToldExpectation[],
  t: Texts,
) => ({
  factor,
  levels: topic.levels.map(({ name }, index) => t.level(index + 1, name)),
  anyPicture: factor.panel.rows.some(({ moments }) => moments.some(({ n }) => n > 0)),
  someDontKnow: factor.panel.rows.some(({ moments }) => moments.some(({ dontKnow }) => dontKnow !== '')),
  rows: factor.panel.rows.map((row) => {
    const expected = expectations.find(({ group }) => group === row.group.key)
    return { group: row.group, lines: [...(expected ? [handsLine(expected, t)] : []), ...answerLines(row)] }
  }),
  expectations: expectations.map(({ label, expected, answered }) => t.reveal.expectation(label, expected, answered)),
})

/** The widest drawing in a cell, in units of which twelve are one em: eight ems, which hold ten marks side by side. */
const ROOM = 100
const UNITS_PER_EM = 12

const answerLines = (row: PanelRow) =>
  panelRow(row).moments.map(({ cells, ...moment }) => ({
    label: moment.label,
    dontKnow: moment.dontKnow,
    cells: cells.map((cell, index) => ({
      ...cell,
      marks: marksIn(layMarks({ moment, shape: row.group.shape, index }, ROOM, 1)),
      empty: moment.n > 0 && moment.counts[index] === 0,
    })),
  }))

const marksIn = (laid: LaidMarks | null): InlineFigure | null =>
  laid && inlineFigure(laid.width, laidBlock(laid.height, laid.pieces), { unitsPerEm: UNITS_PER_EM })

const handsLine = ({ hands }: ToldExpectation, { reveal }: Texts) => ({
  label: reveal.expectedRow,
  dontKnow: '',
  cells: hands.map((count) => ({ framed: false, marks: null, text: reveal.handsAt(count), empty: count === 0 })),
})
