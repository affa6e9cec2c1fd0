import type { Answers } from '../../domain/method/answers.ts'
import type { ReportUnit } from '../../domain/report/report.ts'
import { dividedGroups, shownGroups } from '../../domain/report/report-lookup.ts'
import type { FactorKey, Moment } from '../../domain/scan/rubric.ts'
import type { ToldGroup } from '../told-group.ts'
import type { ToldUnits } from '../told-units.ts'
import type { Telling } from './telling.ts'

/**
 * Null for a scan without units, and when no shown group is divided: then the accountability says so in a sentence.
 */
export const tellUnits = (telling: Telling, groups: readonly ToldGroup[]): ToldUnits | null => {
  const { report, words, labelOf } = telling
  const asked = shownGroups(report).filter(({ units }) => units !== undefined)
  const { heading, what, read, folding, unit, responses, legend, undivided } = words.units
  const divided = dividedGroups(report)
  if (divided.length === 0) return null
  return {
    ...{ heading, unit, responses, legend },
    lines: [what, read, folding],
    moments: report.moments.map((moment) => words.panel.moment[moment]),
    choices: ['1', '2', '3', '?'],
    groups: divided.flatMap(({ key, units }) => {
      const group = groups.find((each) => each.key === key)
      return group ? [{ group, factors: report.factors.map((factor) => tellFactor(telling, units, factor)) }] : []
    }),
    undivided: asked.filter(({ units }) => units?.length === 0).map(({ key }) => undivided(labelOf(key))),
  }
}

const tellFactor = ({ report, words, factorOf }: Telling, units: readonly ReportUnit[], factor: FactorKey) => ({
  key: factor,
  number: report.factors.indexOf(factor) + 1,
  title: factorOf(factor).title,
  rows: units.map((unit) => ({
    name: unit.name ?? words.units.rest,
    responses: unit.responses,
    counts: report.moments.map((moment) => fourOf(answersOf(unit, moment, factor))),
  })),
})

/** Every unit has every factor that was asked. */
export const answersOf = ({ answers }: ReportUnit, moment: Moment, factor: FactorKey): Answers =>
  answers[moment][factor] ?? { counts: [0, 0, 0], n: 0, dk: 0 }

const fourOf = ({ counts, dk }: Answers): readonly number[] => [...counts, dk]
