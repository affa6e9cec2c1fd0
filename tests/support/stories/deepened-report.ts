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
