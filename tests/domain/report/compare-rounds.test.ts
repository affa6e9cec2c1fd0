import { expect, test } from 'vitest'
import type { JointCounts, Tallies } from '../../../src/domain/method/tally.ts'
import { compareRounds, type FactorChange } from '../../../src/domain/report/compare-rounds.ts'
import { sameForEveryFactor } from '../../support/stories/example-tallies.ts'
import { exampleGroup, exampleReport } from '../../support/stories/reports.ts'

const everywhere = () => 'the-same' as const

const round = (counts: Readonly<Record<string, JointCounts>>) =>
  exampleReport({
    groups: Object.keys(counts).map((key) => exampleGroup(key)),
    tallies: Object.fromEntries(
      Object.entries(counts).map(([key, cells]) => [key, sameForEveryFactor(cells)]),
    ) as Tallies,
  })

const firstFactor = (...[earlier, later, asked]: Parameters<typeof compareRounds>): FactorChange => {
  const [factor] = compareRounds(earlier, later, asked).factors
  if (!factor) throw new Error('no factor')
  return factor
}

test('a group is compared with its earlier self by the method, with class, direction and marking', () => {
  const { shifts } = firstFactor(round({ teachers: { '1|3': 30 } }), round({ teachers: { '3|3': 30 } }), everywhere)
  expect(shifts).toMatchObject([{ group: 'teachers', row: { class: 'opposed', direction: 'b_higher', highlight: 3 } }])
})

test('a shift that one answer could undo is a question', () => {
  const { shifts } = firstFactor(round({ board: { '1|3': 3 } }), round({ board: { '1|3': 1, '2|3': 2 } }), everywhere)
  expect(shifts[0]?.row).toMatchObject({ class: 'divergent', highlight: 1 })
})

test.each([
  ['narrowed', { '3|3': 6 }, { '2|3': 6 }],
  ['widened', { '1|3': 6 }, { '3|3': 6 }],
  ['same', { '2|3': 6 }, { '2|3': 3, '1|3': 1, '3|3': 2 }],
] as const)('the difference between the groups has %s', (change, before, now) => {
  const teachers = { '1|3': 20 }
  const { gap } = firstFactor(round({ coaches: before, teachers }), round({ coaches: now, teachers }), everywhere)
  expect(gap?.change).toBe(change)
})

test('exactly a quarter of a step is no change yet', () => {
  const teachers = { '1|3': 20 }
  const { gap } = firstFactor(
    round({ coaches: { '1|3': 4 }, teachers }),
    round({ coaches: { '1|3': 3, '2|3': 1 }, teachers }),
    everywhere,
  )
  expect(gap?.change).toBe('same')
})

test('a group that is hidden in either round is in no comparison', () => {
  const shown = round({ board: { '2|3': 3 }, coaches: { '3|3': 6 }, teachers: { '1|3': 20 } })
  const hidden = round({ board: { '2|3': 3 }, coaches: { '3|3': 2 }, teachers: { '1|3': 20 } })
  for (const [earlier, later] of [
    [shown, hidden],
    [hidden, shown],
  ] as const) {
    const comparison = compareRounds(earlier, later, everywhere)
    expect(comparison.groups).toEqual(['board', 'teachers'])
    expect(JSON.stringify(comparison)).not.toContain('coaches')
    expect(comparison.factors[0]?.gap?.earlier).toMatchObject({ a: 'board', b: 'teachers' })
  }
})

test('a factor that was asked differently has no shift and no gap', () => {
  const report = round({ board: { '2|3': 3 }, teachers: { '1|3': 20 } })
  const { factors } = compareRounds(report, report, (factor) => (factor === 'F1' ? 'differently' : 'the-same'))
  expect(factors[0]).toEqual({ factor: 'F1', asked: 'differently', shifts: [], gap: null })
  expect(factors[1]?.shifts).toHaveLength(2)
})

test('a single group can shift, and has no difference to narrow', () => {
  const { shifts, gap } = firstFactor(round({ board: { '1|3': 4 } }), round({ board: { '2|3': 4 } }), everywhere)
  expect(shifts).toHaveLength(1)
  expect(gap).toBeNull()
})
