import type { Between, PairRow } from './analysis.ts'
import type { Comparison } from './comparison.ts'
import { divergenceClass } from './divergence.ts'
import { type Fraction, toNumber } from './fraction.ts'
import { holm } from './holm.ts'
import { markingOf, reasonsFor } from './marking.ts'
import { rank } from './ranking.ts'
import { hingesOnOne, isNamed } from './ruler.ts'

/**
 * The comparisons of one moment, marked. Those whose sizes make them testable form one family for Holm's correction.
 */
export const between = (comparisons: readonly Comparison[]): Between => {
  const adjusted = adjustedByHolm(comparisons)
  const marked = comparisons.map((comparison) => {
    const pHolm = adjusted.get(comparison) ?? null
    return { ...comparison, pHolm, highlight: markingOf(comparison, pHolm) }
  })
  return {
    family_size: adjusted.size,
    ranking: rank(marked).map(({ factor, a, b }) => [factor, a, b]),
    rows: marked.map(rowOf),
  }
}

type Marked = Comparison & { readonly pHolm: Fraction | null; readonly highlight: PairRow['highlight'] }

const adjustedByHolm = (comparisons: readonly Comparison[]): ReadonlyMap<Comparison, Fraction> => {
  const family = comparisons.flatMap((comparison) =>
    comparison.inFamily && comparison.difference ? [{ comparison, p: comparison.difference.p }] : [],
  )
  const adjusted = holm(family.map(({ p }) => p))
  return new Map(family.map(({ comparison, p }, index) => [comparison, adjusted[index] ?? p]))
}

const rowOf = (marked: Marked): PairRow => {
  const { factor, a, b, nA, nB, difference, inFamily, pHolm, highlight } = marked
  return {
    factor,
    a,
    b,
    n_a: nA,
    n_b: nB,
    steps: difference && toNumber(difference.steps),
    class: difference ? divergenceClass(difference.steps) : 'none',
    direction: difference?.direction ?? null,
    p: difference && toNumber(difference.p),
    p_min: difference && toNumber(difference.pMin),
    in_family: inFamily,
    p_holm: pHolm && toNumber(pHolm),
    hinges_on_one: difference && isNamed(difference.steps) ? hingesOnOne(difference.steps, Math.min(nA, nB)) : null,
    highlight,
    reasons: reasonsFor(marked),
  }
}
