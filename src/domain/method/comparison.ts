import type { FactorKey } from '../scan/rubric.ts'
import type { GroupKey } from '../scan/stakeholder-group.ts'
import type { Answers, GroupAnswers } from './answers.ts'
import { type Divergence, divergence } from './divergence.ts'
import type { ShuffleChances } from './shuffle-chances.ts'
import { isTestable, shuffleTest } from './shuffle-test.ts'

/** Two groups put side by side on one factor, before any marking. */
export type Comparison = {
  readonly factor: FactorKey
  readonly a: GroupKey
  readonly b: GroupKey
  readonly nA: number
  readonly nB: number
  /** Null when one of the two has no answers. */
  readonly difference: (Divergence & ShuffleChances) | null
  /** Decided by the sizes only. */
  readonly inFamily: boolean
}

/** Every pair of groups on every factor, in factor order and then in pair order. Groups are never pooled. */
export const compareGroups = (groups: readonly GroupAnswers[], factors: readonly FactorKey[]): readonly Comparison[] =>
  factors.flatMap((factor) =>
    groups.flatMap((a, index) =>
      groups.slice(index + 1).map((b) => compareOn(factor, sideOf(a, factor), sideOf(b, factor))),
    ),
  )

/** One side of a comparison: a group, and its answers to one question. */
export type Side = { readonly group: GroupKey; readonly answers: Answers }

export const compareOn = (factor: FactorKey, a: Side, b: Side): Comparison => ({
  factor,
  a: a.group,
  b: b.group,
  nA: a.answers.n,
  nB: b.answers.n,
  difference: differenceOf(a.answers, b.answers),
  inFamily: isTestable(a.answers.n, b.answers.n),
})

const sideOf = ({ group, answers }: GroupAnswers, factor: FactorKey): Side => ({
  group,
  answers: answers.get(factor) ?? NO_ANSWERS,
})

export const NO_ANSWERS: Answers = { counts: [0, 0, 0], n: 0, dk: 0 }

const differenceOf = (a: Answers, b: Answers): Comparison['difference'] =>
  a.n === 0 || b.n === 0 ? null : { ...divergence(a.counts, b.counts), ...shuffleTest(a.counts, b.counts) }
