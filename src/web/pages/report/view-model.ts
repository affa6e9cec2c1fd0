import type { FromInventory } from '../../../content/inventory/tell-from-inventory.ts'
import type { ToldMirror } from '../../../content/mirror/tell-mirror.ts'
import type { ScreenTexts } from '../../../content/screen-texts.ts'
import type { ToldReport } from '../../../content/told-report.ts'
import { type FactorKey, LEVELS } from '../../../domain/scan/rubric.ts'
import { filledIn } from '../agreements/list/view-model.ts'
import { chartOf } from './chart.ts'
import { overviewFigure, panelFigure } from './figures.ts'
import { panelRow } from './panel-row.ts'

/**
 * The told report for the page: the same words, with marks to draw, what the inventory adds to a factor, and the mirror.
 */
export const reportViewModel = (
  told: ToldReport,
  fromInventory: FromInventory | null,
  t: ScreenTexts,
  mirror: ToldMirror | null = null,
) => ({
  title: `${told.institution} · ${told.title}`,
  told,
  levels: LEVELS.map((level, index) => t.report.level(level, told.levelNames[index] ?? '')),
  chart: chartOf(told, t),
  overview: overviewFigure(told, t.report.picture),
  contents: contentsOf(told, t, mirror),
  mirror,
  agreements: told.agreements.map((agreement) => ({ ...agreement, facts: filledIn(agreement, t) })),
  factors: told.factors.map((factor) => ({
    ...factor,
    figure: panelFigure(told, factor),
    rows: factor.panel.rows.map(panelRow),
    fromInventory: besideFactor(factor.key, fromInventory),
  })),
  sets: setsOf(told),
})

const besideFactor = (key: FactorKey, fromInventory: FromInventory | null) => {
  const signals = fromInventory?.factors.find(({ factor }) => factor === key)?.signals
  return fromInventory && signals ? { heading: fromInventory.heading, asOf: fromInventory.asOf, signals } : null
}

const setsOf = (told: ToldReport) =>
  told.sets.map((set) => ({
    ...set,
    items: set.items.map((item) => ({
      ...item,
      figure: panelFigure(set, item),
      rows: item.panel.rows.map(panelRow),
    })),
  }))

/** The parts of the page, by the id of their heading. */
const contentsOf = (
  { round, factors, sets, units, remarks }: ToldReport,
  t: ScreenTexts,
  mirror: ToldMirror | null,
) => [
  ...(round ? [{ id: 'round', text: t.round.comparison.title }] : []),
  { id: 'glance', text: t.report.glance },
  { id: 'start', text: t.report.start },
  ...factors.map(({ key, number, title }) => ({ id: key, text: `${number} ${title}` })),
  ...sets.map(({ key, heading }) => ({ id: `set-${key}`, text: heading })),
  ...(units ? [{ id: 'units', text: units.heading }] : []),
  ...(remarks.factors.length > 0 ? [{ id: 'remarks', text: t.report.remarks }] : []),
  ...(mirror ? [{ id: 'mirror', text: mirror.heading }] : []),
  { id: 'agreements', text: t.agreements.ask.heading },
  { id: 'accountability', text: t.report.accountability },
]
