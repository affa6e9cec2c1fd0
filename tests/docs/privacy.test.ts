import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { expect, test } from 'vitest'
import { root } from '../../src/root.ts'
import { useDatabase } from '../support/database/database.ts'

const database = useDatabase()

type Described = { readonly intro: string; readonly columns: readonly string[] }

/** For each table: the line that says what it is for, and every column in the first cell of a row. */
const described = async (): Promise<ReadonlyMap<string, Described>> => {
  const text = await readFile(path.join(root, 'docs/privacy.md'), 'utf8')
  const sections = text.split(/^### /m).slice(1)
  return new Map(
    sections.map((section) => {
      const [head = '', intro = '', ...lines] = (section.split(/^## /m)[0] ?? '').split('\n')
      const cells = lines.filter((line) => line.startsWith('| `')).map((line) => line.split('|')[1] ?? '')
      const columns = cells.flatMap((cell) => [...cell.matchAll(/`(\w+)`/g)].map(([, name]) => name ?? ''))
      return [head.replace(/`/g, '').trim(), { intro, columns }]
    }),
  )
}

test('the data map names every existing table and column, and no others', async () => {
  const { rows } = await database.asOwner((owner) =>
    owner.raw(`
      select case n.nspname when 'public' then '' else n.nspname || '.' end || c.relname as name,
        array_agg(a.attname::text order by a.attname) as columns
      from pg_class c join pg_namespace n on n.oid = c.relnamespace
        join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
      where n.nspname in ('public', 'pgboss') and c.relkind in ('r', 'p') and not c.relispartition
      group by 1`),
  )
  const real = Object.fromEntries(
    rows.map(({ name, columns }: { name: string; columns: string[] }) => [name, columns.sort()]),
  )
  const documented = Object.fromEntries(
    [...(await described())].map(([name, { columns }]) => [name, [...columns].sort()]),
  )
  expect(documented).toEqual(real)
})

test('each table is described with its purpose, its people, its retention and its readers', async () => {
  for (const [table, { intro }] of await described()) {
    expect({ table, intro }).toEqual({ table, intro: expect.stringMatching(/^For: .+ Of: .+ Kept: .+ Seen by: .+\.$/) })
  }
})
