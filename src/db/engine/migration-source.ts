import { readdir } from 'node:fs/promises'
import type { Knex } from 'knex'

export const MIGRATIONS = new URL('../../../migrations/', import.meta.url)

/** Knex can't load `.ts` under vitest, and `x.ts` and `x.js` must be one migration: names carry no extension. */
export const migrationSource: Knex.MigrationSource<string> = {
  getMigrations: async () => (await readdir(MIGRATIONS)).filter((file) => /\.[jt]s$/.test(file)).sort(),
  getMigrationName: (file) => file.replace(/\.[jt]s$/, ''),
  getMigration: (file) => import(new URL(file, MIGRATIONS).href) as Promise<Knex.Migration>,
}
