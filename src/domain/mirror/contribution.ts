import { type Day, dayOf } from '../calendar.ts'
import type { PairRow } from '../method/analysis.ts'
import type { Report } from '../report/report.ts'
import { isGap, shownGroups } from '../report/report-lookup.ts'
import type { FactorKey } from '../scan/rubric.ts'
import type { GroupKey } from '../scan/stakeholder-group.ts'

/** The pairs that the mirror compares, by the default keys of their groups. The order decides who is first. */
export const MIRROR_PAIRS = {
  'board-coaches': ['board', 'coaches'],
  'board-teachers': ['board', 'teachers'],
  'coaches-teachers': ['coaches', 'teachers'],
} as const satisfies { readonly [pair: string]: readonly [GroupKey, GroupKey] }

export type MirrorPair = keyof typeof MIRROR_PAIRS
export const PAIR_KEYS = Object.keys(MIRROR_PAIRS) as readonly MirrorPair[]

/** Which of two groups sees a factor further, `spread` (equal height, one of the two is divided), or no clear difference. */
export const PICTURES = ['first', 'second', 'spread', 'no-difference'] as const
export type Picture = (typeof PICTURES)[number]

/**
 * All that leaves an institution: a picture per factor and pair, and a school year. No name, no count, no finer date. A
 * pair that was not compared is absent.
 */
export type Contribution = {
  readonly schoolYear: string
  readonly pictures: { readonly [factor: FactorKey]: { readonly [pair in MirrorPair]?: Picture } }
}

/** A difference counts from this marking on: a lower one is a question, not a finding. */
const CLEAR_FROM = 2

/**
 * What a closed scan contributes; null when no pair was compared. `factors`: those that were asked in the standard
 * meaning. Only the present counts, and only groups that are shown.
 */
export const contributionOf = (report: Report, factors: readonly FactorKey[]): Contribution | null => {
  const shown = shownGroups(report).map(({ key }) => key)
  const rows = report.analysis.between.current.rows
  const picturesOf = (factor: FactorKey) =>
    PAIR_KEYS.flatMap((pair) => {
      const [first, second] = MIRROR_PAIRS[pair]
      if (!shown.includes(first) || !shown.includes(second)) return []
      const row = rows.find((each) => each.factor === factor && isBetween(each, first, second))
      return row === undefined || row.class === 'none' ? [] : [[pair, pictureIn(row, first)] as const]
    })
  const pictures = Object.fromEntries(
    factors
      .map((factor) => [factor, Object.fromEntries(picturesOf(factor))] as const)
      .filter(([, pairs]) => Object.keys(pairs).length > 0),
  )
  const nothing = Object.keys(pictures).length === 0 || report.closedOn === null
  return nothing ? null : { schoolYear: schoolYearOf(report.closedOn ?? ''), pictures }
}

const isBetween = ({ a, b }: PairRow, first: GroupKey, second: GroupKey): boolean =>
  (a === first && b === second) || (a === second && b === first)

const pictureIn = (row: PairRow, first: GroupKey): Picture => {
  if (!isGap(row) || row.highlight < CLEAR_FROM) return 'no-difference'
  if (row.direction === 'a_higher') return row.a === first ? 'first' : 'second'
  if (row.direction === 'b_higher') return row.b === first ? 'first' : 'second'
  return 'spread'
}

/** A school year begins on the first of August: `2026-2027`. */
export const schoolYearOf = (day: Day): string => {
  const year = Number(day.slice(0, 4)) - (day.slice(5) < '08-01' ? 1 : 0)
  return `${year}-${year + 1}`
}

/** The same text for the same contribution, in whatever order its parts were written. */
export const canonical = ({ schoolYear, pictures }: Contribution): string =>
  JSON.stringify([
    schoolYear,
    Object.keys(pictures)
      .toSorted()
      .map((factor) => [factor, PAIR_KEYS.map((pair) => pictures[factor]?.[pair] ?? null)]),
  ])

/** The two days a year on which a snapshot may be made. */
const FIXED_DAYS = ['02-01', '07-01'] as const

/** The latest fixed day that is not after this day: it begins the period in which a contribution changes once at most. */
export const periodOf = (day: Day): Day => {
  const year = day.slice(0, 4)
  const past = FIXED_DAYS.map((fixed) => `${year}-${fixed}`).filter((fixed) => fixed <= day)
  return past.at(-1) ?? `${Number(year) - 1}-${FIXED_DAYS[1]}`
}

/** The fixed day that comes after this day. */
export const nextFixedDay = (day: Day): Day => {
  const year = day.slice(0, 4)
  const next = FIXED_DAYS.map((fixed) => `${year}-${fixed}`).find((fixed) => fixed > day)
  return next ?? `${Number(year) + 1}-${FIXED_DAYS[0]}`
}

/** Whether the last change of a contribution was in today's period, so that it changes no more in it. */
export const changedThisPeriod = (lastChangedOn: Day | null, today: Day): boolean =>
  lastChangedOn !== null && periodOf(lastChangedOn) === periodOf(today)

export const periodAt = (now: Date): Day => periodOf(dayOf(now))
