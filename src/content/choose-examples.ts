import type { MainPattern } from '../domain/conversation/talking-point.ts'
import type { FactorKey } from '../domain/scan/rubric.ts'
import { practiceExamplesOf } from './examples-of.ts'
import type { Situation } from './practice-examples.ts'

/** The situation of examples in which people recognise this pattern; null where there are too few answers. */
const SITUATIONS: { readonly [pattern in MainPattern]: Situation | null } = {
  'no-data': null,
  'single-voice': null,
  'many-dont-know': 'unseen',
  split: 'uneven',
  spread: 'uneven',
  'odd-one-out': 'apart',
  higher: 'apart',
  nuance: 'under-way',
  'agree-high': 'firm',
  'agree-middle': 'under-way',
  'agree-low': 'beginning',
}

type Asked = { readonly factor: FactorKey; readonly pattern: MainPattern }
type Choice = { readonly cost: number; readonly numbers: readonly (number | null)[] }

/** Larger than the number of examples of any factor: fitting the pattern counts for more than fitting the factor. */
const OTHER_SITUATION = 10
const NO_EXAMPLE = 1000

/**
 * The number of a practice example for each factor; null where no example is about it. Together the examples fit the
 * factors and their patterns best, and none is used twice. The same factors and patterns give the same examples.
 */
export const chooseExamples = (asked: readonly Asked[]): readonly (number | null)[] =>
  cheapest(asked, [], Number.POSITIVE_INFINITY)?.numbers ?? []

/** The first of the cheapest choices that cost less than `limit`: all are tried, except those that already cost too much. */
const cheapest = ([next, ...rest]: readonly Asked[], taken: readonly number[], limit: number): Choice | null => {
  if (next === undefined) return { cost: 0, numbers: [] }
  let best: Choice | null = null
  for (const { number, cost } of candidatesFor(next)) {
    const left = (best?.cost ?? limit) - cost
    if (left <= 0 || (number !== null && taken.includes(number))) continue
    const others = cheapest(rest, number === null ? taken : [...taken, number], left)
    if (others) best = { cost: cost + others.cost, numbers: [number, ...others.numbers] }
  }
  return best
}

const candidatesFor = ({ factor, pattern }: Asked): readonly { number: number | null; cost: number }[] => {
  const situation = SITUATIONS[pattern]
  const fitting = practiceExamplesOf(factor).map(({ number, shows }, place) => ({
    number,
    cost: place + (situation === null || shows.includes(situation) ? 0 : OTHER_SITUATION),
  }))
  return [...fitting, { number: null, cost: NO_EXAMPLE }].toSorted((one, other) => one.cost - other.cost)
}
