import { hkdfSync } from 'node:crypto'

/**
 * The purpose of each key, with the name that the key is derived by (HKDF-SHA256, RFC 5869, no salt). Databases,
 * browsers and paper hold what was made with these keys, so a name never changes and is never used for another purpose.
 */
const PURPOSES = {
  ticketMac: 'bruggenscan ticket key',
  slipHash: 'bruggenscan slip',
  addressHash: 'bruggenscan invited address',
  secondFactorSeal: 'bruggenscan second factor',
  recoveryCodeHash: 'bruggenscan recovery code',
  tryHash: 'bruggenscan tries',
  knownBrowserMac: 'bruggenscan known browser',
  resumeMac: 'bruggenscan resume',
  mirrorLink: 'bruggenscan mirror link',
  mirrorMark: 'bruggenscan mirror mark',
  mirrorFile: 'bruggenscan mirror file',
} as const

type Purpose = keyof typeof PURPOSES

/** 32 bytes for one purpose; the type refuses a key of another purpose. */
export type Key<For extends Purpose> = Buffer & { readonly purpose: For }

export type KeyRing = { readonly [purpose in Purpose]: Key<purpose> } & {
  /** Signs the session cookies. It is the secret itself, because the session library takes a text. */
  readonly sessionCookie: string
}

/** All keys of an installation, derived from its one secret (`SESSION_SECRET`). */
export const keyRing = (secret: string): KeyRing => {
  const derived = Object.entries(PURPOSES).map(
    ([purpose, name]) => [purpose, Buffer.from(hkdfSync('sha256', secret, '', name, 32))] as const,
  )
  return { ...(Object.fromEntries(derived) as Omit<KeyRing, 'sessionCookie'>), sessionCookie: secret }
}
