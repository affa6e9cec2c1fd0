import { COLOURS } from '../../content/drawing/colours.ts'
import { exportWords } from '../../content/export-words.ts'
import type { ToldFactor, ToldReport } from '../../content/told-report.ts'
import type { FactorKey } from '../../domain/scan/rubric.ts'
import { type Block, largestScale, over, space, stacked } from './block.ts'
import { drawable, figure, rule } from './figure.ts'
import { findingHead } from './finding-head.ts'
import { letteredIn, plain } from './lettering.ts'
import { levelHeads } from './levels.ts'
import { isOnOneLine } from './panel-cell.ts'
import { LEVEL_COLUMNS } from './panel-columns.ts'
import { panelRow } from './panel-row.ts'
import { WHOLE_WIDTH } from './slide.ts'

/** From a few dots that fill the slide down to ten groups with long names and two moments each. */
const SCALES = Array.from({ length: 59 }, (_, step) => 1.7 - step * 0.025)
const HARDLY_SMALLER = 0.75
const LEGEND_SIZES = [18, 17, 16, 15]

/** One factor's panel as a slide, rows are groups and columns are levels; undefined for a factor that wasn't asked. */
export const factorFigure = (report: ToldReport, key: FactorKey): string | undefined => {
  const told = drawable(report)
  const factor = told.factors.find((candidate) => candidate.key === key)
  if (!factor) return undefined
  const { number, title, finding, panel } = factor
  return figure(told, {
    title: exportWords(told.language).figures.factor(number, title),
    description: [panel.caption, finding.marking.word, finding.marking.reason, panel.alt].filter(Boolean).join(' '),
    head: findingHead(finding),
    body: (room) => panelAt(scaleFor(told, factor, room), told, factor),
    foot: stacked([letteredIn(2, panel.legend, plain(18, COLOURS.quiet), LEGEND_SIZES, WHOLE_WIDTH), space(6)]),
  })
}

/** The largest that fits; or one that is hardly smaller, if it keeps every cell's marks and words on one line. */
const scaleFor = (told: ToldReport, factor: ToldFactor, room: number): number => {
  const fitting = largestScale(SCALES, (scale) => panelAt(scale, told, factor), room)
  const moments = factor.panel.rows.flatMap((row) => row.moments)
  const onOneLine = SCALES.find((scale) => scale <= fitting && moments.every((moment) => isOnOneLine(moment, scale)))
  return onOneLine !== undefined && onOneLine >= HARDLY_SMALLER * fitting ? onOneLine : fitting
}

const panelAt = (scale: number, { levelNames }: ToldReport, { panel }: ToldFactor): Block =>
  stacked([
    levelHeads(levelNames, LEVEL_COLUMNS),
    ...panel.rows.map((row) => over(panelRow(row, scale), (top) => [rule(top)])),
    { height: 2, draw: (top) => [rule(top)] },
  ])
