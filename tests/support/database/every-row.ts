import type { Knex } from 'knex'
import { keptTables } from '../../../src/db/operations/kept-tables.ts'

/** All rows of all tables in a backup, by table, as PostgreSQL writes them, sorted. */
export const everyRow = async (owner: Knex): Promise<Readonly<Record<string, readonly string[]>>> => {
  const found: Record<string, readonly string[]> = {}
  for (const table of await keptTables(owner)) {
    const { rows } = await owner.raw(`select row_to_json(t)::text as line from ${table} t`)
    found[table] = rows.map(({ line }: { line: string }) => line).sort()
  }
  return found
}
