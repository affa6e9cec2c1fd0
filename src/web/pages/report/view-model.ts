import { capitalise } from '../../../content/capitalise.ts'
import type { ScreenTexts } from '../../../content/screen-texts.ts'
import type { Dumbbell, ToldReport } from '../../../content/told-report.ts'
import { LEVELS } from '../../../domain/scan/rubric.ts'
import { filledIn } from '../agreements/list/view-model.ts'
import { panelRow } from './panel-row.ts'

/** The told report as the page prints it: the same words, and marks to draw. */
export const reportViewModel = (told: ToldReport, t: ScreenTexts) => ({
  title: `${told.institution} · ${told.title}`,
  told,
  levels: LEVELS.map((level, index) => t.report.level(level, told.levelNames[index] ?? '')),
  chart: chartOf(told),
  agreements: told.agreements.map((agreement) => ({ ...agreement, facts: filledIn(agreement, t) })),
  factors: told.factors.map((factor) => ({ ...factor, rows: factor.panel.rows.map(panelRow) })),
})

/** What Chart.js draws over the table of the overview: no more than the table says. */
const chartOf = (told: ToldReport) => ({
  levels: told.levelNames.map(capitalise),
  factors: told.glance.dumbbells.map(({ number, title }) => `${number} ${title}`),
  groups: told.groups
    .filter(({ shown }) => shown)
    .map(({ key, label, shape }) => ({
      label,
      shape,
      at: told.glance.dumbbells.map((dumbbell) => rangeOf(dumbbell, key)),
    })),
})

const rangeOf = ({ marks }: Dumbbell, key: string): readonly [number, number] | null => {
  const at = marks.find(({ group }) => group === key)?.at ?? null
  if (at === null) return null
  return typeof at === 'number' ? [at, at] : [at.from, at.to]
}
