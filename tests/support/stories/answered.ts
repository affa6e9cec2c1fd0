import type { Answers, Counts, GroupAnswers } from '../../../src/domain/method/answers.ts'
import type { JointCounts } from '../../../src/domain/method/tally.ts'

/** Answers at level 1, 2 and 3. */
export const answered = (counts: Counts, dk = 0): Answers => ({
  counts,
  n: counts[0] + counts[1] + counts[2],
  dk,
})

/** The same as cells of a scan that asks about the present only. */
export const currentCells = ([first, second, third]: Counts, dk = 0): JointCounts => ({
  '1|none': first,
  '2|none': second,
  '3|none': third,
  'dk|none': dk,
})

/** One group's answers to F1, F2 and so on. */
export const groupAnswered = (group: string, ...counts: readonly Counts[]): GroupAnswers => ({
  group,
  answers: new Map(counts.map((given, index) => [`F${index + 1}`, answered(given)])),
})
