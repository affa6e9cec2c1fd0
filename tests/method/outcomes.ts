import { SEED, SIZES, TRUTHS } from './settings.ts'
import { emptyOutcome, type Outcome, type Sizes, type Truth, tryOut } from './trials.ts'

export type Tried = { readonly sizes: Sizes; readonly truth: Truth; readonly outcome: Outcome }

/** As they are kept: the whole, and the same of the first reports alone. */
export type KeptOutcomes = { readonly whole: readonly Tried[]; readonly sample: readonly Tried[] }

type KeptLine = Tried & { readonly seed: number; readonly part: keyof KeptOutcomes }

/** As lines of JSON, one for each size and truth. */
export const writeOutcomes = ({ whole, sample }: KeptOutcomes): string => {
  const linesOf = (part: keyof KeptOutcomes, tried: readonly Tried[]) =>
    tried.map((each) => `${JSON.stringify({ seed: SEED, part, ...each } satisfies KeptLine)}\n`)
  return [...linesOf('whole', whole), ...linesOf('sample', sample)].join('')
}

/** @throws Error when they were made from another seed */
export const readOutcomes = (text: string): KeptOutcomes => {
  const lines = text
    .trimEnd()
    .split('\n')
    .map((line): KeptLine => JSON.parse(line))
  if (lines.some(({ seed }) => seed !== SEED)) throw new Error('these outcomes have another seed')
  const of = (kept: keyof KeptOutcomes): readonly Tried[] =>
    lines.filter(({ part }) => part === kept).map(({ sizes, truth, outcome }) => ({ sizes, truth, outcome }))
  return { whole: of('whole'), sample: of('sample') }
}

/** Draws this many reports for all sizes and truths. */
export const tryAll = (reports: number, say: (line: string) => void = () => {}): readonly Tried[] =>
  SIZES.flatMap((sizes) =>
    TRUTHS.map((truth) => {
      const outcome = emptyOutcome()
      tryOut(sizes, truth, { seed: SEED, from: 0, to: reports }, outcome)
      say(`${JSON.stringify({ ...sizes, ...truth })}\n`)
      return { sizes, truth, outcome }
    }),
  )
