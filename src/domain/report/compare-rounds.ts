import type { PairRow, Within } from '../method/analysis.ts'
import type { GroupAnswers } from '../method/answers.ts'
import { between } from '../method/between-groups.ts'
import { compareGroups } from '../method/comparison.ts'
import { divergence } from '../method/divergence.ts'
import { compare, type Fraction, plus } from '../method/fraction.ts'
import { RULER } from '../method/thresholds.ts'
import type { FactorKey } from '../scan/rubric.ts'
import type { GroupKey } from '../scan/stakeholder-group.ts'
import type { SetReport } from './report.ts'
import { shownGroups, withinOf } from './report-lookup.ts'

/** What moved between two rounds of the same institution. Only groups that both reports show are compared. */
export type RoundComparison = {
  readonly groups: readonly GroupKey[]
  readonly factors: readonly FactorChange[]
}

export type FactorChange = {
  readonly factor: FactorKey
  /** A factor that is new or was reworded is not compared: it has no shifts and no gap. */
  readonly asked: 'the-same' | 'differently' | 'not-before'
  readonly shifts: readonly GroupShift[]
  readonly gap: GapChange | null
}

/** A group's answers then (`a`) and now (`b`), as one comparison of the method. Unpaired: the people may differ. */
export type GroupShift = { readonly group: GroupKey; readonly row: PairRow }

/** The widest difference between the compared groups, then and now. These may be two different pairs of groups. */
export type GapChange = {
  readonly earlier: PairRow
  readonly later: PairRow
  readonly change: 'narrowed' | 'widened' | 'same'
}

const EARLIER = 'earlier'
const LATER = 'later'

/**
 * Compares the present of two rounds with the method's own ruler and markings: a group then and now is a comparison,
 * and all of them are one family for Holm's correction. `asked` says whether a factor means the same in both.
 */
export const compareRounds = (
  earlier: SetReport,
  later: SetReport,
  asked: (factor: FactorKey) => FactorChange['asked'],
): RoundComparison => {
  const shownBefore = shownGroups(earlier).map(({ key }) => key)
  const groups = shownGroups(later)
    .map(({ key }) => key)
    .filter((key) => shownBefore.includes(key))
  const factors = later.factors.filter((factor) => asked(factor) === 'the-same')
  const shifts = shiftsOf(earlier, later, groups, factors)
  return {
    groups,
    factors: later.factors.map((factor) => ({
      factor,
      asked: asked(factor),
      shifts: shifts.filter(({ row }) => row.factor === factor),
      gap: factors.includes(factor) ? gapChange(earlier, later, groups, factor) : null,
    })),
  }
}

const shiftsOf = (
  earlier: SetReport,
  later: SetReport,
  groups: readonly GroupKey[],
  factors: readonly FactorKey[],
): readonly GroupShift[] => {
  const compared = groups.flatMap((group) =>
    compareGroups([answersOf(EARLIER, earlier, group, factors), answersOf(LATER, later, group, factors)], factors).map(
      (comparison) => ({ group, comparison }),
    ),
  )
  const { rows } = between(compared.map(({ comparison }) => comparison))
  return compared.flatMap(({ group }, index) => {
    const row = rows[index]
    return row ? [{ group, row }] : []
  })
}

const answersOf = (name: string, report: SetReport, group: GroupKey, factors: readonly FactorKey[]): GroupAnswers => ({
  group: name,
  answers: new Map(factors.map((factor) => [factor, withinOf(report, 'current', group, factor)])),
})

/** Narrowed or widened by more than a quarter of a step, the first mark of the ruler. */
const gapChange = (
  earlier: SetReport,
  later: SetReport,
  groups: readonly GroupKey[],
  factor: FactorKey,
): GapChange | null => {
  const [before, now] = [widest(earlier, groups, factor), widest(later, groups, factor)]
  if (!before || !now) return null
  const [then, since] = [stepsOf(earlier, before), stepsOf(later, now)]
  const change =
    compare(then, plus(since, RULER[0])) > 0
      ? 'narrowed'
      : compare(since, plus(then, RULER[0])) > 0
        ? 'widened'
        : 'same'
  return { earlier: before, later: now, change }
}

const widest = (report: SetReport, groups: readonly GroupKey[], factor: FactorKey): PairRow | undefined =>
  report.analysis.between.current.rows
    .filter((row) => row.factor === factor && row.steps !== null && groups.includes(row.a) && groups.includes(row.b))
    .toSorted((one, other) => (other.steps ?? 0) - (one.steps ?? 0))[0]

const stepsOf = (report: SetReport, { a, b, factor }: PairRow): Fraction => {
  const [one, other]: readonly [Within, Within] = [
    withinOf(report, 'current', a, factor),
    withinOf(report, 'current', b, factor),
  ]
  return divergence(one.counts, other.counts).steps
}
