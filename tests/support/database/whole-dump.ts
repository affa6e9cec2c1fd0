import { execFile } from 'node:child_process'
import { promisify } from 'node:util'
import type { Knex } from 'knex'
import { inject } from 'vitest'
import { urlOf } from './url-of.ts'

const run = promisify(execFile)

/**
 * The whole content of the database as text, one row per line. On a server: from pg_dump, as its owner. Embedded: all
 * rows of all tables. Bytes are in hexadecimal.
 */
export const wholeDump = async (owner: Knex): Promise<string> => {
  if (inject('databaseTemplate').kind === 'server') {
    const { stdout } = await run('pg_dump', ['--enable-row-security', '--dbname', urlOf(owner)], { maxBuffer: 2 ** 28 })
    return stdout
  }
  const { rows } = await owner.raw(`
    select format('%I.%I', schemaname, tablename) as name from pg_tables where schemaname in ('public', 'pgboss')`)
  const lines: string[] = []
  for (const { name } of rows) {
    const found = await owner.raw(`select t::text as line from ${name} t`)
    lines.push(...found.rows.map(({ line }: { line: string }) => `${name} ${line}`))
  }
  return lines.join('\n')
}

/** Whether a dump contains a text, as itself or as bytes. */
export const standsIn = (dump: string, mark: string): boolean =>
  dump.includes(mark) || dump.includes(Buffer.from(mark).toString('hex'))
