import { createHash } from 'node:crypto'
import { mkdir, readdir, readFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import type { TestProject } from 'vitest/node'
import { root } from '../../../src/root.ts'
import { makeLedgerFolder } from './ledger-folder.ts'

/** Gives the tests of this project a database of the embedded engine, and prints which engine it is. */
export const setup = async (project: TestProject) => {
  process.stderr.write(`The tests of '${project.name}' run on the embedded database.\n`)
  if (!process.env.TEST_DATABASE_URL) process.stderr.write(NO_SERVER)
  const folder = path.join(tmpdir(), `bruggenscan-test-${await stateOfMigrations()}`)
  await mkdir(folder, { recursive: true })
  project.provide('databaseTemplate', { kind: 'embedded', folder })
  return makeLedgerFolder()
}

const NO_SERVER = `
*** No PostgreSQL: what only a server can show does NOT run, and is counted as skipped.
*** Set TEST_DATABASE_URL to an administrator's address, postgres://postgres@127.0.0.1:5432/postgres for example. ***

`

/**
 * Changes with the files that make a database. Runs without such a change share the database that the first one made.
 */
const stateOfMigrations = async (): Promise<string> => {
  const hash = createHash('sha256').update(await readFile(path.join(root, 'package-lock.json')))
  for (const folder of ['migrations', 'src/db']) {
    const entries = await readdir(path.join(root, folder), { recursive: true, withFileTypes: true })
    const files = entries.filter((entry) => entry.isFile()).map((entry) => path.join(entry.parentPath, entry.name))
    for (const file of files.sort()) hash.update(path.relative(root, file)).update(await readFile(file))
  }
  return hash.digest('hex').slice(0, 16)
}
