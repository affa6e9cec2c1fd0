import { randomUUID } from 'node:crypto'
import type { Knex } from 'knex'
import type { AccountId, InstitutionId, ScanId } from '../../../src/domain/ids.ts'

export type Filled = {
  readonly institutionId: InstitutionId
  readonly scanId: ScanId
  readonly accountId: AccountId
}

type Column = { readonly table: string; readonly name: string; readonly type: string }
type Reference = {
  readonly table: string
  readonly columns: string[]
  readonly to: string
  readonly toColumns: string[]
}
type Row = Readonly<Record<string, unknown>>

/**
 * Drops the constraints on the content of texts, so that any text can be written anywhere. Keeps keys and references.
 */
export const forgetRulesOfTexts = async (owner: Knex): Promise<void> => {
  const { rows } = await owner.raw(`
    select conrelid::regclass::text as table, conname as name from pg_constraint
    where contype = 'c' and connamespace = 'public'::regnamespace and conrelid <> 0`)
  for (const { table, name } of rows) await owner.raw(`alter table ${table} drop constraint ${name}`)
}

/**
 * Writes a row in every table for a new institution with one account and one scan, with `mark` in every column of text,
 * bytes or JSON. Reads the columns from the catalogue of the database, so a new table or column is filled as well.
 */
export const fillEveryColumn = async (owner: Knex, mark: string): Promise<Filled> => {
  const known = { institution_id: randomUUID(), scan_id: randomUUID(), account_id: randomUUID() }
  const columns = await columnsOf(owner)
  const references = await referencesOf(owner)
  const written = new Map<string, Row>()
  const ownId: Readonly<Record<string, string>> = {
    institutions: known.institution_id,
    scans: known.scan_id,
    accounts: known.account_id,
  }

  const fillingOf = ({ table, name, type }: Column): unknown => {
    for (const { columns: from, to, toColumns } of references.filter((each) => each.table === table)) {
      const at = from.indexOf(name)
      if (at < 0 || name in known) continue
      return to === table ? null : written.get(to)?.[toColumns[at] ?? '']
    }
    if (name === 'id' && ownId[table]) return ownId[table]
    if (name in known) return known[name as keyof typeof known]
    if (type === 'text' && name === 'id') return randomUUID()
    return plainValue(type, mark, known, `${table}.${name}`)
  }

  for (const table of inOrder(columns, references)) {
    const own = columns.filter((column) => column.table === table)
    const row = Object.fromEntries(own.map((column) => [column.name, fillingOf(column)]))
    await owner.raw(`alter table ${table} disable trigger user`)
    await owner(table).insert(row)
    await owner.raw(`alter table ${table} enable trigger user`)
    written.set(table, row)
  }
  await fillQueue(owner, jsonOf(mark, known, 'pgboss.job'))
  return {
    institutionId: known.institution_id as InstitutionId,
    scanId: known.scan_id as ScanId,
    accountId: known.account_id as AccountId,
  }
}

/**
 * Tables whose rows belong to nobody: hashes, which are deleted after a day, the one tick of the clock, and the mirror, which
 * has tests of its own.
 */
const OF_NOBODY = ['ended_sessions', 'tries', 'clock_ticks', 'mirror_pool', 'mirror_snapshots']

type Known = { readonly institution_id: string; readonly scan_id: string; readonly account_id: string }

/** JSON like that of an errand or a session: the ids of its owner, and the mark wherever a person can put a text. */
const jsonOf = (mark: string, { institution_id, scan_id, account_id }: Known, where: string): string => {
  const ids = { institutionId: institution_id, accountId: account_id }
  const note = `${mark} ${where}`
  return where === 'sessions.sess'
    ? JSON.stringify({ ...ids, resume: { path: `/scans/${scan_id}`, note }, trials: { [scan_id]: note } })
    : JSON.stringify({ ...ids, scanId: scan_id, note })
}

const plainValue = (type: string, mark: string, known: Known, where: string): unknown => {
  switch (type) {
    case 'uuid':
      return randomUUID()
    case 'text':
      return `${mark} ${where}`
    case 'ARRAY':
      return [`${mark} ${where}`]
    case 'bytea':
      return Buffer.from(`${mark} ${where}`)
    case 'json':
    case 'jsonb':
      return jsonOf(mark, known, where)
    case 'integer':
    case 'smallint':
    case 'bigint':
      return 1
    case 'boolean':
      return true
    case 'date':
      return '2026-11-20'
    case 'timestamp with time zone':
      return new Date()
    default:
      throw new Error(`${where} is a ${type}: say here what to fill it with`)
  }
}

const columnsOf = async (owner: Knex): Promise<readonly Column[]> => {
  const { rows } = await owner.raw(`
    select c.table_name as table, c.column_name as name, c.data_type as type
    from information_schema.columns c join information_schema.tables t using (table_schema, table_name)
    where c.table_schema = 'public' and t.table_type = 'BASE TABLE' and c.table_name not like 'knex%'
      and c.is_identity = 'NO' and c.is_generated = 'NEVER'
    order by c.table_name, c.ordinal_position`)
  return rows.filter(({ table }: Column) => !OF_NOBODY.includes(table))
}

/** The references between the tables of the application. */
export const referencesOf = async (owner: Knex): Promise<readonly Reference[]> => {
  const names = (keys: string, table: string) =>
    `(select array_agg(a.attname::text order by k.place) from unnest(${keys}) with ordinality k(number, place)
      join pg_attribute a on a.attrelid = ${table} and a.attnum = k.number)`
  const { rows } = await owner.raw(`
    select c.conrelid::regclass::text as table, c.confrelid::regclass::text as to,
      ${names('c.conkey', 'c.conrelid')} as columns, ${names('c.confkey', 'c.confrelid')} as "toColumns"
    from pg_constraint c where c.contype = 'f' and c.connamespace = 'public'::regnamespace order by c.conname`)
  return rows
}

/** The tables, each after those that it refers to. */
const inOrder = (columns: readonly Column[], references: readonly Reference[]): readonly string[] => {
  const left = new Set(columns.map(({ table }) => table))
  const order: string[] = []
  while (left.size > 0) {
    const ready = [...left].filter((table) =>
      references.every((each) => each.table !== table || each.to === table || !left.has(each.to)),
    )
    if (ready.length === 0) throw new Error(`these tables point at each other: ${[...left].join(', ')}`)
    for (const table of ready) left.delete(table)
    order.push(...ready)
  }
  return order
}

const fillQueue = async (owner: Knex, json: string): Promise<void> => {
  await owner.raw(`insert into pgboss.job (name, data, output) values ('post-letters', ?::jsonb, ?::jsonb)`, [
    json,
    json,
  ])
  const { rows } = await owner.raw(`
    select string_agg(j.column_name, ', ') as shared from information_schema.columns j
      join information_schema.columns a on a.table_schema = 'pgboss' and a.table_name = 'archive' and a.column_name = j.column_name
    where j.table_schema = 'pgboss' and j.table_name = 'job'`)
  await owner.raw(
    `insert into pgboss.archive (${rows[0].shared}) select ${rows[0].shared} from pgboss.job where id not in (select id from pgboss.archive)`,
  )
  await owner.raw(`insert into pgboss.job (name, data, output) values ('send-notice', ?::jsonb, ?::jsonb)`, [
    json,
    json,
  ])
}
