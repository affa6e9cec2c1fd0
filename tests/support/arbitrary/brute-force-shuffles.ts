import type { Counts } from '../../../src/domain/method/answers.ts'
import { type Fraction, fraction } from '../../../src/domain/method/fraction.ts'

/** p and p_min by their definition, in integers: for every table, its W1 to the rest of B's answers, and its weight. */
export const bruteForceShuffles = (a: Counts, b: Counts): { readonly p: Fraction; readonly pMin: Fraction } => {
  const pooled = [a[0] + b[0], a[1] + b[1], a[2] + b[2]] as const
  const size = a[0] + a[1] + a[2]
  const tables: { readonly weight: bigint; readonly distance: bigint }[] = []
  for (let x1 = 0; x1 <= pooled[0]; x1++) {
    for (let x2 = 0; x2 <= pooled[1]; x2++) {
      const x3 = size - x1 - x2
      if (x3 < 0 || x3 > pooled[2]) continue
      tables.push({
        weight: choose(pooled[0], x1) * choose(pooled[1], x2) * choose(pooled[2], x3),
        distance: distance([x1, x2, x3], [pooled[0] - x1, pooled[1] - x2, pooled[2] - x3]),
      })
    }
  }
  const weightFrom = (least: bigint) =>
    tables.reduce((sum, table) => (table.distance >= least ? sum + table.weight : sum), 0n)
  const furthest = tables.map((table) => table.distance).sort((one, other) => (one < other ? 1 : -1))[0] ?? 0n
  const all = choose(pooled[0] + pooled[1] + pooled[2], size)
  return { p: fraction(weightFrom(distance(a, b)), all), pMin: fraction(weightFrom(furthest), all) }
}

/** W1 times both sizes, which avoids the division: |share above 1| + |share above 2|. */
const distance = (a: Counts, b: Counts): bigint => {
  const nA = BigInt(a[0] + a[1] + a[2])
  const nB = BigInt(b[0] + b[1] + b[2])
  const aboveOne = BigInt(a[1] + a[2]) * nB - BigInt(b[1] + b[2]) * nA
  const aboveTwo = BigInt(a[2]) * nB - BigInt(b[2]) * nA
  return (aboveOne < 0n ? -aboveOne : aboveOne) + (aboveTwo < 0n ? -aboveTwo : aboveTwo)
}

/** The binomial coefficient by Pascal's rule, with earlier results kept. */
const choose = (n: number, k: number): bigint => {
  if (k < 0 || k > n) return 0n
  if (k === 0 || k === n) return 1n
  const key = `${n},${k}`
  const known = memory.get(key)
  if (known !== undefined) return known
  const value = choose(n - 1, k - 1) + choose(n - 1, k)
  memory.set(key, value)
  return value
}

const memory = new Map<string, bigint>()
