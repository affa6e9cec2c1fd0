import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Expectations } from '../../../src/domain/method/guesses.ts'
import type { Tallies } from '../../../src/domain/method/tally.ts'
import { buildReport, type Report } from '../../../src/domain/report/report.ts'
import { anyScan } from '../../support/arbitrary/any-report.ts'
import { exampleTallies, sameForEveryFactor } from '../../support/stories/example-tallies.ts'
import { guesses } from '../../support/stories/guesses.ts'
import { exampleFacts } from '../../support/stories/reports.ts'

const inAll = (counts: readonly [number, number, number], dk = 0) =>
  Object.fromEntries(exampleFacts.factors.map((factor) => [factor, guesses(counts, dk)]))

const boardAboutTeachers: Expectations = { board: { about: 'teachers', counts: inAll([0, 1, 2]) } }
const coachesAboutBoard: Expectations = { coaches: { about: 'board', counts: inAll([0, 5, 0], 1) } }

const reported = (expectations: Expectations, changes: Tallies = {}): Report =>
  buildReport(exampleFacts, { ...exampleTallies, ...changes }, expectations)

test('a report without expectations has no trace of them', () => {
  const report = buildReport(exampleFacts, exampleTallies)
  expect(reported({})).toEqual(report)
  expect(report).not.toHaveProperty('expectations')
  expect(report.analysis).not.toHaveProperty('expectation')
})

test('a pair of shown groups is told with its guesses, in the order of the groups', () => {
  const { expectations, analysis } = reported({ ...coachesAboutBoard, ...boardAboutTeachers })
  expect(expectations?.pairs.map(({ group, about }) => [group, about])).toEqual([
    ['board', 'teachers'],
    ['coaches', 'board'],
  ])
  expect(expectations?.pairs[0]?.guesses.F1).toEqual({ counts: [0, 1, 2], n: 3, dk: 0 })
  expect(expectations?.someRemoved).toBe(false)
  expect(analysis.expectation?.rows).toHaveLength(12)
})

const fewCoaches = { coaches: sameForEveryFactor({ '1|3': 2 }) }
const oneOnTheBoard = { board: sameForEveryFactor({ '2|3': 1 }) }

test.each([
  ['a hidden group guessed', coachesAboutBoard, fewCoaches],
  ['a hidden group is guessed about', { board: { about: 'coaches', counts: inAll([1, 1, 1]) } }, fewCoaches],
  ['one person guessed', boardAboutTeachers, oneOnTheBoard],
  ['one person is guessed about', coachesAboutBoard, oneOnTheBoard],
  ['nobody guessed', boardAboutTeachers, { board: {} }],
])('where %s, nothing of it is told but that something was removed', (_, expectations, changes) => {
  const report = reported(expectations, changes)
  expect(report.expectations).toEqual({ pairs: [], someRemoved: true })
  const { expectations: __, ...rest } = report
  expect(rest).toEqual(buildReport(exampleFacts, { ...exampleTallies, ...changes }))
})

test('what a hidden group guessed changes nothing about the other pairs', () => {
  const withCoaches = (counts: readonly [number, number, number]) =>
    reported({ ...boardAboutTeachers, coaches: { about: 'board', counts: inAll(counts) } }, fewCoaches)
  expect(withCoaches([2, 0, 0])).toEqual(withCoaches([0, 0, 2]))
  expect(withCoaches([2, 0, 0]).analysis).toEqual(reported(boardAboutTeachers, fewCoaches).analysis)
})

test('asking changes no figure of any report', () => {
  fc.assert(
    fc.property(anyScan, fc.nat(9), ({ groups, moments, tallies }, guessed) => {
      const facts = { ...exampleFacts, groups, moments }
      const [first, ...others] = groups.map(({ key }) => key)
      const expectations = Object.fromEntries(
        others.map((key) => [key, { about: first ?? '', counts: inAll([guessed, 1, 0]) }]),
      )
      const { expectations: _, analysis, ...report } = buildReport(facts, tallies, expectations)
      const { expectation: __, ...figures } = analysis
      expect({ ...report, analysis: figures }).toEqual(buildReport(facts, tallies))
    }),
  )
})
