import type { SetFacts } from '../domain/scan/question-set.ts'
import { setFactsOf } from './question-sets.ts'

/** The further sets that a draft can switch on together. To add one, add a line. */
export const DEEPENINGS = [
  { key: 'five-roles', sets: ['levels-1', 'roles-1'] },
  { key: 'mbo-roles', sets: ['levels-1', 'mbo-roles-1'] },
] as const

export type DeepeningKey = (typeof DEEPENINGS)[number]['key'] | 'none'

export const DEEPENING_KEYS: readonly DeepeningKey[] = ['none', ...DEEPENINGS.map(({ key }) => key)]

export const setsOfDeepening = (key: DeepeningKey): readonly SetFacts[] =>
  DEEPENINGS.find((each) => each.key === key)?.sets.map((set) => setFactsOf(set)) ?? []

export const deepeningOf = (sets: readonly Pick<SetFacts, 'edition'>[]): DeepeningKey =>
  DEEPENINGS.find((each) => each.sets.join() === sets.map(({ edition }) => edition).join())?.key ?? 'none'
