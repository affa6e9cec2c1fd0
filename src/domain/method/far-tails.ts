import { absolute } from './exact-counts.ts'
import { HypergeometricTail } from './hypergeometric-tail.ts'
import type { PooledAnswers } from './pooled-answers.ts'

/** Away from the middle row: to fewer or to more answers at level 1 in the smaller group. */
export type Way = 'down' | 'up'

/**
 * Within the row of tables that share x1: the chance that x2 puts the groups at least `distance` apart. What |u1| leaves
 * of the distance, |u2| must make good: by few answers at level 2 (low tail) or by few at level 3 (high tail). Each row
 * away from the middle adds `total` to |u1|, so that both tails move by whole answers and no division is repeated.
 */
export class FarTails {
  readonly #way: Way
  readonly #low: HypergeometricTail
  readonly #high: HypergeometricTail
  /** How many more rows depend on x2; from then on |u1| alone is far enough. */
  #rowsLeft: number

  constructor({ n, total, counts }: PooledAnswers, distance: bigint, row: number, way: Way) {
    const x1 = BigInt(row)
    const left = distance - absolute(x1 * total - counts[0] * n)
    const draws = Number(n) - row
    const [twos, threes] = [Number(counts[1]), Number(counts[2])]
    const mostTwos = floorDivide((counts[0] + counts[1]) * n - left, total) - x1
    const mostThrees = floorDivide(counts[2] * n - left, total)
    this.#way = way
    this.#low = new HypergeometricTail(Number(mostTwos), draws, twos, threes)
    this.#high = new HypergeometricTail(Number(mostThrees), draws, threes, twos)
    this.#rowsLeft = -Number(floorDivide(-left, total))
  }

  get chance(): number {
    return this.#rowsLeft > 0 ? this.#low.chance + this.#high.chance : 1
  }

  /** On to the next row. x1 + x2 may come one answer nearer to its mean on both sides; the draws make up for x1. */
  next() {
    this.#rowsLeft -= 1
    if (this.#rowsLeft <= 0) return
    if (this.#way === 'up') {
      this.#low.drawOneFewer()
      this.#high.drawOneFewer()
      this.#high.allowOneMore()
    } else {
      this.#low.drawAndAllowOneMore()
      this.#low.allowOneMore()
      this.#high.drawAndAllowOneMore()
    }
  }
}

const floorDivide = (a: bigint, b: bigint): bigint => (a < 0n ? -((-a + b - 1n) / b) : a / b)
