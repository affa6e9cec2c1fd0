import { readdir } from 'node:fs/promises'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Knex } from 'knex'
import { codeFolder } from '../../root.ts'

export const MIGRATIONS = pathToFileURL(`${path.join(codeFolder, 'migrations')}${path.sep}`)

/** Knex can't load `.ts` under vitest, and `x.ts` and `x.js` must be one migration: names carry no extension. */
export const migrationSource: Knex.MigrationSource<string> = {
  getMigrations: async () => (await readdir(MIGRATIONS)).filter((file) => /\.[jt]s$/.test(file)).sort(),
  getMigrationName: (file) => file.replace(/\.[jt]s$/, ''),
  getMigration: (file) => import(new URL(file, MIGRATIONS).href) as Promise<Knex.Migration>,
}
