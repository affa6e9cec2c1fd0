import type { Passwords } from '../../application/account/account-ports.ts'

/** What a hash costs: KiB of memory, passes over it, and lanes. */
export type HashCost = { readonly memoryCost: number; readonly timeCost: number; readonly parallelism: number }

/** OWASP's minimum for Argon2id (Password Storage Cheat Sheet): 19 MiB, two passes, one lane. */
export const HASH_COST: HashCost = { memoryCost: 19_456, timeCost: 2, parallelism: 1 }

const argon2 = () => import('@node-rs/argon2')

/** Some 49,000 common passwords, read when the first password is set, so that starting doesn't wait for them. */
let common: Promise<ReadonlySet<string>> | undefined

/** Hashes and checks passwords with Argon2id. A hash holds its own cost, so hashes of every cost are checked. */
export const passwordsAt = (cost: HashCost): Passwords => ({
  hash: async (password) => (await argon2()).hash(password, cost),
  matches: async (passwordHash, password) => (await argon2()).verify(passwordHash, password),
  common: () => {
    common ??= import('@zxcvbn-ts/language-common').then(({ dictionary }) => new Set(dictionary['passwords-common']))
    return common
  },
})
