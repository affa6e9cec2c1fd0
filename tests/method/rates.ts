import type { Tried } from './outcomes.ts'
import type { Difference, Outcome, Sizes, Tally } from './trials.ts'

/** The pairs that are reported, with the group that may be further and the name of the pair in a table. */
export const PAIRS = [
  {
    further: 'board',
    tally: 'boardTeachers',
    name: ({ board, teachers }: Sizes) => `board ${board}, teachers ${teachers}`,
  },
  {
    further: 'coaches',
    tally: 'coachesTeachers',
    name: ({ coaches, teachers }: Sizes) => `coaches ${coaches}, teachers ${teachers}`,
  },
] as const

export type Pair = (typeof PAIRS)[number]

/** What is compared: the two markings of a report that name a difference, and what people do today. */
export const WAYS = [
  { key: 'marked', name: 'two or three dots', of: ({ indicative, firm }: Tally) => indicative + firm },
  { key: 'firm', name: 'of which three', of: ({ firm }: Tally) => firm },
  { key: 'means', name: 'means over 0.5 apart', of: ({ means }: Tally) => means },
  { key: 'percentages', name: 'percentages over 20 points apart', of: ({ percentages }: Tally) => percentages },
  { key: 'tTest', name: 't-test at 0.05', of: ({ tTest }: Tally) => tTest },
] as const

export type Way = (typeof WAYS)[number]

export type Row = { readonly name: string; readonly tally: Tally }

/** The comparisons of each size for a true difference, or for none. Sizes that give the same pair are one row. */
export const rowsOf = (tried: readonly Tried[], by: Difference): readonly Row[] =>
  PAIRS.flatMap((pair) => {
    const rows = new Map<string, Tally>()
    for (const { sizes, truth, outcome } of tried) {
      if (truth.by !== by || (by !== 0 && truth.further !== pair.further)) continue
      const name = pair.name(sizes)
      rows.set(name, added(rows.get(name), outcome[pair.tally]))
    }
    return [...rows].map(([name, tally]) => ({ name, tally }))
  })

const added = (one: Tally | undefined, other: Tally): Tally =>
  one === undefined
    ? other
    : (Object.fromEntries(
        Object.entries(other).map(([key, count]) => [key, count + one[key as keyof Tally]]),
      ) as unknown as Tally)

/** A share as people say it: '7', '<1' for less than a half but not none. */
export const percent = (count: number, of: number): string => {
  const share = (100 * count) / of
  return count > 0 && share < 0.5 ? '<1' : String(Math.round(share))
}

export const reportsAlike = (
  tried: readonly Tried[],
): readonly { readonly sizes: Sizes; readonly outcome: Outcome }[] =>
  tried.filter(({ truth }) => truth.further === null)
