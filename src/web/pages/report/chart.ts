import { capitalise } from '../../../content/capitalise.ts'
import { markPath } from '../../../content/drawing/mark-outlines.ts'
import { groupColour, PALETTE } from '../../../content/drawing/palette.ts'
import type { ScreenTexts } from '../../../content/screen-texts.ts'
import type { ToldGroup } from '../../../content/told-group.ts'
import type { DumbbellMark, ToldReport } from '../../../content/told-report.ts'
import type { Moment } from '../../../domain/scan/rubric.ts'

/**
 * The data of the browser's chart, which replaces the figure of the overview. Contains no more than figure and tables
 * show, with the same outlines and colours.
 */
export const chartOf = (told: ToldReport, t: ScreenTexts) => ({
  levels: told.levelNames.map(capitalise),
  factors: told.glance.dumbbells.map(({ number, title }) => `${number} ${title}`),
  moments: told.moments.map((moment) => ({ moment, label: momentLabel(told, moment), pairs: pairsOf(told, moment) })),
  groups: told.groups.filter(({ shown }) => shown).map((group) => chartGroup(told, group)),
  colours: { distance: PALETTE.distance, ground: PALETTE.ground, rule: PALETTE.rule },
  words: t.report.chart,
})

/** For each factor the places of its leading pair among the groups of the chart; null without one. */
const pairsOf = ({ groups, glance }: ToldReport, moment: Moment) => {
  const keys = groups.filter(({ shown }) => shown).map(({ key }) => key)
  return glance.dumbbells.map(
    ({ pair, wishPair }) => (moment === 'current' ? pair : wishPair)?.map((key) => keys.indexOf(key)) ?? null,
  )
}

const chartGroup = (told: ToldReport, { key, label, shape }: ToldGroup) => ({
  label,
  outline: markPath(shape),
  colour: groupColour(shape),
  points: told.moments.map((moment) =>
    told.glance.dumbbells.map(({ factor, marks }) => ({
      at: rangeOf(marks.find(({ group }) => group === key)?.[moment === 'current' ? 'at' : 'wish'] ?? null),
      counts: countsOf(told, factor, key, moment),
    })),
  ),
})

const rangeOf = (at: DumbbellMark['at']): readonly [number, number] | null => {
  if (at === null) return null
  return typeof at === 'number' ? [at, at] : [at.from, at.to]
}

/** The count of each level in words, such as '1 Startend: 2 van 5'. */
const countsOf = (told: ToldReport, factor: string, group: string, moment: Moment): readonly string[] => {
  const panel = told.factors.find(({ key }) => key === factor)?.panel
  const row = panel?.rows.find((each) => each.group.key === group)
  const texts = row?.moments.find((each) => each.moment === moment)?.texts ?? []
  return texts.map((text, index) => `${index + 1} ${capitalise(told.levelNames[index] ?? '')}: ${text}`)
}

const momentLabel = ({ factors }: ToldReport, moment: Moment): string =>
  factors.flatMap(({ panel }) => panel.rows.flatMap(({ moments }) => moments)).find((each) => each.moment === moment)
    ?.label ?? ''
