import type { UnitId } from '../ids.ts'
import { analyse } from '../method/analyse.ts'
import type { Analysis, PerMoment, SetAnalysis } from '../method/analysis.ts'
import { type Answers, answersAt } from '../method/answers.ts'
import { type Expectations, guessedAnswers } from '../method/guesses.ts'
import { type Tallies, undivided } from '../method/tally.ts'
import type { HeldEdition } from '../scan/edition.ts'
import type { ExpectationPair } from '../scan/expectation-pair.ts'
import type { KeptChecks } from '../scan/launch-checks.ts'
import type { SetFacts } from '../scan/question-set.ts'
import type { CoachTitle, FactorKey, Moment } from '../scan/rubric.ts'
import type { GroupKey, Visibility } from '../scan/stakeholder-group.ts'
import type { Unit } from '../scan/unit.ts'
import type { TimeOfDay } from '../time-of-day.ts'
import { type Gated, type GatedUnit, gate } from './gate.ts'
import { type GatedExpectations, gateExpectations } from './gate-expectations.ts'
import type { AskedSet } from './gate-set.ts'

/**
 * Everything that a report may say, already gated and in no language: the one value that feeds the web page, the PDF,
 * the workshop screen and the exports. Hidden groups have a row in `groups` and are nowhere else.
 */
export type Report = {
  readonly institution: string
  readonly title: string
  /** The day that the answers describe, `yyyy-mm-dd`. */
  readonly referenceDate: string | null
  /** First and last day that answers could be sent, `yyyy-mm-dd`; null for counts collected on paper. */
  readonly openedOn: string | null
  readonly closedOn: string | null
  /** The time of day on that last day, `hh:mm`; absent at 23:59, and when somebody closed the scan earlier. */
  readonly closedTime?: TimeOfDay
  /** What the board answered before the launch; null on paper, and for scans older than these checks. */
  readonly launchChecks: KeptChecks | null
  readonly coachTitle: CoachTitle
  readonly edition: HeldEdition
  /** The factors asked, in order. */
  readonly factors: readonly FactorKey[]
  /** `['current']` when the scan asked about the present only. */
  readonly moments: readonly Moment[]
  readonly groups: readonly ReportGroup[]
  readonly analysis: Analysis
  /** The further sets that were asked, in order; absent where there were none, and in older reports. */
  readonly sets?: readonly ReportSet[]
  /** What groups expected of each other; absent where nobody was asked, and in older reports. */
  readonly expectations?: ReportExpectations
}

/** The guesses. What they say is in `analysis.expectation`. */
export type ReportExpectations = {
  /** The pairs that are told, in the order of the groups that guessed. */
  readonly pairs: readonly (ExpectationPair & { readonly guesses: { readonly [factor: FactorKey]: Answers } })[]
  /** True when another pair was asked, whose guesses are deleted. */
  readonly someRemoved: boolean
}

/** A further set of questions. What was answered is in `analysis.sets`. */
export type ReportSet = SetFacts & {
  /** The shown groups of which too few sheets answered this set. They are nowhere in its analysis. */
  readonly tooFew: readonly GroupKey[]
}

/**
 * What can be told of any set of questions with levels, the factors included. It has no weakest link: only a `Report`
 * has one.
 */
export type SetReport = Pick<Report, 'coachTitle' | 'edition' | 'factors' | 'moments' | 'groups' | 'expectations'> & {
  readonly analysis: SetAnalysis & Pick<Analysis, 'expectation'>
}

export type ReportGroup = GroupFacts &
  (
    | {
        readonly shown: true
        readonly responses: number
        /** The parts that the gate shows; absent as well in reports older than units. */
        readonly units?: readonly ReportUnit[]
      }
    | {
        readonly shown: false
        /** True when only the set that the report is about is hidden; absent when the whole group is. */
        readonly tooFewInSet?: true
      }
  )

/** The answers of a part of a group. The method isn't applied to it: it is not compared. */
export type ReportUnit = {
  /** Null for the rest: the folded units, and people who chose no unit. */
  readonly name: string | null
  readonly responses: number
  readonly answers: PerMoment<{ readonly [factor: FactorKey]: Answers }>
}

