import type { PooledAnswers } from './pooled-answers.ts'

/**
 * An upper bound on the share of shuffles whose distance is at least `distance`: proven, fast and crude. Two sums over
 * the dealt answers decide the distance: 2, 1 and 0 for level 1, 2 and 3, and 1 for each level 2. The distance is the
 * larger deviation of the two from its mean. Serfling (1974) bounds each of the four tails for deals without
 * replacement.
 */
export const chanceBound = ({ n, total }: PooledAnswers, distance: bigint): number => {
  const [draws, all] = [Number(n), Number(total)]
  const far = Number(distance) / all
  return Math.min(1, 4 * Math.exp((-far * far * all) / (2 * draws * (all - draws + 1))))
}
