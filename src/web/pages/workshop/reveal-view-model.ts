import type { ScreenTexts } from '../../../content/screen-texts.ts'
import type { ToldExpectation } from '../../../content/tell-hands.ts'
import type { ToldTopic } from '../../../content/tell-topic.ts'
import type { PanelRow, ToldFactor } from '../../../content/told-report.ts'
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

const answerLines = (row: PanelRow) =>
  panelRow(row).moments.map(({ label, moment, n, cells, dontKnow }) => ({
    label,
    hollow: moment === 'desired',
    dontKnow,
    cells: cells.map((cell) => ({ ...cell, empty: n > 0 && cell.dots === 0 && cell.share === 0 })),
  }))

const handsLine = ({ hands }: ToldExpectation, { reveal }: Texts) => ({
  label: reveal.expectedRow,
  hollow: false,
  dontKnow: '',
  cells: hands.map((count) => ({ framed: false, dots: 0, share: 0, text: reveal.handsAt(count), empty: count === 0 })),
})
