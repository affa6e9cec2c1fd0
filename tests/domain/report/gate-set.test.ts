import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { UnitId } from '../../../src/domain/ids.ts'
import { type JointCounts, type Tallies, type TalliesByUnit, undivided } from '../../../src/domain/method/tally.ts'
import { gate, keptTallies } from '../../../src/domain/report/gate.ts'
import { askedSets, buildReport, reportOf, setReportOf } from '../../../src/domain/report/report.ts'
import { exampleTallies } from '../../support/stories/example-tallies.ts'
import { exampleFacts, exampleGroup } from '../../support/stories/reports.ts'

const SETS = [
  { key: 'levels', edition: 'levels-1', factors: ['W1', 'W2', 'W3'] },
  { key: 'roles', edition: 'roles-1', factors: ['R1', 'R2'] },
]
const ASKED = askedSets({ sets: SETS })
const coaches = exampleGroup('coaches', { visibility: { mode: 'protected', threshold: 3 } })
const board = exampleGroup('board', { visibility: { mode: 'on-record' } })

const to = (items: readonly string[], counts: JointCounts) => Object.fromEntries(items.map((item) => [item, counts]))

const withSets = (sheets: number, levels: JointCounts, roles: JointCounts): Tallies[string] => ({
  ...to(exampleFacts.factors, { '1|2': sheets }),
  ...to(['W1', 'W2', 'W3'], levels),
  ...to(['R1', 'R2'], roles),
})

test('a set of which too few sheets of a group hold answers is hidden for that group, and goes', () => {
  const tallies = undivided({ coaches: withSets(3, { '3|1': 2 }, { 'dk|dk': 2, '2|3': 1 }) })
  const gated = gate([coaches], tallies, ASKED)
  expect(gated.groups).toEqual([{ key: 'coaches', shown: true, responses: 3 }])
  expect(gated.sets).toEqual([
    { ...ASKED[0], shown: {}, tooFew: ['coaches'] },
    { ...ASKED[1], shown: { coaches: to(['R1', 'R2'], { '2|3': 1, 'dk|dk': 2 }) }, tooFew: [] },
  ])
  const kept = keptTallies(gated).coaches?.get(null) ?? {}
  expect(Object.keys(kept)).toEqual([...exampleFacts.factors, 'R1', 'R2'])
})

test('on the record, two sheets that answered the set show it, and one does not', () => {
  const shownOf = (levels: JointCounts) =>
    Object.keys(gate([board], undivided({ board: withSets(2, levels, {}) }), ASKED).sets[0]?.shown ?? {})
  expect(shownOf({ '3|3': 2 })).toEqual(['board'])
  expect(shownOf({ '3|3': 1 })).toEqual([])
  // On paper a sheet that skipped the set is a sheet of blanks.
  expect(shownOf({ '3|3': 1, 'none|none': 1 })).toEqual([])
})

test('a hidden group has no answers in any set, however many answered it, and no row of too few', () => {
  const gated = gate([coaches], undivided({ coaches: withSets(2, { '3|3': 9 }, { '3|3': 9 }) }), ASKED)
  expect(gated.groups).toEqual([{ key: 'coaches', shown: false }])
  expect(gated.sets.map(({ shown, tooFew }) => ({ shown, tooFew }))).toEqual([
    { shown: {}, tooFew: [] },
    { shown: {}, tooFew: [] },
  ])
  expect(keptTallies(gated)).toEqual({})
})

test('a set counts for no response and for no unit, and is kept without one', () => {
  const noord = 'noord' as UnitId
  const zuid = 'zuid' as UnitId
  const factors = (sheets: number) => to(exampleFacts.factors, { '1|2': sheets })
  const levels = to(['W1', 'W2', 'W3'], { '2|2': 7 })
  const tallies: TalliesByUnit = {
    coaches: new Map<UnitId | null, Tallies[string]>([
      [noord, factors(4)],
      [zuid, factors(3)],
      [null, levels],
    ]),
  }
  const gated = gate([coaches], tallies, ASKED)
  expect(gated.groups).toMatchObject([{ responses: 7, units: [{ unit: noord }, { unit: zuid }] }])
  const report = reportOf({ ...exampleFacts, groups: [coaches], sets: SETS }, gated)
  expect(report.groups).toMatchObject([{ units: [{ responses: 4 }, { responses: 3 }] }])
  expect(report.sets?.map((set) => setReportOf(report, set).groups)).toMatchObject([
    [{ shown: true }],
    [{ shown: false }],
  ])
  expect(JSON.stringify(report.sets?.map((set) => setReportOf(report, set)))).not.toContain('units')
  expect([...(keptTallies(gated).coaches ?? [])]).toEqual([
    [noord, factors(4)],
    [zuid, factors(3)],
    [null, levels],
  ])
})

const cells = fc.dictionary(fc.constantFrom('1|1', '1|3', '2|2', '3|1', 'dk|dk'), fc.integer({ min: 1, max: 9 }), {
  maxKeys: 3,
}) as fc.Arbitrary<JointCounts>

test('whatever a set holds, the report of the factors is the one without it', () => {
  fc.assert(
    fc.property(cells, cells, (levels, roles) => {
      const ofSets = { ...to(['W1', 'W2', 'W3'], levels), ...to(['R1', 'R2'], roles) }
      const tallies = Object.fromEntries(
        Object.entries(exampleTallies).map(([group, answers]) => [group, { ...answers, ...ofSets }]),
      )
      const { sets, analysis, ...report } = buildReport({ ...exampleFacts, sets: SETS }, tallies)
      const { sets: analysed, ...factors } = analysis
      expect({ ...report, analysis: factors }).toEqual(buildReport(exampleFacts, exampleTallies))
      expect(sets?.map(({ key }) => key)).toEqual(['levels', 'roles'])
      for (const set of sets ?? []) {
        const shown = [analysed?.[set.key]?.within.current, analysed?.[set.key]?.wish].flatMap((part) =>
          Object.keys(part ?? {}),
        )
        expect(set.tooFew.filter((group) => shown.includes(group))).toEqual([])
      }
    }),
    { numRuns: 40 },
  )
})

test('a report without further sets holds no word about them', () => {
  const report = buildReport({ ...exampleFacts, sets: [] }, exampleTallies)
  expect(report).toEqual(buildReport(exampleFacts, exampleTallies))
  expect('sets' in report || 'sets' in report.analysis).toBe(false)
})

test('the report of a set shows the groups as the set does, and never by unit', () => {
  const facts = { ...exampleFacts, groups: [board, coaches], sets: SETS }
  const report = buildReport(facts, {
    board: withSets(2, { '3|3': 2 }, {}),
    coaches: withSets(3, { '1|2': 2 }, { '1|2': 3 }),
  })
  const [levels] = report.sets ?? []
  if (!levels) throw new Error('the set is gone')
  expect(setReportOf(report, levels)).toMatchObject({
    edition: 'levels-1',
    factors: ['W1', 'W2', 'W3'],
    groups: [
      { key: 'board', shown: true },
      { key: 'coaches', shown: false, tooFewInSet: true },
    ],
  })
  expect(JSON.stringify(setReportOf(report, levels))).not.toContain('"n":0,"dk":0')
})
