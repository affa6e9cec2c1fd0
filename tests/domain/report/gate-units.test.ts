import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { UnitId } from '../../../src/domain/ids.ts'
import { type JointCounts, type TalliesByUnit, undivided, wholeOf } from '../../../src/domain/method/tally.ts'
import { gate, keptTallies } from '../../../src/domain/report/gate.ts'
import { reportOf } from '../../../src/domain/report/report.ts'
import type { Visibility } from '../../../src/domain/scan/stakeholder-group.ts'
import { exampleFacts } from '../../support/stories/reports.ts'

const protectedFrom = (threshold: number): Visibility => ({ mode: 'protected', threshold })
const teachers = { key: 'teachers', label: null, visibility: protectedFrom(3), invited: null }

/** Tallies of one factor, by unit. */
const counted = (parts: Readonly<Record<string, JointCounts>>) => ({
  teachers: new Map(Object.entries(parts).map(([unit, counts]) => [asUnit(unit), { F1: counts }])),
})

const NONE = 'none'
const asUnit = (unit: string) => (unit === NONE ? null : (unit as UnitId))

test('units that are too small fold together, once for all factors', () => {
  const parts = {
    noord: { F1: { '1|2': 4 }, F2: { '2|2': 4 } },
    oost: { F1: { '1|2': 1, '3|3': 1 }, F2: { 'dk|dk': 2 } },
    zuid: { F1: { '2|3': 1 }, F2: { '3|3': 1 } },
    [NONE]: { F1: { '1|2': 1 }, F2: { 'dk|dk': 1 } },
  } as const
  const gated = gate([teachers], {
    teachers: new Map(Object.entries(parts).map(([unit, cells]) => [asUnit(unit), cells])),
  })
  const rest = { F1: { '1|2': 2, '3|3': 1, '2|3': 1 }, F2: { 'dk|dk': 3, '3|3': 1 } }
  expect(gated.groups).toEqual([
    {
      key: 'teachers',
      shown: true,
      responses: 8,
      units: [
        { unit: 'noord', responses: 4, cells: parts.noord },
        { unit: null, responses: 4, cells: rest },
      ],
    },
  ])
  expect(gated.shown.teachers).toEqual({ F1: { '1|2': 6, '2|3': 1, '3|3': 1 }, F2: { '2|2': 4, '3|3': 1, 'dk|dk': 3 } })
  expect(keptTallies(gated)).toEqual({
    teachers: new Map<string | null, object>([
      ['noord', parts.noord],
      [null, rest],
    ]),
  })
})

test('hidden groups and groups on the record have no units, and an undivided group keeps none apart', () => {
  const small = counted({ noord: { '1|1': 1 }, oost: { '1|1': 1 }, [NONE]: {} })
  expect(gate([teachers], small).groups).toEqual([{ key: 'teachers', shown: false }])
  expect(keptTallies(gate([teachers], small))).toEqual({})
  const large = counted({ noord: { '1|1': 4 }, oost: { '1|1': 4 }, [NONE]: {} })
  const onRecord = gate([{ ...teachers, visibility: { mode: 'on-record' } }], large)
  expect(onRecord.groups).toEqual([{ key: 'teachers', shown: true, responses: 8 }])
  const lopsided = gate([teachers], counted({ noord: { '1|1': 7 }, oost: { '1|1': 1 }, [NONE]: {} }))
  expect(lopsided.groups).toEqual([{ key: 'teachers', shown: true, responses: 8, units: [] }])
  expect(keptTallies(lopsided)).toEqual({ teachers: new Map([[null, { F1: { '1|1': 8 } }]]) })
})

test('the method computes whole groups: a report with units differs only in its units', () => {
  const facts = { ...exampleFacts, groups: [teachers] }
  const parts = counted({ noord: { '1|2': 4 }, oost: { '3|3': 5 }, [NONE]: { '2|dk': 3 } })
  const units = [
    { id: 'noord', name: 'Noord' },
    { id: 'oost', name: 'Oost' },
  ] as never
  const { groups, ...divided } = reportOf(facts, gate([teachers], parts), units)
  const whole = { teachers: wholeOf(parts.teachers) }
  const { groups: undividedGroups, ...plain } = reportOf(facts, gate([teachers], undivided(whole)))
  expect(divided).toEqual(plain)
  expect(undividedGroups[0]).not.toHaveProperty('units')
  expect(groups).toMatchObject([
    {
      units: [
        { name: 'Noord', responses: 4, answers: { current: { F1: { counts: [4, 0, 0], n: 4, dk: 0 } } } },
        { name: 'Oost', responses: 5, answers: { desired: { F1: { counts: [0, 0, 5], n: 5, dk: 0 } } } },
        { name: null, responses: 3, answers: { desired: { F1: { counts: [0, 0, 0], n: 0, dk: 3 } } } },
      ],
    },
  ])
})

/**
 * A reader who has everything that is published, and knows the rules, tries to work out what is hidden. A world says
 * how many in each part of a group chose each of two answers; which two answers does not matter to the gate.
 */
