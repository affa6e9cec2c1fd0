import type { Knex } from 'knex'

/**
 * Adds copies of a row to its table. Each has its own id and the values in `changes`, which are SQL expressions by
 * column, in which `i` is the number of the copy and `first` the row. Runs as the owner of the tables.
 */
export const copyRow = async (
  owner: Knex,
  table: string,
  id: string,
  copies: number,
  changes: Readonly<Record<string, string>> = {},
) => {
  const changed = Object.entries({ id: 'gen_random_uuid()', ...changes }).map(([name, sql]) => `'${name}', ${sql}`)
  await owner.raw(
    `insert into ${table} select (jsonb_populate_record(first, jsonb_build_object(${changed.join(', ')}))).*
     from ${table} as first, generate_series(1, ?) as i where first.id = ?`,
    [copies, id],
  )
}
