import { mkdtemp, readdir, rm, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { keptSecret } from '../../../src/db/engine/kept-secret.ts'

let parent: string
let directory: string

beforeEach(async () => {
  parent = await mkdtemp('/tmp/secret-')
  directory = join(parent, 'kept')
})

afterEach(() => rm(parent, { recursive: true }))

test('the secret is 32 bytes, stays the same, and only its owner can read it', async () => {
  const secret = await keptSecret(directory)
  expect(Buffer.from(secret, 'base64url')).toHaveLength(32)
  expect(await keptSecret(directory)).toBe(secret)
  const modes = await Promise.all([directory, join(directory, 'session-secret')].map((path) => stat(path)))
  expect(modes.map(({ mode }) => (mode & 0o777).toString(8))).toEqual(['700', '600'])
})

test('each folder has a secret of its own', async () => {
  expect(await keptSecret(directory)).not.toBe(await keptSecret(join(parent, 'other')))
})

test('processes that start at the same moment get the same secret, and leave no other file', async () => {
  const secrets = await Promise.all(
    Array.from({ length: 50 }, async (_, place) => {
      await setTimeout(place / 5)
      return keptSecret(directory)
    }),
  )
  expect(new Set(secrets).size).toBe(1)
  expect(await readdir(directory)).toEqual(['session-secret'])
})

test('a kept file without a secret is refused, and the message names the file', async () => {
  await keptSecret(directory)
  const path = join(directory, 'session-secret')
  await writeFile(path, '')
  await expect(keptSecret(directory)).rejects.toThrow(`${path} holds no session secret`)
})
