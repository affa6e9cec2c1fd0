import {
  choosePairs,
  type ExpectationPair,
  type PairFault,
  type PairsOrWhyNot,
} from '../../../domain/scan/expectation-pair.ts'
import type { StakeholderGroup } from '../../../domain/scan/stakeholder-group.ts'

type ChosenOrWhyNot =
  | Extract<PairsOrWhyNot, { ok: true }>
  | { readonly ok: false; readonly message: string; readonly path: string[] }

/** The pairs that were chosen, of groups that take part; none where it is switched off. */
export const expectationsIn = (
  isOn: boolean,
  about: Readonly<Record<string, string>>,
  groups: readonly Pick<StakeholderGroup, 'key' | 'invited'>[],
): ChosenOrWhyNot => {
  if (!isOn) return { ok: true, pairs: [] }
  const pairs = groups.flatMap(({ key }) => {
    const chosen = Object.hasOwn(about, key) ? about[key] : ''
    return chosen ? [{ group: key, about: chosen }] : []
  })
  const result = choosePairs(pairs, groups)
  if (!result.ok) return { ok: false, message: FAULTS[result.reason], path: ['about', result.group] }
  return result.pairs.length > 0 ? result : { ok: false, message: 'nobodyGuesses', path: ['asksExpectations'] }
}

const FAULTS: Readonly<Record<PairFault | 'asked-twice', string>> = {
  'no-such-group': 'aboutAbsentGroup',
  'about-itself': 'aboutItself',
  'too-few-invited': 'aboutTooFew',
  'too-few-to-guess': 'guessedByTooFew',
  'asked-twice': 'invalid',
}

/** About which group each group guesses. Before it is switched on, these are the pairs that we propose. */
export const aboutInput = (pairs: readonly ExpectationPair[]): Readonly<Record<string, string>> =>
  Object.fromEntries(pairs.map(({ group, about }) => [group, about]))
