import type { ExpectationState, Highlight } from './analysis.ts'
import type { Answers } from './answers.ts'
import { divergence } from './divergence.ts'
import { compare, type Fraction, fraction } from './fraction.ts'
import { isNamed, staysOnItsSide } from './ruler.ts'
import { FEWEST_ANSWERS_TO_MARK, MOSTLY_NO_IDEA_ABOVE } from './thresholds.ts'
import { within } from './within-group.ts'

/**
 * What is put side by side when a group guesses about another: its guesses, its own answers, and the other's answers.
 * These are three legs: own to theirs is how far the groups differ, guessed to theirs how near the guess was (accuracy),
 * and guessed to own how far the group thinks that the other sees it its way (congruency).
 */
export type Looks = { readonly guessed: Answers; readonly own: Answers; readonly theirs: Answers }

/** What the three legs say together; the first that holds. Example: own 3, guessed 3, theirs 1 is a difference unseen. */
export const stateOf = (looks: Looks): ExpectationState => {
  const { guessed, own, theirs } = looks
  if (hasMostlyNoIdea(guessed)) return 'no_idea'
  const all = [own, guessed, theirs]
  if (all.some(({ n }) => n === 0)) return 'none'
  if (all.some((answers) => within(answers).class === 'split')) return 'divided'
  const differ = isFar(own, theirs)
  const missed = isFar(guessed, theirs)
  const expectsOtherwise = isFar(guessed, own)
  if (differ && missed && expectsOtherwise) return isReversed(looks) ? 'reversed' : 'misjudged_difference'
  if (differ && expectsOtherwise) return 'known_difference'
  if (differ && missed) return 'unseen_difference'
  if (missed && expectsOtherwise) return 'imagined_difference'
  return differ || missed || expectsOtherwise ? 'unclear' : 'known_agreement'
}

/**
 * How loudly the state is shown, given the markings of two legs. Never above 1 when one answer in a neighbouring box
 * could take any leg across the half step. A group of one is a voice: it gives no marking.
 */
export const loudnessOf = (
  state: ExpectationState,
  looks: Looks,
  markings: { readonly difference: Highlight; readonly accuracy: Highlight },
): Highlight => {
  if (state === 'no_idea') return loudnessOfNoIdea(looks.guessed)
  const loudness = loudnessOfLegs(state, markings)
  if (loudness === 0 || hasLoneVoice(looks)) return 0
  return isStable(looks) ? loudness : 1
}

const loudnessOfLegs = (
  state: ExpectationState,
  { difference, accuracy }: { readonly difference: Highlight; readonly accuracy: Highlight },
): Highlight => {
  switch (state) {
    case 'unseen_difference':
    case 'misjudged_difference':
    case 'reversed':
      return difference < accuracy ? difference : accuracy
    case 'imagined_difference':
      return accuracy
    default:
      return 0
  }
}

/** One person of no idea who chose a level instead would make two fewer. */
const loudnessOfNoIdea = ({ n, dk }: Answers): Highlight => {
  if (dk + n < FEWEST_ANSWERS_TO_MARK) return 0
  return dk - n > 2 ? 2 : 1
}

const hasMostlyNoIdea = ({ n, dk }: Answers): boolean =>
  dk > 0 && compare(fraction(dk, dk + n), MOSTLY_NO_IDEA_ABOVE) > 0

const hasLoneVoice = ({ guessed, own, theirs }: Looks): boolean =>
  [guessed, own, theirs].some(({ n }) => n < FEWEST_ANSWERS_TO_MARK)

const isStable = ({ guessed, own, theirs }: Looks): boolean =>
  [[own, theirs] as const, [guessed, theirs] as const, [guessed, own] as const].every(([one, other]) =>
    staysOnItsSide(stepsBetween(one, other), Math.min(one.n, other.n)),
  )

/** The group sees the factor further up than the other, yet expects the other further up than itself; or the reverse. */
const isReversed = ({ guessed, own, theirs }: Looks): boolean => {
  const difference = divergence(own.counts, theirs.counts).direction
  const expected = divergence(guessed.counts, own.counts).direction
  return difference === expected && (difference === 'a_higher' || difference === 'b_higher')
}

/**
 * How a difference was misjudged: it is larger or smaller than expected where the group guessed the side on which the other
 * is, else of another kind. Each of the looks has answers.
 */
export const misjudgedAs = ({ guessed, own, theirs }: Looks): 'larger' | 'smaller' | 'otherwise' => {
  const difference = divergence(theirs.counts, own.counts)
  const expected = divergence(guessed.counts, own.counts)
  const further = compare(difference.steps, expected.steps)
  if (difference.direction !== expected.direction || difference.direction === 'spread' || further === 0) {
    return 'otherwise'
  }
  return further > 0 ? 'larger' : 'smaller'
}

const isFar = (one: Answers, other: Answers): boolean => isNamed(stepsBetween(one, other))

const stepsBetween = (one: Answers, other: Answers): Fraction => divergence(one.counts, other.counts).steps
