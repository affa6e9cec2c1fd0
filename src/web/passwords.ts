import { hash, verify } from '@node-rs/argon2'
import type { Passwords } from '../application/ports.ts'

/** Argon2id at OWASP's minimum (Password Storage Cheat Sheet): 19 MiB, two passes, one lane. */
const COST = { memoryCost: 19_456, timeCost: 2, parallelism: 1 }

export const passwords: Passwords = {
  hash: (password) => hash(password, COST),
  matches: (passwordHash, password) => verify(passwordHash, password),
}
