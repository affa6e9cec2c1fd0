import type { PanelMoment, PanelRow } from '../../../content/told-report.ts'
import { LEVELS } from '../../../domain/scan/rubric.ts'

/** A group's row of a panel as marks to draw: a number of dots, or a bar of a certain width. */
export const panelRow = ({ group, moments }: PanelRow) => ({
  group,
  moments: moments.map((moment) => ({ ...moment, cells: LEVELS.map((_, index) => cellOf(moment, index)) })),
})

const cellOf = ({ counts, n, drawing, texts, median }: PanelMoment, index: number) => {
  const count = counts[index] ?? 0
  return {
    framed: median === index + 1,
    text: texts[index] ?? '',
    dots: drawing === 'dots' ? count : 0,
    /** The width of the bar, from 0 to 100. */
    share: drawing === 'bars' && n > 0 ? (100 * count) / n : 0,
  }
}
