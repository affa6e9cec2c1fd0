import type { Highlight } from '../../src/domain/method/analysis.ts'
import type { Answers, Counts } from '../../src/domain/method/answers.ts'
import { between } from '../../src/domain/method/between-groups.ts'
import { compareGroups } from '../../src/domain/method/comparison.ts'
import { type Chance, chanceFrom } from '../fuzz/chance.ts'
import { type UsualWay, usualWays } from './usual-ways.ts'

/** How many answer in each group. */
export type Sizes = { readonly board: number; readonly coaches: number; readonly teachers: number }

/** What is true of the people that the answers are drawn from. */
export type Truth = {
  /** In two of the six factors, this group is further than both others; null when all groups are alike in all factors. */
  readonly further: 'board' | 'coaches' | null
  readonly by: Difference
}

/** In steps. */
export type Difference = 0 | 0.5 | 1 | 2

/** In percent at level 1, 2 and 3. */
type Population = Counts

/** Alike: two factors each of a low, a middling and a divided population. */
export const ALIKE = { low: [60, 30, 10], middle: [25, 50, 25], divided: [45, 10, 45] } as const

/** The others and the group that is further. The pairs of shares from level 2 and from level 3 on are as many steps apart. */
export const APART: Readonly<
  Record<Exclude<Difference, 0>, { readonly others: Population; readonly further: Population }>
> = {
  0.5: { others: [60, 30, 10], further: [35, 30, 35] },
  1: { others: [60, 30, 10], further: [10, 30, 60] },
  2: { others: [100, 0, 0], further: [0, 0, 100] },
}

const FACTORS = ['F1', 'F2', 'F3', 'F4', 'F5', 'F6'] as const
const DIFFERENT: readonly string[] = ['F1', 'F4']

/** Of the comparisons of one pair of groups: how many were marked, and how many the usual ways call different. */
export type Tally = { compared: number; tentative: number; indicative: number; firm: number } & Record<UsualWay, number>

export type Outcome = {
  reports: number
  /** Reports with at least one firm marking, and with at least one firm or indicative one. */
  withFirm: number
  withIndicative: number
  readonly boardTeachers: Tally
  readonly coachesTeachers: Tally
}

const emptyTally = (): Tally => ({
  ...{ compared: 0, tentative: 0, indicative: 0, firm: 0 },
  ...{ means: 0, percentages: 0, tTest: 0 },
})

export const emptyOutcome = (): Outcome => ({
  ...{ reports: 0, withFirm: 0, withIndicative: 0 },
  ...{ boardTeachers: emptyTally(), coachesTeachers: emptyTally() },
})

/**
 * Draws reports `from` up to `to` of a truth, analyses each with the product's own method, and adds what is found to
 * `outcome`. Where a group is further, only the factors on which it is count. Each report has a seed of its own.
 */
export const tryOut = (
  sizes: Sizes,
  truth: Truth,
  { seed, from, to }: { readonly seed: number; readonly from: number; readonly to: number },
  outcome: Outcome,
): void => {
  for (let number = from; number < to; number++) {
    const chance = chanceFrom(Math.imul(seed + number, 0x9e3779b1) ^ (sizes.board * 7919 + sizes.teachers))
    const groups = (['board', 'coaches', 'teachers'] as const).map((group) => ({
      group,
      answers: new Map(
        FACTORS.map(
          (factor, at) => [factor, drawn(chance, sizes[group], populationOf(truth, group, factor, at))] as const,
        ),
      ),
    }))
    addReport(groups, truth, outcome)
  }
}

const populationOf = (truth: Truth, group: string, factor: string, at: number): Population => {
  const populations = Object.values(ALIKE)
  const alike = populations[at % populations.length] ?? ALIKE.low
  if (truth.further === null || truth.by === 0 || !DIFFERENT.includes(factor)) return alike
  return APART[truth.by][group === truth.further ? 'further' : 'others']
}

const drawn = (chance: Chance, people: number, [one, two]: Population): Answers => {
  const counts: [number, number, number] = [0, 0, 0]
  for (let person = 0; person < people; person++) {
    const percent = chance.below(100)
    counts[percent < one ? 0 : percent < one + two ? 1 : 2] += 1
  }
  return { counts, n: people, dk: 0 }
}

type Groups = Parameters<typeof compareGroups>[0]

const addReport = (groups: Groups, truth: Truth, outcome: Outcome): void => {
  const { rows } = between(compareGroups(groups, FACTORS))
  outcome.reports += 1
  if (rows.some(({ highlight }) => highlight === 3)) outcome.withFirm += 1
  if (rows.some(({ highlight }) => highlight >= 2)) outcome.withIndicative += 1
  const countsOf = (group: string, factor: string): Counts =>
    groups.find((each) => each.group === group)?.answers.get(factor)?.counts ?? [0, 0, 0]
  for (const { a, b, factor, highlight } of rows) {
    const tally = b !== 'teachers' ? null : a === 'board' ? outcome.boardTeachers : outcome.coachesTeachers
    if (tally && (truth.further === null || DIFFERENT.includes(factor))) {
      addPair(tally, highlight, countsOf(a, factor), countsOf(b, factor))
    }
  }
}

const addPair = (tally: Tally, highlight: Highlight, a: Counts, b: Counts): void => {
  tally.compared += 1
  if (highlight === 1) tally.tentative += 1
  if (highlight === 2) tally.indicative += 1
  if (highlight === 3) tally.firm += 1
  for (const way of ['means', 'percentages', 'tTest'] as const) if (usualWays[way](a, b)) tally[way] += 1
}
