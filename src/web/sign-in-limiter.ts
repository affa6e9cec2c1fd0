import { RateLimiterMemory } from 'rate-limiter-flexible'
import type { SignInLimiter } from '../application/ports.ts'

const FREE_ATTEMPTS = 5
const WAIT_SECONDS = 30

/** Per account, not per address: a whole school sits behind one. After five failures there is one try per half minute. */
export const createSignInLimiter = (): SignInLimiter => {
  const limiter = new RateLimiterMemory({ points: FREE_ATTEMPTS, duration: WAIT_SECONDS })
  return {
    async secondsToWait(email) {
      const state = await limiter.get(email.toLowerCase())
      return state && state.consumedPoints >= FREE_ATTEMPTS ? Math.ceil(state.msBeforeNext / 1000) : 0
    },
    async failed(email) {
      await limiter.penalty(email.toLowerCase())
    },
    async succeeded(email) {
      await limiter.delete(email.toLowerCase())
    },
  }
}
