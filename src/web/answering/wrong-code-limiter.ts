import { RateLimiterMemory } from 'rate-limiter-flexible'

const WRONG_CODES = 20
const SECONDS = 60

/**
 * Slows down guessing at codes. Only wrong codes count and only wrong codes wait, because a whole school shares one IP
 * address. The returned function counts a wrong code from an IP address, and tells whether there were too many.
 */
export const createWrongCodeLimiter = (): ((address: string) => Promise<boolean>) => {
  const limiter = new RateLimiterMemory({ points: WRONG_CODES, duration: SECONDS })
  return async (address) => (await limiter.penalty(address)).consumedPoints > WRONG_CODES
}
