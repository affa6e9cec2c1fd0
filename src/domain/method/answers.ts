import type { FactorKey, Moment } from '../scan/rubric.ts'
import type { GroupKey } from '../scan/stakeholder-group.ts'
import { CHOICES, type Choice, type JointCounts, type Tallies } from './tally.ts'

/** How many answered level 1, 2 and 3. */
export type Counts = readonly [number, number, number]

/** One group's answers to one question: `n` is the sum of `counts`; don't-know is counted apart, blank not at all. */
export type Answers = { readonly counts: Counts; readonly n: number; readonly dk: number }

/** What each group answered to each factor at one moment, in display order. Every factor has an entry. */
export type GroupAnswers = { readonly group: GroupKey; readonly answers: ReadonlyMap<FactorKey, Answers> }

export const answersAt = (moment: Moment, tallies: Tallies, factors: readonly FactorKey[]): readonly GroupAnswers[] =>
  Object.entries(tallies).map(([group, cells]) => ({
    group,
    answers: new Map(factors.map((factor) => [factor, readAnswers(moment, cellsOf(cells, factor))])),
  }))

/** A group may lack a factor. A name such as `constructor` finds an inherited property, which holds no cells either. */
export const cellsOf = (cells: Tallies[GroupKey], factor: FactorKey): JointCounts => cells[factor] ?? {}

/** The answers to one question, whatever the answers to the other. */
const readAnswers = (moment: Moment, cells: JointCounts): Answers => {
  const countOf = (choice: Choice): number =>
    CHOICES.reduce<number>((sum, other) => {
      const cell = moment === 'current' ? (`${choice}|${other}` as const) : (`${other}|${choice}` as const)
      return sum + (cells[cell] ?? 0)
    }, 0)
  const counts: Counts = [countOf(1), countOf(2), countOf(3)]
  return { counts, n: counts[0] + counts[1] + counts[2], dk: countOf('dk') }
}
