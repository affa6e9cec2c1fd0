import type { Report } from '../report/report.ts'
import { answeredGroups, shownGroups } from '../report/report-lookup.ts'
import type { FactorKey } from '../scan/rubric.ts'
import type { GroupKey } from '../scan/stakeholder-group.ts'

/** True when the group finds some factors weaker than others. */
export const pointsOutWeakest = (report: Report, group: GroupKey): boolean => {
  const weakest = report.analysis.chain.current[group]?.weakest ?? []
  return report.factors.some(
    (factor) => !weakest.includes(factor) && answeredGroups(report, 'current', factor).includes(group),
  )
}

/** The shown groups that have a weakest link, and the factors that all of these groups share. */
export const sharedWeakestLink = (
  report: Report,
): { readonly groups: readonly GroupKey[]; readonly factors: readonly FactorKey[] } => {
  const { chain } = report.analysis
  const groups = shownGroups(report)
    .map(({ key }) => key)
    .filter((group) => pointsOutWeakest(report, group))
  const factors = report.factors.filter((factor) =>
    groups.every((group) => chain.current[group]?.weakest.includes(factor)),
  )
  return { groups, factors: groups.length > 0 ? factors : [] }
}
