import { createHmac } from 'node:crypto'
import type { Key } from '../key-ring.ts'

/**
 * Hashes a slip's code, 32 bytes; nothing else of the code is kept. A code is short enough to try every possible one, so
 * the hash is keyed: without the key it is of no use.
 */
export type SlipHash = (code: string) => Buffer

export const slipHash =
  (key: Key<'slipHash'>): SlipHash =>
  (code) =>
    createHmac('sha256', key).update(code).digest()
