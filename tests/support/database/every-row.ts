import type { Knex } from 'knex'
import { keptTables } from '../../../src/db/operations/kept-tables.ts'

/** Every row of every table that a backup holds, by table, as PostgreSQL writes it, in an order of its own. */
export const everyRow = async (owner: Knex): Promise<Readonly<Record<string, readonly string[]>>> => {
  const found: Record<string, readonly string[]> = {}
  for (const table of await keptTables(owner)) {
    const { rows } = await owner.raw(`select row_to_json(t)::text as line from ${table} t`)
    found[table] = rows.map(({ line }: { line: string }) => line).sort()
  }
  return found
}
