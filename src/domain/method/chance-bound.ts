import type { PooledAnswers } from './pooled-answers.ts'

/**
 * The share of shuffles whose distance is at least `distance` is at most this; proven, in no time, and crude. The
 * distance is the larger of how far two sums over the dealt answers lie from their mean: of 2, 1 and 0 for level 1, 2
 * and 3, and of 1 for each level 2. For sums of a deal without replacement Serfling (1974) bounds each of the four tails.
 */
export const chanceBound = ({ n, total }: PooledAnswers, distance: bigint): number => {
  const [draws, all] = [Number(n), Number(total)]
  const far = Number(distance) / all
  return Math.min(1, 4 * Math.exp((-far * far * all) / (2 * draws * (all - draws + 1))))
}
