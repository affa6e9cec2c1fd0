import type { GroupKey } from '../scan/stakeholder-group.ts'

/** What stands out in the answers about a factor. It decides the subject of the talk. */
export type Pattern = MainPattern | WishPattern | 'hidden-group' | 'tentative'

export type MainPattern = (typeof MAIN_PATTERNS)[number]
export type WishPattern = (typeof WISH_PATTERNS)[number]

/** In order of precedence: the first one that holds is the subject of the talk. */
export const MAIN_PATTERNS = [
  'no-data',
  'single-voice',
  'many-dont-know',
  'split',
  'spread',
  'odd-one-out',
  'higher',
  'nuance',
  'agree-high',
  'agree-middle',
  'agree-low',
] as const
export const WISH_PATTERNS = ['same-wish', 'different-wishes', 'wish-equals-present'] as const
export const PATTERNS: readonly Pattern[] = [...MAIN_PATTERNS, ...WISH_PATTERNS, 'hidden-group', 'tentative']

/** Patterns in which people see the same factor differently. */
export const GAP_PATTERNS = ['split', 'spread', 'odd-one-out', 'higher'] as const
export type GapPattern = (typeof GAP_PATTERNS)[number]

/**
 * The steps of a good talk, in order: see what is there, compare with one's own days, take the other's position, move.
 */
export type Move = (typeof MOVES)[number]
export const MOVES = ['look', 'recognise', 'other-view', 'next-step', 'need'] as const

/** The subject of a talk: a pattern and the groups that it names. `tentative`: a question to ask, no finding. */
export type Topic<Name extends Pattern> = {
  readonly pattern: Name
  readonly about: About
  readonly tentative: boolean
}

/** One question to ask: a move within a pattern, or the question that belongs to this factor. */
export type TalkingPoint = {
  readonly pattern: Pattern
  readonly move: Move | 'own'
  readonly about: About
}

/** The groups that the question names, by their place in it. */
export type About = { readonly [place in Place]?: readonly GroupKey[] }
export type Place = 'higher' | 'lower' | 'group' | 'groups' | 'other'
