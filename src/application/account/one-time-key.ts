import { createHash } from 'node:crypto'
import { linkKey } from '../link-key.ts'
import type { RandomBytes } from '../randomness.ts'

/**
 * A secret that works once, for the person who got it by mail: 256 random bits as base64url. Only its hash is stored.
 */
export type OneTimeKey = string & { readonly kind: 'one-time-key' }

export const mintOneTimeKey = (randomBytes: RandomBytes): OneTimeKey => linkKey(() => randomBytes(32)) as OneTimeKey

/** Null for a text that can't be a key. */
export const readOneTimeKey = (text: unknown): OneTimeKey | null =>
  typeof text === 'string' && /^[\w-]{43}$/.test(text) ? (text as OneTimeKey) : null

export const hashOfOneTimeKey = (key: OneTimeKey): Buffer => createHash('sha256').update(key).digest()
