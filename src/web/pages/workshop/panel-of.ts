import { laidBlock } from '../../../content/drawing/laid-block.ts'
import { type LaidMarks, layMarks } from '../../../content/drawing/panel-cell.ts'
import type { ScreenTexts } from '../../../content/screen-texts.ts'
import type { ToldTopic } from '../../../content/tell-topic.ts'
import type { PanelMoment, PanelRow } from '../../../content/told-report.ts'
import type { Report } from '../../../domain/report/report.ts'
import { withinOf } from '../../../domain/report/report-lookup.ts'
import { LEVELS, type Moment } from '../../../domain/scan/rubric.ts'
import { type InlineFigure, inlineFigure } from '../../inline-figure.ts'

/** The widest drawing in a cell, in units of which twelve are one em: eight ems, which hold ten marks side by side. */
const ROOM = 100
const UNITS_PER_EM = 12
const MOST_LARGE_ROWS = 3

/** The panel for the room: one moment of all groups at once, each in one row. */
export const panelOf = (
  report: Report,
  topic: ToldTopic,
  panel: readonly PanelRow[],
  moment: Moment,
  t: ScreenTexts['workshop'],
) => {
  const rows = panel.map(({ group, moments }) => {
    const told = moments.find((each) => each.moment === moment)
    const dontKnow = told ? withinOf(report, moment, group.key, topic.key).dk : 0
    return { group, dontKnow, cells: told ? LEVELS.map((_, index) => cellOf(told, group.shape, index)) : null }
  })
  return {
    rows,
    levels: topic.levels.map(({ name }, index) => t.level(index + 1, name)),
    anyPicture: panel.some(({ moments }) => moments.some((each) => each.moment === moment && each.n > 0)),
    /** Few rows leave room for larger marks and words. */
    large: rows.length <= MOST_LARGE_ROWS,
    someDontKnow: rows.some(({ dontKnow }) => dontKnow > 0),
  }
}

const cellOf = (moment: PanelMoment, shape: PanelRow['group']['shape'], index: number) => ({
  framed: moment.median === index + 1,
  marks: marksIn(layMarks({ moment, shape, index }, ROOM, 1)),
  text: moment.texts[index] ?? '',
  empty: moment.n > 0 && moment.counts[index] === 0,
})

const marksIn = (laid: LaidMarks | null): InlineFigure | null =>
  laid && inlineFigure(laid.width, laidBlock(laid.height, laid.pieces), { unitsPerEm: UNITS_PER_EM })
