import { randomBytes } from 'node:crypto'
import { link, mkdir, readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'

/**
 * Returns the secret that signs sessions when the environment sets none: 32 random bytes in base64url, made once and kept
 * in `directory` as `session-secret` (mode 0600). Processes that start at the same moment get the same secret. Throws when
 * the kept file holds anything else, rather than sign with a weak secret.
 */
export const keptSecret = async (directory: string): Promise<string> => {
  const path = join(directory, 'session-secret')
  await mkdir(directory, { recursive: true, mode: 0o700 })
  const kept = await readSecret(path)
  if (kept !== undefined) return kept
  await makeSecret(path)
  return keptSecret(directory)
}

const readSecret = async (path: string): Promise<string | undefined> => {
  const kept = await readFile(path, 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return undefined
    throw error
  })
  if (kept === undefined || /^[\w-]{43}$/.test(kept)) return kept
  throw new Error(
    `${path} holds no session secret. Remove it and start again: a new one is made, and everyone has to sign in again.`,
  )
}

/** Writes another file and links it to the name, so that nobody reads half a secret and the first secret stays. */
const makeSecret = async (path: string): Promise<void> => {
  const aside = `${path}-${randomBytes(6).toString('hex')}`
  await writeFile(aside, randomBytes(32).toString('base64url'), { mode: 0o600, flag: 'wx', flush: true })
  await link(aside, path).catch((error: NodeJS.ErrnoException) => {
    if (error.code !== 'EEXIST') throw error
  })
  await rm(aside)
}
