import { shownGroups } from '../../domain/report/report-lookup.ts'
import type { GroupKey } from '../../domain/scan/stakeholder-group.ts'
import type { Telling } from './telling.ts'

const MOST_NAMED = 3

/** 'docenten en studenten'; more than three names would make the sentence hard to read. */
export const listGroups = ({ words }: Telling, groups: readonly GroupKey[], nameOf: (group: GroupKey) => string) =>
  groups.length > MOST_NAMED ? words.severalGroups : words.list(groups.map(nameOf))

/** The groups that agree, by name or together, at the start of a sentence or, with `innerNameOf`, further on. Where a group is hidden, 'all' is never more than all that are shown. */
export const listAgreeing = (telling: Telling, groups: readonly GroupKey[], nameOf = telling.nameOf): string => {
  const { report, words } = telling
  const shown = shownGroups(report)
  const someHidden = shown.length < report.groups.length
  const [first, ...others] = groups
  const named = words.list(
    [...(first ? [nameOf(first)] : []), ...others.map(telling.innerNameOf)].map(({ label }) => label),
  )
  if (groups.length === shown.length) {
    return someHidden || groups.length > 2 ? words.finding.everyGroup(someHidden) : named
  }
  return groups.length > MOST_NAMED ? words.finding.groupsThatAnswered : named
}
