import { createHash } from 'node:crypto'
import { mkdir, mkdtemp, readdir, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import type { TestProject } from 'vitest/node'
import { root } from '../../../src/root.ts'
import { createServerTemplate, type ServerTemplate } from './server-template.ts'

/** What each test file starts from: a database migrated once per run, on PGlite or, by TEST_DATABASE_URL, on a server. */
export type DatabaseTemplate = { readonly kind: 'embedded'; readonly folder: string } | ServerTemplate

declare module 'vitest' {
  export interface ProvidedContext {
    databaseTemplate: DatabaseTemplate
  }
}

export const setup = async (project: TestProject) => {
  const adminUrl = process.env.TEST_DATABASE_URL
  process.stderr.write(
    `Database tests run on ${adminUrl ? 'PostgreSQL' : 'PGlite (set TEST_DATABASE_URL for PostgreSQL)'}.\n`,
  )
  const ledger = await mkdtemp(path.join(tmpdir(), 'bruggenscan-test-ledger-'))
  process.env.TEST_LEDGER_DIR = ledger
  if (adminUrl) {
    const { template, drop } = await createServerTemplate(adminUrl)
    project.provide('databaseTemplate', template)
    return async () => {
      await drop()
      await rm(ledger, { recursive: true })
    }
  }
  const folder = path.join(tmpdir(), `bruggenscan-test-${await stateOfMigrations()}`)
  await mkdir(folder, { recursive: true })
  project.provide('databaseTemplate', { kind: 'embedded', folder })
  return () => rm(ledger, { recursive: true })
}

/** Another one for each change of what makes a database, so that runs in between share what the first of them made. */
const stateOfMigrations = async (): Promise<string> => {
  const hash = createHash('sha256').update(await readFile(path.join(root, 'package-lock.json')))
  for (const folder of ['migrations', 'src/db']) {
    const entries = await readdir(path.join(root, folder), { recursive: true, withFileTypes: true })
    const files = entries.filter((entry) => entry.isFile()).map((entry) => path.join(entry.parentPath, entry.name))
    for (const file of files.sort()) hash.update(path.relative(root, file)).update(await readFile(file))
  }
  return hash.digest('hex').slice(0, 16)
}
