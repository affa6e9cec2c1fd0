import fc from 'fast-check'
import { CELLS, type JointCounts, type Tallies } from '../../../src/domain/method/tally.ts'
import type { GroupFacts } from '../../../src/domain/report/report.ts'
import type { Moment } from '../../../src/domain/scan/rubric.ts'
import type { Visibility } from '../../../src/domain/scan/stakeholder-group.ts'
import { sameForEveryFactor } from '../stories/example-tallies.ts'
import { exampleFacts } from '../stories/reports.ts'

/** The input of a report. Few groups, few cells and small counts, so that ties, splits and single voices are common. */
export type AnyScan = {
  readonly groups: readonly GroupFacts[]
  readonly moments: readonly Moment[]
  readonly tallies: Tallies
}

const KEYS = ['board', 'coaches', 'teachers', 'students', 'team-oost']

const anyCounts: fc.Arbitrary<JointCounts> = fc
  .array(
    fc.tuple(fc.constantFrom(...CELLS), fc.oneof(fc.integer({ min: 1, max: 4 }), fc.integer({ min: 5, max: 40 }))),
    {
      maxLength: 4,
    },
  )
  .map((cells) => Object.fromEntries(cells))

const anyVisibility: fc.Arbitrary<Visibility> = fc.oneof(
  fc.constant<Visibility>({ mode: 'on-record' }),
  fc.integer({ min: 3, max: 10 }).map((threshold): Visibility => ({ mode: 'protected', threshold })),
)

const anyGroup = (key: string): fc.Arbitrary<GroupFacts> =>
  fc.record({
    key: fc.constant(key),
    label: fc.constantFrom(null, null, 'Onderwijsmanagers', 'Team Techniek'),
    visibility: anyVisibility,
    invited: fc.option(fc.integer({ min: 0, max: 200 })),
  })

/** Drops a name that an earlier group has, because tests identify groups by their names. */
const withNamesApart = (groups: readonly GroupFacts[]): readonly GroupFacts[] =>
  groups.map((group, index) =>
    groups.slice(0, index).some(({ label }) => label === group.label) ? { ...group, label: null } : group,
  )

const anyTalliesOf = (key: string): fc.Arbitrary<Tallies> =>
  fc.tuple(...exampleFacts.factors.map(() => anyCounts)).map((counts) => ({
    [key]: Object.fromEntries(exampleFacts.factors.map((factor, index) => [factor, counts[index] ?? {}])),
  }))

/** Two sheets: too few for any protected group to be shown. */
const anyFewTalliesOf = (key: string): fc.Arbitrary<Tallies> =>
  fc
    .constantFrom<JointCounts>({ '1|3': 2 }, { '2|2': 1, '3|3': 1 }, { 'dk|dk': 1 })
    .map((counts) => ({ [key]: sameForEveryFactor(counts) }))

const anyGroupTallies = (key: string): fc.Arbitrary<Tallies> =>
  fc.oneof({ arbitrary: anyTalliesOf(key), weight: 3 }, { arbitrary: anyFewTalliesOf(key), weight: 1 })

export const anyScan: fc.Arbitrary<AnyScan> = fc.subarray(KEYS, { minLength: 1 }).chain((keys) =>
  fc.record({
    groups: fc.tuple(...keys.map(anyGroup)).map(withNamesApart),
    moments: fc.constantFrom<readonly Moment[]>(['current', 'desired'], ['current']),
    tallies: fc.tuple(...keys.map(anyGroupTallies)).map((tallies) => Object.assign({}, ...tallies) as Tallies),
  }),
)
