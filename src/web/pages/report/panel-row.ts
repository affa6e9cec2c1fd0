import type { PanelMoment, PanelRow } from '../../../content/told-report.ts'
import { LEVELS } from '../../../domain/scan/rubric.ts'

/** A group's row of a panel as rows of a table: each moment's cells in words, and which of them is the median. */
export const panelRow = ({ group, moments }: PanelRow) => ({
  group,
  moments: moments.map((moment) => ({ ...moment, cells: LEVELS.map((_, index) => cellOf(moment, index)) })),
})

const cellOf = ({ texts, median }: PanelMoment, index: number) => ({
  framed: median === index + 1,
  text: texts[index] ?? '',
})
