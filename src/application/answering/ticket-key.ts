import { createHash, createHmac, hkdfSync, timingSafeEqual } from 'node:crypto'
import type { ScanId } from '../../domain/ids.ts'
import type { Key } from '../key-ring.ts'
import { linkKey } from '../link-key.ts'
import type { RandomBytes } from '../randomness.ts'

/** The key in a respondent's browser or link: 256 random bits and a MAC over them and the scan, as base64url. */
export type TicketKey = string & { readonly kind: 'ticket-key' }

const RANDOM_BYTES = 32
const MAC_BYTES = 16

/**
 * Makes and recognises ticket keys. The server stores only the hash of a key. The MAC tells a genuine key from a guess.
 */
export const ticketKeys = (key: Key<'ticketMac'>, randomBytes: RandomBytes) => {
  const mac = (random: Buffer, scanId: ScanId) =>
    createHmac('sha256', key).update(random).update(scanId).digest().subarray(0, MAC_BYTES)

  return {
    mint: (scanId: ScanId): TicketKey =>
      linkKey(() => {
        const random = randomBytes(RANDOM_BYTES)
        return Buffer.concat([random, mac(random, scanId)])
      }) as TicketKey,
    /** The key, if this installation made it for this scan; else null. */
    read: (text: string, scanId: ScanId): TicketKey | null => {
      const bytes = Buffer.from(text, 'base64url')
      if (bytes.length !== RANDOM_BYTES + MAC_BYTES || bytes.toString('base64url') !== text) return null
      const random = bytes.subarray(0, RANDOM_BYTES)
      return timingSafeEqual(bytes.subarray(RANDOM_BYTES), mac(random, scanId)) ? (text as TicketKey) : null
    },
  }
}

export type TicketKeys = ReturnType<typeof ticketKeys>

/** The hash of a ticket key that the database stores, 32 bytes. */
export const hashOf = (key: TicketKey): Buffer => createHash('sha256').update(key).digest()

/**
 * A key with what follows from it, each derived at most once: its hash, and the key of its drafts. For one request; it is
 * never kept longer.
 */
export type KeyInUse = {
  readonly hash: Buffer
  readonly draftKey: () => Buffer
}

/** A caller that asks for more than one thing with a key passes it in use. `hash`: that of this key, if it is known. */
export const inUse = (key: TicketKey | KeyInUse, hash: Buffer | null = null): KeyInUse => {
  if (typeof key !== 'string') return key
  let draftKey: Buffer | undefined
  return {
    hash: hash ?? hashOf(key),
    draftKey: () => {
      draftKey ??= draftKeyOf(key)
      return draftKey
    },
  }
}

/** The server does not store the raw key, so only the holder of the key can derive this one. */
const draftKeyOf = (key: TicketKey) => Buffer.from(hkdfSync('sha256', key, '', 'bruggenscan draft', 32))
