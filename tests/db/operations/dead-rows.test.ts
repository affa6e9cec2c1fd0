import { expect, inject, test } from 'vitest'
import { connectAsOwner } from '../../../src/db/engine/connect.ts'
import { whyDeadRowsStay } from '../../../src/db/engine/why-dead-rows-stay.ts'
import { CLEARED, clearDeadRows } from '../../../src/db/operations/clear-dead-rows.ts'
import { readDeadRows } from '../../../src/db/operations/dead-rows.ts'
import { useDatabase } from '../../support/database/database.ts'
import { sentSheets } from '../../support/people/respondent.ts'
import { launchedScan } from '../../support/stories/scenario.ts'

const database = useDatabase()
const template = inject('databaseTemplate')

const versionOf = async (): Promise<number> =>
  Number((await database.current.knex.raw('show server_version_num')).rows[0].server_version_num)

test('on PostgreSQL 17 and later the application clears every table that answering and the mirror change, and before that none', async () => {
  await sentSheets(await launchedScan(database.current), 'board', 3)
  const warnings: string[] = []
  const connection = await database.current.knex.client.acquireConnection()
  connection.on('notice', ({ message }: { message: string }) => warnings.push(message))
  await database.current.knex.client.releaseConnection(connection)
  await clearDeadRows(database.current.knex)()
  expect(warnings).toEqual([])
  const { rows } = await database.asOwner((owner) =>
    owner.raw(
      'select relname from pg_stat_user_tables where last_vacuum is not null and relid = any(?::regclass[]) order by 1',
      [CLEARED],
    ),
  )
  const cleared = rows.map(({ relname }: { relname: string }) => relname)
  expect(cleared).toEqual((await versionOf()) >= 170_000 ? [...CLEARED].sort() : [])
})

test.runIf(template.kind === 'server')(
  'dead rows that nobody clears are counted in whole hundreds per table [skipped on PGlite, which does not count them]',
  async () => {
    const scenario = await launchedScan(database.current)
    const counted = async () => {
      await database.asOwner((owner) => owner.raw('select pg_stat_force_next_flush(), pg_stat_clear_snapshot()'))
      const found = await readDeadRows(database.current.knex)()
      expect(found.map(({ table }) => table)).toEqual([...CLEARED].sort())
      return found.find(({ table }) => table === 'tallies')
    }
    await database.asOwner((owner) => owner.raw('vacuum tallies'))
    await sentSheets(scenario, 'board', 2)
    expect(await counted()).toEqual({ table: 'tallies', rows: 0, seconds: 0 })
    await database.asOwner((owner) => owner.raw('alter table tallies set (autovacuum_enabled = off)'))
    // In one transaction, so that nothing is pruned in between: at least six rows of each turn die.
    await database.asOwner((owner) =>
      owner.transaction(async (trx) => {
        for (let turn = 0; turn < 20; turn++) await trx.raw('update tallies set sheets = sheets')
      }),
    )
    await expect.poll(async () => (await counted())?.rows, { timeout: 20_000 }).toBeGreaterThanOrEqual(100)
    expect(((await counted())?.rows ?? 1) % 100).toBe(0)
    await database.asOwner((owner) => owner.raw('alter table tallies reset (autovacuum_enabled)'))
  },
)

test.runIf(template.kind === 'server')(
  'a server that keeps dead rows is recognised by each setting [skipped on PGlite: it has no autovacuum]',
  async () => {
    if (template.kind !== 'server' || !database.url) return
    const url = new URL(template.adminUrl)
    url.pathname = new URL(database.url).pathname
    const mighty = connectAsOwner(url.href)
    const reasonAfter = async (sql: string): Promise<string> => {
      const trx = await mighty.transaction()
      try {
        await trx.raw(sql)
        return String(await whyDeadRowsStay(trx))
      } finally {
        await trx.rollback()
      }
    }
    expect(await reasonAfter('set local track_counts = off')).toMatch(/track_counts.*which answers were sent together/)
    expect(await reasonAfter('alter table tallies set (autovacuum_enabled = false)')).toContain(
      'autovacuum_enabled of tallies',
    )
    expect(await reasonAfter('alter table actions set (autovacuum_enabled = off)')).not.toContain('autovacuum_enabled')
    const { rows } = await mighty.raw('show autovacuum')
    expect((await reasonAfter('select 1')).includes('off: autovacuum)')).toBe(rows[0].autovacuum === 'off')
    await mighty.destroy()
  },
)
