import type { GroupKey, StakeholderGroup } from './stakeholder-group.ts'

/** A group that is asked what most of another group choose. A setting of the draft, frozen at the launch. */
export type ExpectationPair = { readonly group: GroupKey; readonly about: GroupKey }

/** One person can't be guessed about: 'most of the board' would be that person. Nor is the guess of one person ever told. */
export const FEWEST_OF_PAIR = 2

type Asking = { readonly expectations: readonly ExpectationPair[] }

/** Whether the group is asked about another one. */
export const asksGuess = ({ expectations }: Asking, { key }: Pick<StakeholderGroup, 'key'>): boolean =>
  expectations.some(({ group }) => group === key)

/** Whether another group is asked about this one. */
export const isGuessedAbout = ({ expectations }: Asking, { key }: Pick<StakeholderGroup, 'key'>): boolean =>
  expectations.some(({ about }) => about === key)

/** What a question about a group needs to know of it. */
export type GuessedAbout = Pick<StakeholderGroup, 'key' | 'label' | 'invited'>

/** The group that this one is asked about; null where it is asked about none. */
export const guessedAboutBy = (
  { expectations, groups }: Asking & { readonly groups: readonly StakeholderGroup[] },
  { key }: Pick<StakeholderGroup, 'key'>,
): GuessedAbout | null => {
  const pair = expectations.find(({ group }) => group === key)
  return groups.find((group) => group.key === pair?.about) ?? null
}

type Invited = Pick<StakeholderGroup, 'key' | 'invited'>

/** Where nobody knows how many are invited, the gate decides at the close. */
const isEnough = ({ invited }: Pick<StakeholderGroup, 'invited'>): boolean =>
  invited === null || invited >= FEWEST_OF_PAIR

const PROPOSED: readonly ExpectationPair[] = [
  { group: 'board', about: 'teachers' },
  { group: 'coaches', about: 'board' },
  { group: 'teachers', about: 'board' },
]

/** The pairs to begin with when the setting is switched on: those between the default groups that the scan has. */
export const proposedPairs = (groups: readonly Invited[]): readonly ExpectationPair[] => pairsAmong(PROPOSED, groups)

/** The pairs that are still possible, after groups were left out, merged or made smaller; in the order of the groups. */
export const pairsAmong = (pairs: readonly ExpectationPair[], groups: readonly Invited[]): readonly ExpectationPair[] =>
  groups.flatMap(({ key }) => {
    const pair = pairs.find(({ group }) => group === key)
    return pair && !faultOf(pair, groups) ? [{ group: pair.group, about: pair.about }] : []
  })

export type PairFault = 'no-such-group' | 'about-itself' | 'too-few-invited' | 'too-few-to-guess'

export type PairsOrWhyNot =
  | { readonly ok: true; readonly pairs: readonly ExpectationPair[] }
  | { readonly ok: false; readonly reason: PairFault | 'asked-twice'; readonly group: GroupKey }

/** The pairs as they were chosen, in the order of the groups; or the first fault, and whose it is. */
export const choosePairs = (pairs: readonly ExpectationPair[], groups: readonly Invited[]): PairsOrWhyNot => {
  for (const [index, pair] of pairs.entries()) {
    const fault = faultOf(pair, groups)
    if (fault) return { ok: false, reason: fault, group: pair.group }
    const first = pairs.findIndex(({ group }) => group === pair.group)
    if (first < index) return { ok: false, reason: 'asked-twice', group: pair.group }
  }
  return { ok: true, pairs: pairsAmong(pairs, groups) }
}

const faultOf = ({ group, about }: ExpectationPair, groups: readonly Invited[]): PairFault | null => {
  const [guessing, guessedAbout] = [group, about].map((sought) => groups.find(({ key }) => key === sought))
  if (!guessing || !guessedAbout) return 'no-such-group'
  if (group === about) return 'about-itself'
  if (!isEnough(guessing)) return 'too-few-to-guess'
  return isEnough(guessedAbout) ? null : 'too-few-invited'
}
