import { createHmac } from 'node:crypto'
import { RateLimiterPostgres, RateLimiterRes } from 'rate-limiter-flexible'
import type { Tried, TryLimiter } from '../../application/account/account-ports.ts'
import type { Key } from '../../application/key-ring.ts'
import type { PoolQuery } from '../../application/ports.ts'

const HOUR = 60 * 60

/** A few tries in a row, and over a longer time no more than a person who mistypes needs. */
const LIMITS: Readonly<Record<Tried['secret'], readonly { readonly tries: number; readonly seconds: number }[]>> = {
  password: [
    { tries: 5, seconds: 30 },
    { tries: 20, seconds: HOUR },
  ],
  // Only a person who knows the password can try a code. Six digits would soon be guessed at a faster rate.
  code: [
    { tries: 5, seconds: 30 },
    { tries: 30, seconds: 24 * HOUR },
  ],
  // Mails to one address.
  reset: [{ tries: 3, seconds: HOUR }],
  // Mails to an address that a member types.
  'address-change': [{ tries: 3, seconds: HOUR }],
}

/** Counts tries in the database, so that more processes do not allow more guesses. The shortest limit counts first. */
export const createTryLimiter = (query: PoolQuery, key: Key<'tryHash'>): TryLimiter => {
  const keyOf = ({ secret, account, browser }: Tried) =>
    createHmac('sha256', key)
      .update(JSON.stringify([secret, account, browser]))
      .digest('base64url')

  // The library uses no more of a connection than `query`. A migration makes the table.
  const storeClient = { query: ({ text, values }: { text: string; values: unknown[] }) => query(text, values) }
  const limiterOf = ({ tries, seconds }: { readonly tries: number; readonly seconds: number }) =>
    new RateLimiterPostgres({
      ...{ storeClient, storeType: 'client', tableName: 'tries', tableCreated: true },
      keyPrefix: String(seconds),
      points: tries,
      duration: seconds,
    })
  const limiters = {
    password: LIMITS.password.map(limiterOf),
    code: LIMITS.code.map(limiterOf),
    reset: LIMITS.reset.map(limiterOf),
    'address-change': LIMITS['address-change'].map(limiterOf),
  }

  return {
    async attempt(tried) {
      for (const limiter of limiters[tried.secret]) {
        const waitSeconds = await limiter.consume(keyOf(tried)).then(() => 0, secondsToWait)
        if (waitSeconds > 0) return waitSeconds
      }
      return 0
    },
    async succeeded(tried) {
      for (const limiter of limiters[tried.secret]) await limiter.delete(keyOf(tried))
    },
  }
}

const secondsToWait = (refused: unknown): number => {
  if (refused instanceof RateLimiterRes) return Math.max(1, Math.ceil(refused.msBeforeNext / 1000))
  throw refused
}
