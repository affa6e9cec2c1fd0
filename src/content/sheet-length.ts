import { asksGuess } from '../domain/scan/expectation-pair.ts'
import type { SetFacts } from '../domain/scan/question-set.ts'
import type { Scan } from '../domain/scan/scan.ts'
import type { StakeholderGroup } from '../domain/scan/stakeholder-group.ts'
import { factorsOf } from './editions.ts'
import { setEditionOf } from './question-sets.ts'

/** About how long the six factors take a person, with the wish and a remark here and there. */
const MINUTES_OF_FACTORS = 10

/** About how long the guesses about another group take, one for each factor. */
const MINUTES_OF_GUESSES = 2

/** Longer than this, people put it off: the draft says what to leave out. */
export const MOST_MINUTES = 15

type Length = {
  readonly sets: readonly Pick<SetFacts, 'edition'>[]
  /** Whether the group is asked about another one. */
  readonly asksGuess: boolean
}

/** About how many minutes a sheet takes: the factors, the guesses about another group, and every further set. */
export const minutesOf = ({ sets, asksGuess }: Length): number =>
  sets.reduce(
    (sum, { edition }) => sum + setEditionOf(edition).minutes,
    MINUTES_OF_FACTORS + (asksGuess ? MINUTES_OF_GUESSES : 0),
  )

/** As `minutesOf`, for one group of a scan. */
export const minutesFor = (scan: Pick<Scan, 'sets' | 'expectations'>, group: Pick<StakeholderGroup, 'key'>): number =>
  minutesOf({ sets: scan.sets, asksGuess: asksGuess(scan, group) })

/** The sets to leave out, from the last on, so that a sheet does not take too long; none where it doesn't. */
export const setsTooMany = <Asked extends Pick<SetFacts, 'edition'>>(
  sets: readonly Asked[],
  asksGuess: boolean,
): readonly Asked[] => {
  if (sets.length === 0 || minutesOf({ sets, asksGuess }) <= MOST_MINUTES) return []
  return [...setsTooMany(sets.slice(0, -1), asksGuess), ...sets.slice(-1)]
}

/** How many questions there are in all: the factors, and the items of every further set. */
export const questionsOf = ({ edition, sets }: Pick<Scan, 'edition' | 'sets'>): number =>
  factorsOf(edition).length + sets.reduce((sum, { factors }) => sum + factors.length, 0)
