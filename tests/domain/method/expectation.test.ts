import { expect, test } from 'vitest'
import { analyse } from '../../../src/domain/method/analyse.ts'
import type { ExpectationRow } from '../../../src/domain/method/analysis.ts'
import type { Counts } from '../../../src/domain/method/answers.ts'
import type { Expectations } from '../../../src/domain/method/guesses.ts'
import type { JointCounts, Tallies } from '../../../src/domain/method/tally.ts'
import { currentCells } from '../../support/stories/answered.ts'
import { exampleTallies } from '../../support/stories/example-tallies.ts'
import { guesses } from '../../support/stories/guesses.ts'

const FACTORS = ['F1', 'F2', 'F3', 'F4', 'F5', 'F6']

const inAll = <Counted>(counted: Counted): { readonly [factor: string]: Counted } =>
  Object.fromEntries(FACTORS.map((factor) => [factor, counted]))

const scanOf = (board: JointCounts, teachers: JointCounts): Tallies => ({
  board: inAll(board),
  coaches: inAll(currentCells([0, 5, 0])),
  teachers: inAll(teachers),
})

const boardAbout = (counts: Counts, dk = 0): Expectations => ({
  board: { about: 'teachers', counts: inAll(guesses(counts, dk)) },
})

/** The board about the teachers at F1, of a scan of three groups and six factors. */
const told = (board: Counts, expected: Counts, teachers: Counts, { dk = 0, also = {} as Expectations } = {}) => {
  const tallies = scanOf(currentCells(board), currentCells(teachers))
  const { expectation } = analyse(tallies, FACTORS, [], { ...boardAbout(expected, dk), ...also })
  return expectation?.rows[0] as ExpectationRow
}

test('without expectations the analysis has no trace of them', () => {
  expect(Object.keys(analyse(exampleTallies, FACTORS, [], {}))).not.toContain('expectation')
})

test('the outcome has exactly the published form, in the order of groups and factors', () => {
  const coaches = { about: 'board', counts: inAll(guesses([0, 1, 4])) }
  const { expectation } = analyse(exampleTallies, FACTORS, [], { coaches, ...boardAbout([0, 0, 3]) })
  expect(Object.keys(expectation ?? {})).toEqual(['family_size', 'rows'])
  expect(expectation?.rows.map(({ group, about, factor }) => `${group} ${about} ${factor}`)).toEqual([
    ...FACTORS.map((factor) => `board teachers ${factor}`),
    ...FACTORS.map((factor) => `coaches board ${factor}`),
  ])
  const [row] = expectation?.rows ?? []
  expect(Object.keys(row ?? {}).join(' ')).toBe('factor group about n dk accuracy congruency state highlight')
  expect(Object.keys(row?.accuracy ?? {}).join(' ')).toBe(
    'steps class direction p p_min in_family p_holm hinges_on_one highlight reasons',
  )
  expect(Object.keys(row?.congruency ?? {}).join(' ')).toBe('steps class direction')
})

test('a board that thinks that teachers see it its way, while they don’t, has not seen the difference', () => {
  const coachesToo = { coaches: { about: 'board', counts: inAll(guesses([0, 0, 5])) } }
  const allThree = { ...coachesToo, teachers: { about: 'board', counts: inAll(guesses([0, 0, 12])) } }
  for (const also of [coachesToo, allThree]) {
    const row = told([0, 0, 3], [0, 0, 3], [12, 0, 0], { also })
    expect(row).toMatchObject({ n: 3, dk: 0, state: 'unseen_difference', highlight: 3 })
    expect(row.accuracy).toMatchObject({ steps: 2, class: 'opposed', direction: 'expects_higher', p: 1 / 455 })
    expect(row.accuracy).toMatchObject({ in_family: true, hinges_on_one: false, highlight: 3, reasons: [] })
    expect(row.congruency).toEqual({ steps: 0, class: 'shared', direction: 'same' })
  }
})

test('the family is that of the guesses alone: every pair that is asked, with every factor', () => {
  const tallies = scanOf(currentCells([0, 0, 3]), currentCells([12, 0, 0]))
  const coaches = { about: 'board', counts: inAll(guesses([0, 0, 5])) }
  const sizes = [boardAbout([0, 0, 3]), { ...boardAbout([0, 0, 3]), coaches }].map(
    (asked) => analyse(tallies, FACTORS, [], asked).expectation?.family_size,
  )
  expect(sizes).toEqual([6, 12])
})

test('a difference that the board expected is known', () => {
  expect(told([0, 0, 3], [3, 0, 0], [12, 0, 0])).toMatchObject({
    state: 'known_difference',
    highlight: 0,
    congruency: { direction: 'expects_lower' },
  })
  expect(told([0, 0, 3], [0, 0, 3], [0, 1, 11])).toMatchObject({ state: 'known_agreement', highlight: 0 })
})

test('a difference that exists only in what the board thinks is imagined, as loud as the guess is wrong', () => {
  const ofFour = told([0, 4, 0], [4, 0, 0], [0, 12, 0])
  expect(ofFour).toMatchObject({ state: 'imagined_difference', highlight: 3 })
  expect(ofFour.accuracy).toMatchObject({ p: 1 / 1820, direction: 'expects_lower' })
  const ofTwo = told([0, 2, 0], [2, 0, 0], [0, 12, 0])
  expect(ofTwo).toMatchObject({ state: 'imagined_difference', highlight: 1 })
  expect(ofTwo.accuracy).toMatchObject({ hinges_on_one: true, reasons: ['hinges_on_one_answer'] })
})

