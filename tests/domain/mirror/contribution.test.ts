import { expect, test } from 'vitest'
import {
  canonical,
  contributionOf,
  nextFixedDay,
  periodOf,
  schoolYearOf,
} from '../../../src/domain/mirror/contribution.ts'
import { exampleTallies, sameForEveryFactor } from '../../support/stories/example-tallies.ts'
import {
  exampleFacts,
  exampleGroup,
  exampleReport,
  nobodyKnowsReport,
  suppressedReport,
} from '../../support/stories/reports.ts'

const ALL = exampleFacts.factors
const far = { board: { '3|3': 3 }, coaches: { '1|3': 8 }, teachers: { '1|3': 40 } }
const tallies = Object.fromEntries(Object.entries(far).map(([group, counts]) => [group, sameForEveryFactor(counts)]))

test('the group that sees a factor further is named by its place in the pair, whatever the order of the groups', () => {
  const expected = { 'board-coaches': 'first', 'board-teachers': 'first', 'coaches-teachers': 'no-difference' }
  const groups = [exampleGroup('teachers'), exampleGroup('coaches'), exampleGroup('board')]
  expect(contributionOf(exampleReport({ tallies }), ALL)?.pictures.F1).toEqual(expected)
  expect(contributionOf(exampleReport({ tallies, groups }), ALL)?.pictures.F1).toEqual(expected)
})

test('where the second sees it further, the order of the groups makes no difference either', () => {
  const turned = { board: sameForEveryFactor({ '1|3': 3 }), coaches: sameForEveryFactor({ '3|3': 8 }) }
  for (const keys of [
    ['board', 'coaches'],
    ['coaches', 'board'],
  ]) {
    const groups = keys.map((key) => exampleGroup(key))
    const { pictures } = contributionOf(exampleReport({ tallies: turned, groups }), ALL) ?? {}
    expect(pictures?.F1).toEqual({ 'board-coaches': 'second' })
  }
})

test('a difference that is only a question is no clear difference', () => {
  const two = { ...tallies, board: sameForEveryFactor({ '3|3': 2 }), coaches: sameForEveryFactor({ '2|3': 4 }) }
  const report = exampleReport({ tallies: two })
  const row = report.analysis.between.current.rows.find(({ a, b }) => a === 'board' && b === 'coaches')
  expect(row).toMatchObject({ class: 'divergent', highlight: 1 })
  expect(contributionOf(report, ALL)?.pictures.F1?.['board-coaches']).toBe('no-difference')
})

test('a divided group at equal height is spread', () => {
  const split = {
    ...tallies,
    coaches: sameForEveryFactor({ '1|3': 10, '3|3': 10 }),
    teachers: sameForEveryFactor({ '2|3': 40 }),
  }
  expect(contributionOf(exampleReport({ tallies: split }), ALL)?.pictures.F1?.['coaches-teachers']).toBe('spread')
})

test('a hidden group is in no pair, and groups of one’s own take no part', () => {
  expect(Object.keys(contributionOf(suppressedReport(), ALL)?.pictures.F1 ?? {})).toEqual(['board-teachers'])
  const groups = [exampleGroup('board'), exampleGroup('students'), exampleGroup('own-1')]
  const own = {
    board: exampleTallies.board ?? {},
    students: sameForEveryFactor({ '1|3': 40 }),
    'own-1': sameForEveryFactor({ '1|3': 40 }),
  }
  expect(contributionOf(exampleReport({ groups, tallies: own }), ALL)).toBeNull()
})

test('only the factors of equal meaning leave', () => {
  expect(Object.keys(contributionOf(exampleReport({ tallies }), ['F2', 'F5'])?.pictures ?? {})).toEqual(['F2', 'F5'])
  expect(contributionOf(exampleReport({ tallies }), [])).toBeNull()
})

test('where nobody could judge, nothing was compared', () => {
  expect(contributionOf(nobodyKnowsReport(), ALL)).toBeNull()
})

test('a contribution holds pictures and a school year, and nothing else', () => {
  const text = JSON.stringify(contributionOf(exampleReport(), ALL))
  expect(
    text.replaceAll(
      /"(F\d|first|second|spread|no-difference|(board|coaches)-(coaches|teachers)|pictures|schoolYear|2026-2027)"/g,
      '',
    ),
  ).toMatch(/^[{}:,]*$/)
})

test('the same contribution is the same text, whatever the order of its parts', () => {
  const one = {
    schoolYear: '2026-2027',
    pictures: { F1: { 'board-coaches': 'first' }, F2: { 'board-teachers': 'spread' } },
  } as const
  const other = {
    pictures: { F2: { 'board-teachers': 'spread' }, F1: { 'board-coaches': 'first' } },
    schoolYear: '2026-2027',
  } as const
  expect(canonical(one)).toBe(canonical(other))
  expect(canonical(one)).not.toBe(canonical({ ...one, pictures: { F1: { 'board-coaches': 'second' } } }))
})

test('a school year begins in August, a period on the first of February and of July', () => {
  expect([schoolYearOf('2027-07-31'), schoolYearOf('2027-08-01')]).toEqual(['2026-2027', '2027-2028'])
  expect(['2027-01-31', '2027-02-01', '2027-06-30', '2027-12-31'].map(periodOf)).toEqual([
    '2026-07-01',
    '2027-02-01',
    '2027-02-01',
    '2027-07-01',
  ])
  expect(['2027-01-31', '2027-02-01', '2027-07-01'].map(nextFixedDay)).toEqual([
    '2027-02-01',
    '2027-07-01',
    '2028-02-01',
  ])
})
