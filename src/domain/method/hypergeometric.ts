/** A chance below this counts as none: smaller numbers lose their digits, and in the end don't fall any more. */
export const VANISHED = 1e-300

/**
 * Logarithm of the chance of `k` successes in `draws` draws without replacement from `successes` and `failures`; minus
 * infinity where that can't be. Its error, the chance's relative one, grows with the logarithms: about 1e-13 for
 * hundreds, 1e-10 for ten thousands, 1e-8 for millions.
 */
export const logHypergeometric = (k: number, draws: number, successes: number, failures: number): number => {
  if (k < 0 || k > successes || draws - k < 0 || draws - k > failures) return Number.NEGATIVE_INFINITY
  return logChoose(successes, k) + logChoose(failures, draws - k) - logChoose(successes + failures, draws)
}

const logChoose = (n: number, k: number): number => logFactorial(n) - logFactorial(k) - logFactorial(n - k)

/** Stirling's series, from where three terms are good to the last bit; below that, a sum of logarithms. */
const logFactorial = (n: number): number => {
  if (n < 128) return sumOfLogarithms(n)
  const inverse = 1 / n
  const square = inverse * inverse
  return (n + 0.5) * Math.log(n) - n + HALF_LOG_TWO_PI + inverse * (1 / 12 - square * (1 / 360 - square / 1260))
}

const HALF_LOG_TWO_PI = Math.log(2 * Math.PI) / 2

const sumOfLogarithms = (n: number): number => {
  let sum = 0
  for (let k = 2; k <= n; k++) sum += Math.log(k)
  return sum
}
