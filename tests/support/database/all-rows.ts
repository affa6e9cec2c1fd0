import type { Knex } from 'knex'

/**
 * All rows of all tables as text, in order, except current and ended sessions. A refused request must leave them
 * unchanged.
 */
export const allRows = async (owner: Knex): Promise<Readonly<Record<string, readonly string[]>>> => {
  const tables: string[] = await owner('pg_tables')
    .where('schemaname', 'public')
    .whereNotIn('tablename', ['sessions', 'ended_sessions'])
    .pluck('tablename')
  const rows: Record<string, readonly string[]> = {}
  for (const table of tables.sort()) {
    const found = await owner.raw('select each::text as line from ?? as each order by 1', [table])
    rows[table] = found.rows.map(({ line }: { line: string }) => line)
  }
  return rows
}
