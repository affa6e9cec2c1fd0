import { RateLimiterMemory } from 'rate-limiter-flexible'

const WRONG_CODES = 20
const SECONDS = 60

/**
 * Slows who guesses at codes. Only wrong codes count and only wrong codes wait: a whole school sits behind one address.
 * The answer is true once too many wrong codes came from an address within a minute.
 */
export const createWrongCodeLimiter = (): ((address: string) => Promise<boolean>) => {
  const limiter = new RateLimiterMemory({ points: WRONG_CODES, duration: SECONDS })
  return async (address) => (await limiter.penalty(address)).consumedPoints > WRONG_CODES
}
