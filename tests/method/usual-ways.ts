import type { Counts } from '../../src/domain/method/answers.ts'

/** What people do today with the same answers: three ways to call two groups different. */
export const usualWays = {
  /** The means of the levels are more than half a level apart. */
  means: (a: Counts, b: Counts): boolean => Math.abs(meanOf(a) - meanOf(b)) > 0.5 + ROUNDING,
  /** At some level, the percentages are more than 20 points apart. */
  percentages: (a: Counts, b: Counts): boolean =>
    a.some((count, level) => Math.abs(count / sizeOf(a) - (b[level] ?? 0) / sizeOf(b)) > 0.2 + ROUNDING),
  /** Welch's t-test of the means, two-sided, at 0.05. */
  tTest: (a: Counts, b: Counts): boolean => welchChance(a, b) < 0.05,
} as const

export type UsualWay = keyof typeof usualWays

/** Keeps a difference of exactly a half, or of exactly 20 points, from passing by rounding. */
const ROUNDING = 1e-9

const sizeOf = (counts: Counts): number => counts[0] + counts[1] + counts[2]

const meanOf = (counts: Counts): number => (counts[0] + 2 * counts[1] + 3 * counts[2]) / sizeOf(counts)

/**
 * The two-sided chance of Welch's t-test (1947). Without any variance within the groups it is 0 for different means and 1
 * for equal ones; with a group of one there is no variance to estimate, and it is 1.
 */
export const welchChance = (a: Counts, b: Counts): number => {
  const [nA, nB] = [sizeOf(a), sizeOf(b)]
  if (Math.min(nA, nB) < 2) return 1
  const difference = meanOf(a) - meanOf(b)
  const [errorA, errorB] = [varianceOf(a) / nA, varianceOf(b) / nB]
  const squared = errorA + errorB
  if (squared === 0) return difference === 0 ? 1 : 0
  const freedom = squared ** 2 / (errorA ** 2 / (nA - 1) + errorB ** 2 / (nB - 1))
  const t = difference / Math.sqrt(squared)
  return incompleteBeta(freedom / (freedom + t * t), freedom / 2, 0.5)
}

const varianceOf = (counts: Counts): number => {
  const mean = meanOf(counts)
  const squares = counts.reduce((sum, count, index) => sum + count * (index + 1 - mean) ** 2, 0)
  return squares / (sizeOf(counts) - 1)
}

/** The regularised incomplete beta function, by its continued fraction (DLMF 8.17.22). */
const incompleteBeta = (x: number, a: number, b: number): number => {
  if (x <= 0) return 0
  if (x >= 1) return 1
  // The fraction converges quickly on the near side of the mean only.
  if (x > (a + 1) / (a + b + 2)) return 1 - incompleteBeta(1 - x, b, a)
  const front = Math.exp(logGamma(a + b) - logGamma(a) - logGamma(b) + a * Math.log(x) + b * Math.log(1 - x)) / a
  let fraction = 0
  for (let m = 200; m >= 1; m--) {
    const half = Math.floor(m / 2)
    const numerator =
      m % 2 === 0
        ? (half * (b - half) * x) / ((a + m - 1) * (a + m))
        : (-(a + half) * (a + b + half) * x) / ((a + m - 1) * (a + m))
    fraction = numerator / (1 + fraction)
  }
  return front / (1 + fraction)
}

/** Stirling's series after a shift, good to twelve digits. */
const logGamma = (x: number): number => {
  let shift = 0
  let at = x
  while (at < 10) {
    shift += Math.log(at)
    at += 1
  }
  const inverse = 1 / at
  const series = inverse / 12 - inverse ** 3 / 360 + inverse ** 5 / 1260
  return (at - 0.5) * Math.log(at) - at + Math.log(2 * Math.PI) / 2 + series - shift
}
