import type { Knex } from 'knex'
import { migrate } from '../engine/migrate.ts'
import { migrationSource } from '../engine/migration-source.ts'
import { type BackupHead, type BackupLine, readBackup } from './backup-file.ts'

/** How many characters one insert holds at most. */
const STRIDE = 4_000_000

/**
 * Reads a backup to its end before anything is changed.
 * @throws Error with a message for the operator, when the backup isn't whole or a later version made it
 */
export const checkBackup = async (file: string): Promise<BackupHead> => {
  const { head, lines } = await readBackup(file)
  for await (const _ of lines);
  const known = new Set((await migrationSource.getMigrations([])).map((each) => migrationSource.getMigrationName(each)))
  const unknown = head.migrations.filter((name) => !known.has(name))
  if (unknown.length > 0) {
    throw new Error(
      `${file} was made by a later version of Bruggenscan (${unknown.join(', ')}). Install that one first.`,
    )
  }
  return head
}

/**
 * Fills a database that was never migrated. First it runs the migrations that the backup knows, then it inserts the rows,
 * then it runs the other migrations. So an old backup is upgraded in the same way as an old database.
 */
export const loadBackup = async (owner: Knex, file: string): Promise<void> => {
  const { head, lines } = await readBackup(file)
  const then = {
    ...migrationSource,
    getMigrations: async () =>
      (await migrationSource.getMigrations([])).filter((each) =>
        head.migrations.includes(migrationSource.getMigrationName(each)),
      ),
  }
  await migrate(owner, then)
  await owner.transaction(async (trx) => {
    const { wake, sleep } = await triggersOf(trx)
    await sleep()
    for await (const { table, rows } of batches(lines)) await insert(trx, table, rows)
    await wake()
  })
  await migrate(owner)
  await owner.raw(DOUBT_LETTERS)
}

/** Letters that waited may have been sent since the backup. Nobody knows, so the facilitator decides whether to send them. */
const DOUBT_LETTERS = `
  with doubted as (
    update letters set state = 'unknown', taken_at = null where state in ('waiting', 'sending')
    returning institution_id, mailing_id)
  update mailings m set unknown = m.unknown + d.letters
  from (select institution_id, mailing_id, count(*) as letters from doubted group by institution_id, mailing_id) d
  where m.institution_id = d.institution_id and m.id = d.mailing_id`

/** Switches triggers off: the rows were checked when they were first written, and a row may come before its parent. */
const triggersOf = async (trx: Knex.Transaction) => {
  const tables: readonly string[] = (
    await trx.raw(`select distinct tgrelid::regclass::text as name from pg_trigger t join pg_class c on c.oid = tgrelid
      where not tgisinternal and c.relnamespace = 'public'::regnamespace`)
  ).rows.map(({ name }: { name: string }) => name)
  const pointing: readonly { readonly table: string; readonly name: string }[] = (
    await trx.raw(`select conrelid::regclass::text as table, conname as name from pg_constraint
      where contype = 'f' and conrelid = confrelid and connamespace = 'public'::regnamespace`)
  ).rows
  const say = async (statement: (each: { table: string; name: string }) => string) => {
    for (const each of pointing) await trx.raw(statement(each))
  }
  return {
    sleep: async () => {
      for (const table of tables) await trx.raw(`alter table ${table} disable trigger user`)
      await say(({ table, name }) => `alter table ${table} alter constraint ${name} deferrable initially deferred`)
    },
    wake: async () => {
      await trx.raw('set constraints all immediate')
      await say(({ table, name }) => `alter table ${table} alter constraint ${name} not deferrable`)
      for (const table of tables) await trx.raw(`alter table ${table} enable trigger user`)
    },
  }
}

const insert = async (trx: Knex.Transaction, table: string, rows: readonly string[]): Promise<void> => {
  const columns: string[] = (
    await trx.raw(
      `select quote_ident(column_name) as name from information_schema.columns
       where table_schema = 'public' and table_name = ? and is_generated = 'NEVER'`,
      [table],
    )
  ).rows.map(({ name }: { name: string }) => name)
  if (columns.length === 0) throw new Error(`the backup names a table that isn't there: ${table}`)
  const listed = columns.join(', ')
  await trx.raw(`insert into ?? (${listed}) select ${listed} from json_populate_recordset(null::??, ?::json)`, [
    table,
    table,
    `[${rows.join(',')}]`,
  ])
}

async function* batches(lines: AsyncIterable<BackupLine>) {
  let table = ''
  let rows: string[] = []
  let size = 0
  for await (const line of lines) {
    const full = size > STRIDE || 'table' in line
    if (full && rows.length > 0) {
      yield { table, rows }
      rows = []
      size = 0
    }
    if ('table' in line) table = line.table
    else {
      rows.push(line.row)
      size += line.row.length
    }
  }
  if (rows.length > 0) yield { table, rows }
}
