import { expect, test } from 'vitest'
import type { Expectations } from '../../../src/domain/method/guesses.ts'
import { compareExpectations } from '../../../src/domain/report/compare-expectations.ts'
import type { FactorChange } from '../../../src/domain/report/compare-rounds.ts'
import { buildReport } from '../../../src/domain/report/report.ts'
import { currentCells } from '../../support/stories/answered.ts'
import { sameForEveryFactor } from '../../support/stories/example-tallies.ts'
import { guesses } from '../../support/stories/guesses.ts'
import { exampleFacts } from '../../support/stories/reports.ts'

const tallies = {
  board: sameForEveryFactor(currentCells([0, 0, 3])),
  coaches: sameForEveryFactor(currentCells([0, 5, 0])),
  teachers: sameForEveryFactor(currentCells([12, 0, 0])),
}

const about = (group: string, counts: readonly [number, number, number]) => ({
  about: group,
  counts: Object.fromEntries(exampleFacts.factors.map((factor) => [factor, guesses(counts)])),
})

const round = (expectations: Expectations) => buildReport(exampleFacts, tallies, expectations)
const inBoth = (): FactorChange['asked'] => 'the-same'

test('a pair that both rounds asked is compared on every factor', () => {
  const { asked, changes } = compareExpectations(
    round({ board: about('teachers', [0, 0, 3]) }),
    round({ board: about('teachers', [3, 0, 0]) }),
    inBoth,
  )
  expect(asked).toBe('both')
  expect(changes.map(({ earlier, later }) => [later.factor, earlier.state, later.state])).toEqual(
    exampleFacts.factors.map((factor) => [factor, 'unseen_difference', 'known_difference']),
  )
  for (const { earlier, later } of changes) {
    expect([earlier.factor, earlier.group, earlier.about]).toEqual([later.factor, 'board', 'teachers'])
  }
})

test('guesses about another group, or by another one, are not compared', () => {
  const then = round({ board: about('coaches', [0, 0, 3]), coaches: about('board', [0, 5, 0]) })
  const now = round({ board: about('teachers', [0, 0, 3]), teachers: about('board', [0, 0, 12]) })
  expect(compareExpectations(then, now, inBoth)).toEqual({ asked: 'both', changes: [] })
})

test('a factor that was asked differently is not compared', () => {
  const same = round({ board: about('teachers', [0, 0, 3]) })
  const { changes } = compareExpectations(same, same, (factor) => (factor === 'F1' ? 'differently' : 'the-same'))
  expect(changes.map(({ later }) => later.factor)).toEqual(exampleFacts.factors.slice(1))
})

test('where one round asked, it says which', () => {
  const [asked, not] = [round({ board: about('teachers', [0, 0, 3]) }), round({})]
  expect(compareExpectations(asked, not, inBoth)).toEqual({ asked: 'earlier-only', changes: [] })
  expect(compareExpectations(not, asked, inBoth)).toEqual({ asked: 'later-only', changes: [] })
  expect(compareExpectations(not, not, inBoth)).toEqual({ asked: 'neither', changes: [] })
})
