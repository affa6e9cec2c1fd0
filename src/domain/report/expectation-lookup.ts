import type { ExpectationRow, ExpectationState, Highlight, PairRow, Within } from '../method/analysis.ts'
import { FEWEST_ANSWERS_TO_MARK } from '../method/thresholds.ts'
import { within } from '../method/within-group.ts'
import type { FactorKey } from '../scan/rubric.ts'
import type { SetReport } from './report.ts'
import { withinOf } from './report-lookup.ts'

/** The guesses, the own answers of those who guessed, and the answers of the group that they guessed about. */
export type WithinLooks = { readonly guessed: Within; readonly own: Within; readonly theirs: Within }

export const looksAt = (report: SetReport, { factor, group, about }: ExpectationRow): WithinLooks => {
  const guesses = report.expectations?.pairs.find((pair) => pair.group === group)?.guesses
  return {
    guessed: within((guesses && Object.hasOwn(guesses, factor) && guesses[factor]) || NOTHING),
    own: withinOf(report, 'current', group, factor),
    theirs: withinOf(report, 'current', about, factor),
  }
}

const NOTHING = { counts: [0, 0, 0], n: 0, dk: 0 } as const

/** An expectation that a sentence is about. */
export type ToldRow = ExpectationRow & { readonly state: Exclude<ExpectationState, 'none' | 'unclear'> }

/** What may be told of a factor, in the order of the groups that guessed. A group of one is a voice and has no sentence. */
export const toldExpectations = (report: SetReport, factor: FactorKey): readonly ToldRow[] =>
  (report.analysis.expectation?.rows ?? []).filter(
    (row): row is ToldRow => row.factor === factor && isTold(report, row),
  )

export const isTold = (report: SetReport, row: ExpectationRow): row is ToldRow => {
  if (row.state === 'none' || row.state === 'unclear') return false
  const { guessed, own, theirs } = looksAt(report, row)
  if (row.state === 'no_idea') return guessed.n + guessed.dk >= FEWEST_ANSWERS_TO_MARK
  return [guessed, own, theirs].every(({ n }) => n >= FEWEST_ANSWERS_TO_MARK)
}

/** Whose split keeps the looks from being put side by side: that of the answers first, since guesses are about these. */
export const dividedLook = ({ guessed, own, theirs }: WithinLooks): keyof WithinLooks | null => {
  if (theirs.class === 'split') return 'theirs'
  if (own.class === 'split') return 'own'
  return guessed.class === 'split' ? 'guessed' : null
}

/** Whether the guesses have a row of their own in the panel: where the sentence is about them. */
export const drawsGuesses = (report: SetReport, row: ToldRow): boolean =>
  row.state === 'divided' ? dividedLook(looksAt(report, row)) === 'guessed' : DRAWN.includes(row.state)

/** The factors of which the guesses are drawn. */
export const factorsWithGuesses = (report: SetReport): readonly FactorKey[] =>
  report.factors.filter((factor) => toldExpectations(report, factor).some((row) => drawsGuesses(report, row)))

const DRAWN: readonly ExpectationState[] = [
  'no_idea',
  'unseen_difference',
  'imagined_difference',
  'misjudged_difference',
  'reversed',
]

const LOUD_ENOUGH: Highlight = 2

/** The states that ask for a talk of their own: all but those in which nothing is unexpected, or nothing can be said. */
export const ASKED_STATES = [
  'no_idea',
  'known_difference',
  'unseen_difference',
  'imagined_difference',
  'reversed',
  'misjudged_difference',
] as const
export type AskedState = (typeof ASKED_STATES)[number]

/** What groups did not know of each other: the loudest first, then the furthest from what was expected, then in factor order. */
export const unknownToEachOther = (report: SetReport): readonly ToldRow[] =>
  inOrder(report.factors.flatMap((factor) => toldExpectations(report, factor))).filter(
    ({ highlight }) => highlight >= LOUD_ENOUGH,
  )

/** The expectation to talk about at a factor: the loudest. */
export const expectationToAskAbout = (
  report: SetReport,
  factor: FactorKey,
): (ToldRow & { readonly state: AskedState }) | undefined =>
  inOrder(toldExpectations(report, factor)).find((row): row is ToldRow & { readonly state: AskedState } =>
    ASKED_STATES.some((state) => state === row.state),
  )

const inOrder = (rows: readonly ToldRow[]): readonly ToldRow[] =>
  rows.toSorted((one, other) => other.highlight - one.highlight || farOff(other) - farOff(one))

/** The few guesses among many without an idea say nothing about how far off the group is. */
const farOff = ({ state, accuracy }: ToldRow): number => (state === 'no_idea' ? 0 : (accuracy.steps ?? 0))

/** The scan's own comparison of the two groups. */
export const differenceBehind = (report: SetReport, { factor, group, about }: ExpectationRow): PairRow | undefined =>
  report.analysis.between.current.rows.find(
    ({ factor: of, a, b }) => of === factor && ((a === group && b === about) || (a === about && b === group)),
  )
