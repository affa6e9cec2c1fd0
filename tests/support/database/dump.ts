import { execFile } from 'node:child_process'
import { promisify } from 'node:util'
import type { UsedDatabase } from './database.ts'

/** One row as a dump contains it. */
export type DumpedRow = { readonly table: string; readonly text: string }

/** All rows of all tables. On a server: from `pg_dump`, as its owner. On PGlite: what such a dump would contain. */
export const dumpOf = (database: UsedDatabase): Promise<readonly DumpedRow[]> =>
  database.url === null ? rowsOf(database) : pgDump(database.url)

const rowsOf = (database: UsedDatabase) =>
  database.asOwner(async (owner) => {
    const { rows: tables } = await owner.raw(
      `select schemaname || '.' || tablename as name from pg_tables where schemaname in ('public', 'pgboss') order by 1`,
    )
    const dumped: DumpedRow[] = []
    for (const { name } of tables) {
      const { rows } = await owner.raw(`select to_jsonb(t)::text as text from ${name} t`)
      dumped.push(...rows.map(({ text }: { text: string }) => ({ table: name, text })))
    }
    return dumped
  })

const pgDump = async (url: string): Promise<readonly DumpedRow[]> => {
  const options = ['--data-only', '--enable-row-security', '--schema=public', '--schema=pgboss', url]
  const { stdout } = await promisify(execFile)('pg_dump', options, { maxBuffer: 2 ** 28 })
  const dumped: DumpedRow[] = []
  let table: string | null = null
  for (const line of stdout.split('\n')) {
    const [, copied] = /^COPY (\S+) \(.*\) FROM stdin;$/.exec(line) ?? []
    if (copied) table = copied
    else if (line === '\\.') table = null
    else if (table !== null) dumped.push({ table, text: line })
  }
  return dumped
}

/** The tables that contain a text in any row. */
export const tablesWith = (dump: readonly DumpedRow[], text: string): readonly string[] => [
  ...new Set(dump.filter((row) => row.text.includes(text)).map(({ table }) => table.replace(/^public\./, ''))),
]

/** The rows without the values that differ between runs: ids, hashes, codes and times. In no particular order. */
export const withoutChance = (dump: readonly DumpedRow[]): readonly string[] =>
  dump
    .map(
      ({ table, text }) =>
        `${table} ${text
          .replaceAll(/[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/g, 'ID')
          .replaceAll(/\\\\?x[0-9a-f]{64}/g, 'HASH')
          .replaceAll(/\$argon2id\S+?(?=["\t]|$)/g, 'PASSWORD')
          .replaceAll(/\d{4}-\d\d-\d\d[ T]\d\d:\d\d:\d\d(\.\d+)?(\+\d\d(:\d\d)?)?/g, 'TIME')
          .replaceAll(/(?<=["\t])[\w-]{32}(?=["\t]|$)/g, 'LONGCODE')
          .replaceAll(/(?<=["\t])[0-9A-Z]{8}(?=["\t]|$)/g, 'CODE')}`,
    )
    .sort()
