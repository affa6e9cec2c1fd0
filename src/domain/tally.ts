import type { FactorKey, Level } from './rubric.ts'
import type { GroupKey } from './stakeholder-group.ts'

/** An answer to one question: a level, "I can't judge that", or nothing asked or filled in. */
export type Choice = Level | 'dk' | 'none'

/** A pair of choices for one factor: `<current>|<desired>`, for example `1|3`, `dk|2`, `2|none`. */
export type Cell = `${Choice}|${Choice}`

export const CHOICES: readonly Choice[] = [1, 2, 3, 'dk', 'none']
export const CELLS: readonly Cell[] = CHOICES.flatMap((current) =>
  CHOICES.map((desired): Cell => `${current}|${desired}`),
)

/** How many sheets hold each pair, for one group and one factor. Absent means 0. */
export type JointCounts = { readonly [cell in Cell]?: number }

/** All that is ever kept of the answers. Key order is display order, for groups and factors alike. */
export type Tallies = { readonly [group: GroupKey]: { readonly [factor: FactorKey]: JointCounts } }

/** The number of sheets behind one factor's cells. */
export const sheetsIn = (counts: JointCounts): number => Object.values(counts).reduce((sum, count) => sum + count, 0)
