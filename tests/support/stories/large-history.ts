import type { Knex } from 'knex'

/**
 * Gives `others` other institutions all rows of the first, by copying them under new institution ids, with which the
 * keys begin. Makes new accounts, with memberships and sessions. Runs as the owner of the tables, with triggers
 * switched off.
 */
export const growHistory = async (owner: Knex, others = 60): Promise<void> => {
  const { rows: tables }: { rows: { name: string }[] } = await owner.raw(TENANT_TABLES)
  await owner.transaction(async (trx) => {
    for (const { name } of tables) await trx.raw(`alter table ${name} disable trigger user`)
    await trx.raw(
      `insert into institutions (id, name) select md5('institution ' || i)::uuid, 'Instelling ' || i from generate_series(1, ?) i`,
      [others],
    )
    for (const name of await parentsFirst(trx, tables)) await copyRows(trx, name, others)
    for (const sql of peopleOf(others)) await trx.raw(sql)
    for (const { name } of tables) await trx.raw(`alter table ${name} enable trigger user`)
  })
  await owner.raw('analyze')
}

const TENANT_TABLES = `
  select c.table_name as name from information_schema.columns c join information_schema.tables t using (table_schema, table_name)
  where c.table_schema = 'public' and c.column_name = 'institution_id' and t.table_type = 'BASE TABLE'
    and c.table_name not in ('memberships')`

/** Values that must be unique in the whole installation. */
const UNIQUE: Readonly<Record<string, string>> = {
  code: `md5(code || i)`,
  feedback_code: `md5(feedback_code || i)`,
  code_hash: `sha256(code_hash || i::text::bytea)`,
}

const copyRows = async (trx: Knex, table: string, others: number): Promise<void> => {
  const { rows }: { rows: { name: string }[] } = await trx.raw(
    `select column_name as name from information_schema.columns
     where table_schema = 'public' and table_name = ? and is_generated = 'NEVER' and is_identity = 'NO'`,
    [table],
  )
  const names = rows.map(({ name }) => name)
  const values = names.map((name) =>
    name === 'institution_id' ? `md5('institution ' || i)::uuid` : (UNIQUE[name] ?? `"${name}"`),
  )
  await trx.raw(
    `insert into ${table} (${names.map((name) => `"${name}"`).join(', ')})
     select ${values.join(', ')} from (select * from ${table}) as first, generate_series(1, ${others}) i`,
  )
}

const parentsFirst = async (trx: Knex, tables: readonly { readonly name: string }[]): Promise<readonly string[]> => {
  const { rows }: { rows: { child: string; parent: string }[] } = await trx.raw(
    `select conrelid::regclass::text as child, confrelid::regclass::text as parent from pg_constraint
     where contype = 'f' and conrelid <> confrelid`,
  )
  const waiting = new Set(tables.map(({ name }) => name))
  const order: string[] = []
  while (waiting.size > 0) {
    const free = [...waiting].filter((name) => !rows.some(({ child, parent }) => child === name && waiting.has(parent)))
    if (free.length === 0) throw new Error(`these refer to each other: ${[...waiting]}`)
    for (const name of free) waiting.delete(name)
    order.push(...free)
  }
  return order
}

const peopleOf = (others: number): readonly string[] => [
  `insert into accounts (email, name, password_hash)
   select 'mens' || n || '@roc.example', 'Mens ' || n, 'none' from generate_series(1, 2000) n`,
  `insert into memberships (institution_id, account_id, role)
   select md5('institution ' || (1 + abs(hashtext(email)) % ${others}))::uuid, id, 'board' from accounts
   where email like 'mens%'`,
  `insert into sessions (sid, sess, expire)
   select md5(n::text), '{}', now() + interval '1 hour' from generate_series(1, 2000) n`,
]
