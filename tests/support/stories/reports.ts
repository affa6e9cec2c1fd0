import type { Expectations, GuessCounts } from '../../../src/domain/method/guesses.ts'
import type { JointCounts, Tallies } from '../../../src/domain/method/tally.ts'
import { buildReport, type GroupFacts, type Report, type ReportFacts } from '../../../src/domain/report/report.ts'
import { defaultVisibility } from '../../../src/domain/scan/stakeholder-group.ts'
import { exampleTallies, sameForEveryFactor, withoutWish } from './example-tallies.ts'
import { guesses } from './guesses.ts'

/** A report as the gate and the method make it. A test gives only the values that matter to it. */
export const exampleReport = (overrides: Partial<ReportFacts> & { readonly tallies?: Tallies } = {}): Report => {
  const { tallies = exampleTallies, ...facts } = overrides
  return buildReport({ ...exampleFacts, ...facts }, tallies)
}

export const exampleGroup = (key: string, overrides: Partial<GroupFacts> = {}): GroupFacts => ({
  key,
  label: null,
  visibility: defaultVisibility(key),
  invited: null,
  ...overrides,
})

export const exampleFacts: ReportFacts = {
  institution: 'ROC Voorbeeld',
  title: 'Nulmeting najaar 2026',
  referenceDate: '2026-10-01',
  openedOn: '2026-10-01',
  closedOn: '2026-10-31',
  launchChecks: null,
  coachTitle: { singular: 'mediacoach', plural: 'mediacoaches' },
  edition: 'standard-1',
  factors: ['F1', 'F2', 'F3', 'F4', 'F5', 'F6'],
  moments: ['current', 'desired'],
  groups: [
    exampleGroup('board', { invited: 3 }),
    exampleGroup('coaches', { invited: 8 }),
    exampleGroup('teachers', { invited: 120 }),
  ],
}

/** Two coaches answered where three are needed. They are shown as an empty row, and nowhere else. */
export const suppressedReport = (): Report =>
  exampleReport({ tallies: { ...exampleTallies, coaches: sameForEveryFactor({ '1|3': 2 }) } })

/**
 * The example, in which groups also guessed: the board and teachers do not know of each other's picture of sharing (F4) and
 * means (F6), a part of the guesses is divided or mostly no idea, and what coaches guessed about the board is known.
 */
export const expectationsReport = (): Report =>
  buildReport(exampleFacts, exampleTallies, {
    board: {
      about: 'teachers',
      counts: inTurn([guesses([0, 3, 0]), guesses([2, 1, 0]), guesses([0, 0, 1], 2), guesses([0, 0, 3])]),
    },
    coaches: { about: 'board', counts: inTurn([guesses([0, 5, 1]), guesses([0, 1, 5]), guesses([3, 0, 3])]) },
    teachers: {
      about: 'board',
      counts: inTurn([guesses([4, 30, 2], 6), guesses([20, 10, 2], 10), guesses([8, 4, 0], 30)]),
    },
  })

const inTurn = (counts: readonly GuessCounts[]): Expectations[string]['counts'] =>
  Object.fromEntries(exampleFacts.factors.map((factor, index) => [factor, counts[index % counts.length] ?? {}]))

/** One group of two people, so there is nothing to compare. */
export const tinyReport = (): Report =>
  exampleReport({
    groups: [exampleGroup('board', { invited: 3 })],
    tallies: { board: sameForEveryFactor({ '2|3': 1, '3|3': 1 }) },
  })

/** Everybody answered "can't judge" to everything. */
export const nobodyKnowsReport = (): Report =>
  exampleReport({
    tallies: {
      board: sameForEveryFactor({ 'dk|dk': 3 }),
      coaches: sameForEveryFactor({ 'dk|dk': 6 }),
      teachers: sameForEveryFactor({ 'dk|dk': 42 }),
    },
  })

/** Nobody answered. The board, which is on the record, is shown as an empty row. */
export const emptyReport = (): Report => exampleReport({ tallies: {} })

/** A report of a scan that asks about the present only. */
export const presentOnlyReport = (): Report =>
  exampleReport({ moments: ['current'], tallies: withoutWish(exampleTallies) })

/**
 * The most groups a scan may have, with the longest names, an institution of 120 characters, and all kinds of answers.
 */
export const tenGroupsReport = (): Report => {
  const keys = [
    'board',
    'coaches',
    'teachers',
    'managers',
    'project',
    'students',
    'group-7',
    'group-8',
    'group-9',
    'group-10',
  ]
  const counts: readonly JointCounts[] = [
    { '3|3': 3 },
    { '1|3': 6 },
    { '1|2': 18, '2|3': 12, '3|3': 10 },
    { '2|2': 5, '2|3': 2 },
    { '1|1': 1, '3|1': 5 },
    { 'dk|3': 8, '2|3': 4 },
    { '1|2': 5, '3|3': 5 },
    { '2|3': 9, 'none|none': 1 },
    { '3|2': 5 },
    { '1|3': 2 },
  ]
  return exampleReport({
    institution:
      `Regionaal Opleidingencentrum ${'voor Beroepsonderwijs en Volwasseneneducatie '.repeat(2)}aan de Rivier`.slice(
        0,
        120,
      ),
    groups: keys.map((key, index) =>
      exampleGroup(key, {
        label: `Onderwijsmanagers en opleidingscoördinatoren van alle locaties in sector ${index + 1}`,
        invited: index % 2 === 0 ? 60 : null,
      }),
    ),
    tallies: Object.fromEntries(keys.map((key, index) => [key, sameForEveryFactor(counts[index] ?? {})])),
  })
}
