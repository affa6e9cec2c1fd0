import type { Knex } from 'knex'

export type RowsRead = {
  readonly answer: readonly Readonly<Record<string, unknown>>[]
  /** The number of rows or entries read, by the name of the table or index. */
  readonly read: Readonly<Record<string, number>>
}

/**
 * The result of a statement with `?` parameters, and the number of rows that it read: by its own plan and by all
 * statements of the functions that it calls. Its changes are rolled back.
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
