import { createCipheriv, createDecipheriv, createHmac } from 'node:crypto'
import type { AccountId } from '../../domain/ids.ts'
import type { KeyRing } from '../key-ring.ts'
import type { RandomBytes } from '../randomness.ts'

const NONCE_BYTES = 12
const TAG_BYTES = 16

/**
 * Protects second factors against a person who has the database but not the keys. The app's secret is sealed for one
 * account (AES-256-GCM: nonce, text, tag). A recovery code is stored only as a keyed hash.
 */
export const secondFactorSecrets = (
  { secondFactorSeal, recoveryCodeHash }: Pick<KeyRing, 'secondFactorSeal' | 'recoveryCodeHash'>,
  randomBytes: RandomBytes,
) => {
  return {
    seal: (accountId: AccountId, text: string): Buffer => {
      const nonce = randomBytes(NONCE_BYTES)
      const cipher = createCipheriv('aes-256-gcm', secondFactorSeal, nonce).setAAD(Buffer.from(accountId))
      return Buffer.concat([nonce, cipher.update(text, 'utf8'), cipher.final(), cipher.getAuthTag()])
    },
    /** Null when it was sealed for another account, or under another key. */
    unseal: (accountId: AccountId, sealed: Buffer): string | null => {
      try {
        const decipher = createDecipheriv('aes-256-gcm', secondFactorSeal, sealed.subarray(0, NONCE_BYTES))
        decipher.setAAD(Buffer.from(accountId)).setAuthTag(sealed.subarray(-TAG_BYTES))
        const text = decipher.update(sealed.subarray(NONCE_BYTES, -TAG_BYTES))
        return Buffer.concat([text, decipher.final()]).toString('utf8')
      } catch {
        return null
      }
    },
    hashOf: (accountId: AccountId, recoveryCode: string): Buffer =>
      createHmac('sha256', recoveryCodeHash).update(`${accountId}\n${recoveryCode}`).digest(),
  }
}

export type SecondFactorSecrets = ReturnType<typeof secondFactorSecrets>