const OPTIONS = ['1|none', '2|none'] as const
type World = readonly (readonly [number, number])[]

const PARTS = ['noord', 'oost', 'zuid', NONE]

const talliesOf = (world: World): TalliesByUnit =>
  counted(
    Object.fromEntries(
      world.map((answers, part) => [
        PARTS[part] ?? '',
        Object.fromEntries(OPTIONS.flatMap((option, index) => (answers[index] ? [[option, answers[index]]] : []))),
      ]),
    ),
  )

/** More than any page shows: the cells also tell which answers belong together. */
const publishedOf = (world: World): string => JSON.stringify(gate([teachers], talliesOf(world)))

/** Every way to spread `sheets` over `places`. */
const spread = (sheets: number, places: number): readonly (readonly number[])[] =>
  places === 1
    ? [[sheets]]
    : Array.from({ length: sheets + 1 }, (_, here) => here).flatMap((here) =>
        spread(sheets - here, places - 1).map((others) => [here, ...others]),
      )

const worldsOf = (sheets: number): readonly World[] =>
  spread(sheets, 2 * PARTS.length).map((places) =>
    PARTS.map((_, part): readonly [number, number] => [places[2 * part] ?? 0, places[2 * part + 1] ?? 0]),
  )

/** Parts that share a row of the report, so that no page shows them alone. */
const foldedParts = (world: World): readonly number[] => {
  const [group] = gate([teachers], talliesOf(world)).groups
  const units = (group?.shown && group.units) || []
  const alone: readonly string[] = units.flatMap(({ unit }) => unit ?? [])
  const folded = PARTS.flatMap((part, index) => (alone.includes(part) ? [] : index))
  return folded.length > 1 || !group?.shown ? folded : []
}

/**
 * If nobody in a row chose a level, nobody in any part of the row did. A reader knows this of every published count, of
 * a whole group too. No threshold on numbers prevents it (l-diversity would); respondents read it beforehand.
 */
const isKnownToBeNone = (world: World, option: 0 | 1): boolean => {
  const [group] = gate([teachers], talliesOf(world)).groups
  if (!group?.shown) return false
  return foldedParts(world).every((part) => world[part]?.[option] === 0)
}

const bySamePage = (worlds: readonly World[]): Iterable<readonly World[]> => {
  const pages = new Map<string, World[]>()
  for (const world of worlds) {
    const page = publishedOf(world)
    const same = pages.get(page)
    if (same) same.push(world)
    else pages.set(page, [world])
  }
  return pages.values()
}

test('everything that is published leaves at least two possible values for every hidden count', {
  timeout: 60_000,
}, () => {
  const hidden = [...worldsOf(0), ...worldsOf(1), ...worldsOf(2)]
  const alternatives = [hidden, ...[3, 4, 5, 6, 7, 8, 9].map(worldsOf)]
  let tried = 0
  for (const worlds of alternatives) {
    for (const consistent of bySamePage(worlds)) {
      const [world] = consistent
      if (!world) continue
      for (const part of foldedParts(world)) {
        for (const option of [0, 1] as const) {
          if (isKnownToBeNone(world, option)) continue
          const possible = new Set(consistent.map((each) => each[part]?.[option]))
          expect(possible.size, JSON.stringify({ world, part, option })).toBeGreaterThan(1)
          tried++
        }
      }
      expect(sizesLeftOpen(world, consistent)).toBe(true)
    }
  }
  expect(tried).toBeGreaterThan(500)
})

/** How many people answered in a hidden part has several possible values too. */
const sizesLeftOpen = (world: World, consistent: readonly World[]): boolean =>
  foldedParts(world).every(
    (part) => new Set(consistent.map((each) => (each[part]?.[0] ?? 0) + (each[part]?.[1] ?? 0))).size > 1,
  )

test('a shown group and its units publish the same, whatever the hidden group beside it answered', () => {
  const coaches = { ...teachers, key: 'coaches' }
  const anyPart = fc.dictionary(fc.constantFrom(...OPTIONS, '3|none'), fc.integer({ min: 1, max: 4 }))
  const anyParts = fc.record(Object.fromEntries(PARTS.map((part) => [part, anyPart])))
  const asTallies = (parts: Readonly<Record<string, JointCounts>>) => counted(parts).teachers
  const twoSheets = fc.constantFrom({ [NONE]: { '1|none': 2 } }, { noord: { '3|none': 1 }, oost: { '2|none': 1 } })
  fc.assert(
    fc.property(anyParts, twoSheets, twoSheets, (shown, one, other) => {
      const page = (hidden: Readonly<Record<string, JointCounts>>) =>
        JSON.stringify(
          reportOf(
            { ...exampleFacts, groups: [teachers, coaches] },
            gate([teachers, coaches], { teachers: asTallies(shown as never), coaches: asTallies(hidden) }),
          ),
        )
      expect(page(one)).toBe(page(other))
    }),
  )
})
