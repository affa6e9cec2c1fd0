import { createHmac, hkdfSync } from 'node:crypto'

/**
 * All that is kept of a slip's code, 32 bytes. A code is short enough to try every one of them, so without the secret
 * the hash must be of no use.
 */
export type SlipHash = (code: string) => Buffer

export const slipHash = (secret: string): SlipHash => {
  const key = Buffer.from(hkdfSync('sha256', secret, '', 'bruggenscan slip', 32))
  return (code) => createHmac('sha256', key).update(code).digest()
}
