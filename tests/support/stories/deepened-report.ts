import { setFactsOf } from '../../../src/content/question-sets.ts'
import type { JointCounts, Tallies } from '../../../src/domain/method/tally.ts'
import type { Report } from '../../../src/domain/report/report.ts'
import { exampleTallies } from './example-tallies.ts'
import { exampleReport } from './reports.ts'

type Answered = { readonly [group: string]: { readonly [item: string]: JointCounts } }

/** A report of which further sets were answered so. */
export const deepenedReport = (answered: Answered, editions: readonly string[] = ['levels-1', 'roles-1']): Report => {
  const tallies: Tallies = Object.fromEntries(
    Object.entries(exampleTallies).map(([group, cells]) => [group, { ...cells, ...answered[group] }]),
  )
  return exampleReport({ tallies, sets: editions.map(setFactsOf) })
}

/** The same cell for each of these items. */
export const each = (items: readonly string[], counts: JointCounts) =>
  Object.fromEntries(items.map((item) => [item, counts]))

export const W = ['W1', 'W2', 'W3']
export const R = ['R1', 'R2', 'R3', 'R4', 'R5']

/** Two rounds that asked the same sets. Of the strategic work, teachers noticed little then and much now. */
export const deepenedRounds = (): { readonly earlier: Report; readonly later: Report } => {
  const board = { ...each(W, { '2|2': 3 }), W3: { '3|3': 3 }, ...each(R, { '2|2': 3 }) }
  const teachers = { ...each(W, { '2|2': 42 }), ...each(R, { '2|2': 42 }) }
  return {
    earlier: deepenedReport({ board, teachers: { ...teachers, W3: { '1|1': 42 }, R2: { '3|3': 42 } } }),
    later: deepenedReport({ board, teachers: { ...teachers, W3: { '3|3': 42 }, R2: { '2|2': 20, '3|3': 22 } } }),
  }
}
