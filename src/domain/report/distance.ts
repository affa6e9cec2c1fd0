import type { PairRow, Within } from '../method/analysis.ts'
import type { Level } from '../scan/rubric.ts'
import type { GroupKey } from '../scan/stakeholder-group.ts'
import { levelMostItsOwn } from './facing-levels.ts'
import { higherAndLower, isGap } from './report-lookup.ts'

/** How two groups differ, in terms that a reader can check in the drawing. */
export type Distance =
  /** No answers to compare; or a shared picture. */
  | { readonly kind: 'none' | 'shared' }
  /** A small difference; `order` is null when neither group is further up. */
  | { readonly kind: 'nuance'; readonly order: Order | null }
  /** Neither is further up, and yet the answers differ. */
  | { readonly kind: 'spread' }
  /** Each has a level of its own, so many levels apart. */
  | { readonly kind: 'levels'; readonly order: Order; readonly levels: 1 | 2 }
  /** The levels are equal, or a group is split: counts at this level show that one is further up. */
  | { readonly kind: 'answers'; readonly order: Order; readonly level: Level }

/** The group further up the ladder, then the other. */
export type Order = readonly [higher: GroupKey, lower: GroupKey]

/** `a` and `b` are the answers of the pair's groups. */
export const distanceOf = (pair: PairRow, a: Within, b: Within): Distance => {
  if (pair.class === 'none' || pair.class === 'shared') return { kind: pair.class }
  const order = higherAndLower(pair) ?? null
  if (!isGap(pair)) return { kind: 'nuance', order }
  if (order === null) return { kind: 'spread' }
  const levels = levelsApart(a, b)
  if (levels !== 0) return { kind: 'levels', order, levels }
  const level = order[0] === pair.a ? levelMostItsOwn(a, b) : levelMostItsOwn(b, a)
  return { kind: 'answers', order, level }
}

/** 0 as well where a split group has no level of its own. */
const levelsApart = (a: Within, b: Within): 0 | 1 | 2 =>
  a.class === 'split' || b.class === 'split' ? 0 : (Math.abs((a.level ?? 0) - (b.level ?? 0)) as 0 | 1 | 2)
