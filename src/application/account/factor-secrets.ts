import { createCipheriv, createDecipheriv, createHmac, hkdfSync } from 'node:crypto'
import type { AccountId } from '../../domain/ids.ts'
import type { RandomBytes } from '../randomness.ts'

const NONCE_BYTES = 12
const TAG_BYTES = 16

/**
 * Keeps what second factors rest on from who holds the database and not the secret: the app's secret sealed
 * (AES-256-GCM: nonce, text, tag), for its own account alone, and of a recovery code a keyed hash.
 */
export const factorSecrets = (secret: string, randomBytes: RandomBytes) => {
  const derived = (purpose: string) => Buffer.from(hkdfSync('sha256', secret, '', purpose, 32))
  const sealKey = derived('bruggenscan second factor')
  const hashKey = derived('bruggenscan recovery code')

  return {
    seal: (accountId: AccountId, text: string): Buffer => {
      const nonce = randomBytes(NONCE_BYTES)
      const cipher = createCipheriv('aes-256-gcm', sealKey, nonce).setAAD(Buffer.from(accountId))
      return Buffer.concat([nonce, cipher.update(text, 'utf8'), cipher.final(), cipher.getAuthTag()])
    },
    /** Null when it was sealed for another account, or under another secret. */
    unseal: (accountId: AccountId, sealed: Buffer): string | null => {
      try {
        const decipher = createDecipheriv('aes-256-gcm', sealKey, sealed.subarray(0, NONCE_BYTES))
        decipher.setAAD(Buffer.from(accountId)).setAuthTag(sealed.subarray(-TAG_BYTES))
        const text = decipher.update(sealed.subarray(NONCE_BYTES, -TAG_BYTES))
        return Buffer.concat([text, decipher.final()]).toString('utf8')
      } catch {
        return null
      }
    },
    hashOf: (accountId: AccountId, recoveryCode: string): Buffer =>
      createHmac('sha256', hashKey).update(`${accountId}\n${recoveryCode}`).digest(),
  }
}

export type FactorSecrets = ReturnType<typeof factorSecrets>
