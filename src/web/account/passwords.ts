import type { Passwords } from '../../application/account/account-ports.ts'

/** Argon2id at OWASP's minimum (Password Storage Cheat Sheet): 19 MiB, two passes, one lane. */
const COST = { memoryCost: 19_456, timeCost: 2, parallelism: 1 }

const argon2 = () => import('@node-rs/argon2')

/** Some 49,000 common passwords, read when the first password is set, so that starting doesn't wait for them. */
let common: Promise<ReadonlySet<string>> | undefined

export const passwords: Passwords = {
  hash: async (password) => (await argon2()).hash(password, COST),
  matches: async (passwordHash, password) => (await argon2()).verify(passwordHash, password),
  common: () => {
    common ??= import('@zxcvbn-ts/language-common').then(({ dictionary }) => new Set(dictionary['passwords-common']))
    return common
  },
}
