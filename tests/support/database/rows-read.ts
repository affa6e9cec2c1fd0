import type { Knex } from 'knex'

export type RowsRead = {
  readonly answer: readonly Readonly<Record<string, unknown>>[]
  /** By the name of a table or an index: how many of its rows or entries. */
  readonly read: Readonly<Record<string, number>>
}

/**
 * What a statement with `?` parameters answers, and how much was read for it: by its own plan and by all statements of
 * the functions that it calls. Its changes are rolled back.
 */
export const rowsReadBy = async (
  knex: Knex,
  institutionId: string,
  sql: string,
  values: readonly unknown[],
): Promise<RowsRead> => {
  const trx = await knex.transaction()
  try {
    await trx.raw(`select set_config('app.institution', ?, true)`, [institutionId])
    const before = await counted(trx)
    const { rows: answer } = await trx.raw(sql, values as Knex.RawBinding[])
    const after = await counted(trx)
    const read = Object.fromEntries([...after].map(([name, rows]) => [name, rows - (before.get(name) ?? 0)]))
    return { answer, read }
  } finally {
    await trx.rollback()
  }
}

const counted = async (trx: Knex): Promise<ReadonlyMap<string, number>> => {
  const { rows } = await trx.raw(`
    select relname, pg_stat_get_xact_tuples_returned(oid)::integer as read from pg_class
    where relnamespace = 'public'::regnamespace and relkind in ('r', 'i')`)
  return new Map(rows.map(({ relname, read }: { relname: string; read: number }) => [relname, read]))
}
