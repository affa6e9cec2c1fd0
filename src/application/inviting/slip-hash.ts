import { createHmac } from 'node:crypto'
import type { Key } from '../key-ring.ts'

/**
 * Hashes the code of a slip to 32 bytes, the only part of a slip that is stored. A code is so short that every code can
 * be tried, so the hash needs a key: without that key it is of no use.
 */
export type SlipHash = (code: string) => Buffer

export const slipHash =
  (key: Key<'slipHash'>): SlipHash =>
  (code) =>
    createHmac('sha256', key).update(code).digest()