export type GroupFacts = {
  readonly key: GroupKey
  /** The institution's own name for the group; null: the default name of the key. */
  readonly label: string | null
  readonly visibility: Visibility
  /** How many people were invited, when known. */
  readonly invited: number | null
}

/** The facts of a report besides the answers. */
export type ReportFacts = Omit<Report, 'groups' | 'analysis' | 'sets' | 'expectations'> & {
  readonly groups: readonly GroupFacts[]
  readonly sets?: readonly SetFacts[]
}

/**
 * Makes a report from counts of whole groups, through the gate. Counts of unknown groups are left out.
 */
export const buildReport = (facts: ReportFacts, tallies: Tallies, expectations: Expectations = {}): Report => {
  const gated = gate(facts.groups, undivided(tallies), askedSets(facts))
  return reportOf(facts, gated, [], gateExpectations(gated, expectations))
}

/** The further sets as the gate takes them. */
export const askedSets = ({ sets = [] }: Pick<ReportFacts, 'sets'>): readonly AskedSet[] =>
  sets.map(({ key, factors }) => ({ key, items: factors }))

/**
 * The only way to make a report: runs the method on what the gate lets through, so that no hidden count enters a
 * computation. `units` names the parts that the gate shows; `expected` is null when no group was asked about another.
 */
export const reportOf = (
  facts: ReportFacts,
  gated: Gated,
  units: readonly Unit[] = [],
  expected: GatedExpectations | null = null,
): Report => {
  const nameOf = (id: UnitId | null) => units.find((unit) => unit.id === id)?.name ?? null
  const groups = facts.groups.map((group, index): ReportGroup => {
    const decision = gated.groups[index]
    if (!decision?.shown) return { ...group, shown: false }
    const { responses, units: parts } = decision
    const told = parts?.map((part) => ({ name: nameOf(part.unit), ...answersIn(part, facts.factors) }))
    return { ...group, shown: true, responses, ...(told && { units: told }) }
  })
  const counted = gated.sets.map(({ key, items, shown }) => ({ kind: 'levels' as const, key, items, tallies: shown }))
  const { sets: asked, ...others } = facts
  return {
    ...others,
    groups,
    analysis: analyse(gated.shown, facts.factors, counted, expected?.told),
    ...(asked?.length && {
      sets: asked.map((set, index) => ({ ...set, tooFew: gated.sets[index]?.tooFew ?? [] })),
    }),
    ...(expected && { expectations: expectationsIn(expected, facts) }),
  }
}

const expectationsIn = ({ told, someRemoved }: GatedExpectations, facts: ReportFacts): ReportExpectations => {
  const expectedBy = new Map(Object.entries(told))
  const pairs = facts.groups.flatMap(({ key }) => {
    const expected = expectedBy.get(key)
    if (!expected) return []
    const guesses = facts.factors.map((factor) => [factor, guessedAnswers(expected, factor)] as const)
    return [{ group: key, about: expected.about, guesses: Object.fromEntries(guesses) }]
  })
  return { pairs, someRemoved }
}

/** The report of one further set, with the groups as this set shows them; never by unit. */
export const setReportOf = (report: Report, { key, edition, factors, tooFew }: ReportSet): SetReport => {
  const { coachTitle, moments, analysis } = report
  const groups = report.groups.map((group): ReportGroup => {
    if (!group.shown) return group
    const { units: _, responses, shown: __, ...facts } = group
    return tooFew.includes(group.key)
      ? { ...facts, shown: false, tooFewInSet: true }
      : { ...facts, shown: true, responses }
  })
  return { coachTitle, moments, edition, factors, groups, analysis: analysis.sets?.[key] ?? NOTHING_ANALYSED }
}

const NOTHING_COMPARED = { family_size: 0, ranking: [], rows: [] }
const NOTHING_ANALYSED: SetAnalysis = {
  within: { current: {}, desired: {} },
  wish: {},
  between: { current: NOTHING_COMPARED, desired: NOTHING_COMPARED },
  factor: { current: {}, desired: {} },
}

const answersIn = ({ responses, cells }: GatedUnit, factors: readonly FactorKey[]): Omit<ReportUnit, 'name'> => {
  const at = (moment: Moment) =>
    Object.fromEntries(answersAt(moment, { unit: cells }, factors).flatMap(({ answers }) => [...answers]))
  return { responses, answers: { current: at('current'), desired: at('desired') } }
}
