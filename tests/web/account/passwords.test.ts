import { expect, test } from 'vitest'
import { HASH_COST, passwordsAt } from '../../../src/web/account/passwords.ts'

test('a password is hashed with Argon2id at 19 MiB and two passes, unless told otherwise', async () => {
  const hash = await passwordsAt(HASH_COST).hash('lange zin als wachtwoord')
  expect(hash).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/)
})

test('a hash of another cost is still checked', async () => {
  const hash = await passwordsAt({ memoryCost: 8, timeCost: 1, parallelism: 1 }).hash('lange zin als wachtwoord')
  const passwords = passwordsAt(HASH_COST)
  expect(await passwords.matches(hash, 'lange zin als wachtwoord')).toBe(true)
  expect(await passwords.matches(hash, 'korte zin')).toBe(false)
})