test('a difference the other way round than expected is reversed, and one that is only larger is not', () => {
  expect(told([0, 4, 0], [0, 0, 4], [12, 0, 0]).state).toBe('reversed')
  expect(told([0, 4, 0], [4, 0, 0], [0, 0, 12]).state).toBe('reversed')
  expect(told([0, 0, 4], [0, 4, 0], [12, 0, 0])).toMatchObject({ state: 'misjudged_difference', highlight: 3 })
})

test('more than half without an idea is a finding of its own, firm enough when one person can’t turn it', () => {
  expect(told([0, 8, 0], [0, 3, 0], [12, 0, 0], { dk: 5 })).toMatchObject({
    n: 3,
    dk: 5,
    state: 'no_idea',
    highlight: 1,
  })
  expect(told([0, 8, 0], [0, 2, 0], [12, 0, 0], { dk: 6 })).toMatchObject({ state: 'no_idea', highlight: 2 })
  expect(told([0, 8, 0], [0, 4, 0], [0, 12, 0], { dk: 4 }).state).toBe('known_agreement')
  expect(told([0, 1, 0], [0, 0, 0], [12, 0, 0], { dk: 1 })).toMatchObject({ state: 'no_idea', highlight: 0 })
})

test('where teachers are split there is no most to expect, whatever the board guessed', () => {
  for (const guessed of [
    [4, 0, 0],
    [0, 4, 0],
    [0, 0, 4],
  ] as const) {
    expect(told([0, 4, 0], guessed, [5, 4, 3])).toMatchObject({ state: 'divided', highlight: 0 })
  }
  expect(told([0, 4, 0], [2, 0, 2], [12, 0, 0]).state).toBe('divided')
  expect(told([2, 0, 2], [4, 0, 0], [12, 0, 0]).state).toBe('divided')
})

test('one leg alone over half a step says nothing', () => {
  expect(told([0, 1, 3], [0, 0, 4], [0, 5, 3])).toMatchObject({ state: 'unclear', highlight: 0 })
})

test('without answers on one of the three sides there is no state', () => {
  expect(told([0, 0, 0], [0, 0, 3], [12, 0, 0])).toMatchObject({
    state: 'none',
    highlight: 0,
    congruency: { steps: null, class: 'none', direction: null },
  })
  expect(told([0, 0, 3], [0, 0, 3], [0, 0, 0])).toMatchObject({
    state: 'none',
    accuracy: { steps: null, class: 'none', direction: null, reasons: ['no_data'] },
  })
  expect(told([0, 0, 3], [0, 0, 0], [12, 0, 0])).toMatchObject({ n: 0, dk: 0, state: 'none' })
})

test('a difference is only a question when one answer could take any leg across half a step', () => {
  // The board's own answers and its guesses lie 2/5 apart: one more would make them differ.
  const shaky = told([0, 0, 5], [1, 0, 4], [40, 0, 0])
  expect(shaky).toMatchObject({ state: 'unseen_difference', accuracy: { highlight: 3 }, highlight: 1 })
  expect(shaky.congruency).toMatchObject({ steps: 0.4, class: 'nuance' })
  expect(told([0, 0, 5], [0, 1, 4], [40, 0, 0])).toMatchObject({ state: 'unseen_difference', highlight: 3 })
})

test('an unseen difference is no louder than the difference itself', () => {
  // Three of eleven: 1 of 165 deals, times 18 comparisons in the scan, and times 6 among the guesses.
  const row = told([0, 0, 3], [0, 0, 3], [8, 0, 0])
  expect(row).toMatchObject({ state: 'unseen_difference', accuracy: { highlight: 3 }, highlight: 2 })
})

test('a group of one is a voice: no marking', () => {
  expect(told([0, 0, 1], [0, 0, 1], [12, 0, 0])).toMatchObject({ state: 'unseen_difference', highlight: 0 })
  expect(told([0, 0, 3], [0, 0, 3], [1, 0, 0])).toMatchObject({ state: 'unseen_difference', highlight: 0 })
})

test('the group that guesses may stand after the one it guesses about', () => {
  const tallies = scanOf(currentCells([0, 0, 3]), currentCells([12, 0, 0]))
  const teachers = { about: 'board', counts: inAll(guesses([12, 0, 0])) }
  expect(analyse(tallies, FACTORS, [], { teachers }).expectation?.rows[0]).toMatchObject({
    group: 'teachers',
    about: 'board',
    state: 'unseen_difference',
    highlight: 3,
    accuracy: { direction: 'expects_lower' },
  })
})

test('groups and factors may have names that every JavaScript object knows', () => {
  const names = ['__proto__', 'constructor']
  const tallies: Tallies = Object.fromEntries(names.map((name) => [name, { toString: currentCells([0, 0, 4]) }]))
  const asked: Expectations = Object.fromEntries([['__proto__', { about: 'constructor', counts: {} }]])
  expect(analyse(tallies, ['toString', 'valueOf'], [], asked).expectation?.rows).toMatchObject([
    { factor: 'toString', group: '__proto__', about: 'constructor', n: 0, state: 'none' },
    { factor: 'valueOf', group: '__proto__', about: 'constructor', n: 0, state: 'none' },
  ])
})
