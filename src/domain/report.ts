import { analyse } from './analyse.ts'
import type { Analysis } from './analysis.ts'
import type { HeldEdition } from './edition.ts'
import { gate } from './gate.ts'
import type { CoachTitle, FactorKey, Moment } from './rubric.ts'
import type { GroupKey, Visibility } from './stakeholder-group.ts'
import type { Tallies } from './tally.ts'

/**
 * Everything that a report may say, already gated and in no language: the one value that feeds the web page, the PDF,
 * the workshop screen and the exports. Hidden groups have a row in `groups` and are nowhere else.
 */
export type Report = {
  readonly institution: string
  readonly title: string
  /** The day that the answers speak about, `yyyy-mm-dd`. */
  readonly referenceDate: string | null
  /** First and last day that answers could be sent, `yyyy-mm-dd`; null for counts collected on paper. */
  readonly openedOn: string | null
  readonly closedOn: string | null
  readonly coachTitle: CoachTitle
  readonly edition: HeldEdition
  /** The factors asked, in order. */
  readonly factors: readonly FactorKey[]
  /** `['current']` when the scan asked about the present only. */
  readonly moments: readonly Moment[]
  readonly groups: readonly ReportGroup[]
  readonly analysis: Analysis
}

export type ReportGroup = GroupFacts &
  ({ readonly shown: true; readonly responses: number } | { readonly shown: false })

export type GroupFacts = {
  readonly key: GroupKey
  /** The institution's own name for the group; null takes the default name of a known key. */
  readonly label: string | null
  readonly visibility: Visibility
  /** How many people were invited, when known. */
  readonly invited: number | null
}

/** What a report knows besides the answers. */
export type ReportFacts = Omit<Report, 'groups' | 'analysis'> & { readonly groups: readonly GroupFacts[] }

/**
 * The only way from tallies to a report: the gate first, then the method over what may be shown, so that no hidden
 * count can enter a computation. Tallies are of whole groups; what they hold of unknown groups is left out.
 */
export const buildReport = (facts: ReportFacts, tallies: Tallies): Report => {
  const gated = gate(facts.groups, tallies)
  const groups = facts.groups.map((group, index) => ({
    ...group,
    ...(gated.groups[index] ?? { shown: false as const }),
  }))
  return { ...facts, groups, analysis: analyse(gated.shown, facts.factors) }
}
