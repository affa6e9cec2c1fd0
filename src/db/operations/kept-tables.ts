import type { Knex } from 'knex'

/**
 * Tables that no backup holds, and why. A restored backup signs nobody in, sends no mail twice, and opens nothing that
 * works once. All other tables are in a backup, also new ones. The queue has a schema of its own, which is left out.
 */
export const LEFT_OUT: Readonly<Record<string, string>> = {
  sessions: 'everybody signs in again',
  ended_sessions: 'nobody has a session',
  offers: 'a key that works once, and was mailed long ago: the board asks again',
  password_resets: 'a link to choose a password works once, and was mailed long ago',
  address_changes: 'links that were mailed long ago: who still wants another address asks again',
  tries: 'nobody tried lately',
  clock_ticks: 'the clock of the machine that runs it counts',
  knex_migrations: 'made by migrating',
  knex_migrations_lock: 'made by migrating',
}

type Reference = { readonly from: string; readonly to: string }

/** The tables of a backup, each after the tables that it refers to. */
export const keptTables = async (owner: Knex): Promise<readonly string[]> => {
  const { rows } = await owner.raw(`select tablename as name from pg_tables where schemaname = 'public' order by 1`)
  const references: readonly Reference[] = (
    await owner.raw(`
      select distinct conrelid::regclass::text as from, confrelid::regclass::text as to from pg_constraint
      where contype = 'f' and connamespace = 'public'::regnamespace and conrelid <> confrelid`)
  ).rows
  const left = new Set<string>(rows.map(({ name }: { name: string }) => name).filter((name: string) => !LEFT_OUT[name]))
  const order: string[] = []
  while (left.size > 0) {
    const ready = [...left].filter((table) => !references.some(({ from, to }) => from === table && left.has(to)))
    if (ready.length === 0) throw new Error(`tables point at each other: ${[...left].join(', ')}`)
    for (const table of ready) left.delete(table)
    order.push(...ready)
  }
  return order
}
