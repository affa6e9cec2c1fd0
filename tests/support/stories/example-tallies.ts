import type { JointCounts, Tallies } from '../../../src/domain/method/tally.ts'

/**
 * Three groups that tell a recognisable story: board and teachers agree that the goals are partly there (F1), the
 * profile is a matter of nuance (F2), the teachers are of two minds about the coach's position (F3), a third of them
 * can't judge the roles (F5), and what the board sees as arranged for good, sharing (F4) and means (F6), coaches and
 * teachers know as loose projects.
 */
export const exampleTallies: Tallies = {
  board: {
    F1: { '2|3': 3 },
    F2: { '2|3': 2, '3|3': 1 },
    F3: { '2|3': 2, '2|2': 1 },
    F4: { '3|3': 3 },
    F5: { '2|3': 2, '3|3': 1 },
    F6: { '3|3': 3 },
  },
  coaches: {
    F1: { '1|2': 1, '2|2': 1, '2|3': 4 },
    F2: { '1|3': 1, '2|2': 1, '2|3': 4 },
    F3: { '1|2': 2, '2|3': 4 },
    F4: { '1|3': 4, '1|2': 1, '2|3': 1 },
    F5: { '1|3': 2, '2|3': 3, '2|2': 1 },
    F6: { '1|3': 4, '2|3': 2 },
  },
  teachers: {
    F1: { '1|2': 5, '2|2': 8, '2|3': 27, 'dk|dk': 2 },
    F2: { '1|2': 8, '2|2': 10, '2|3': 14, '3|3': 6, 'dk|3': 4 },
    F3: { '1|2': 12, '1|3': 6, '2|3': 6, '3|3': 13, '3|2': 3, 'dk|dk': 2 },
    F4: { '1|2': 14, '1|3': 16, '2|2': 3, '2|3': 5, '3|3': 1, 'dk|dk': 3 },
    F5: { '1|2': 6, '1|3': 8, '2|2': 4, '2|3': 9, '3|3': 1, 'dk|3': 5, 'dk|dk': 9 },
    F6: { '1|2': 5, '1|3': 23, '2|2': 2, '2|3': 9, '3|3': 1, 'dk|dk': 2 },
  },
}

const FACTORS = ['F1', 'F2', 'F3', 'F4', 'F5', 'F6']

/** One group that gives the same counts for every factor. */
export const sameForEveryFactor = (counts: JointCounts): Tallies[string] =>
  Object.fromEntries(FACTORS.map((factor) => [factor, counts]))

/** The example's answers without the wish: every sheet leaves out the second question. */
export const withoutWish = (tallies: Tallies): Tallies =>
  mapCounts(tallies, (counts) => {
    const current: Record<string, number> = {}
    for (const [cell, count] of Object.entries(counts)) {
      const key = `${cell.split('|')[0]}|none`
      current[key] = (current[key] ?? 0) + count
    }
    return current as JointCounts
  })

const mapCounts = (tallies: Tallies, change: (counts: JointCounts) => JointCounts): Tallies =>
  Object.fromEntries(
    Object.entries(tallies).map(([group, factors]) => [
      group,
      Object.fromEntries(Object.entries(factors).map(([factor, counts]) => [factor, change(counts)])),
    ]),
  )
