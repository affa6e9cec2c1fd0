import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible'
import type { SignInLimiter } from '../application/ports.ts'

const FREE_ATTEMPTS = 5
const WAIT_SECONDS = 30

/** Per account, not per address: a whole school sits behind one. Five tries in half a minute, then wait for the next. */
export const createSignInLimiter = (): SignInLimiter => {
  const limiter = new RateLimiterMemory({ points: FREE_ATTEMPTS, duration: WAIT_SECONDS })
  return {
    async attempt(email) {
      try {
        await limiter.consume(email.toLowerCase())
        return 0
      } catch (refused) {
        if (refused instanceof RateLimiterRes) return Math.max(1, Math.ceil(refused.msBeforeNext / 1000))
        throw refused
      }
    },
    async succeeded(email) {
      await limiter.delete(email.toLowerCase())
    },
  }
}
