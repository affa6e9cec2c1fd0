import type { Knex } from 'knex'
import { afterEach, expect, inject, test } from 'vitest'
import { connectAsOwner } from '../../../src/db/engine/connect.ts'
import { openPGlite } from '../../../src/db/engine/embedded.ts'
import { migrate, pendingMigrations } from '../../../src/db/engine/migrate.ts'
import { migrationSource } from '../../../src/db/engine/migration-source.ts'
import { emptyEmbeddedDatabase } from '../../support/database/embedded-template.ts'
import { schemaOf } from '../../support/database/schema.ts'
import { createServerDatabase } from '../../support/database/server-template.ts'

const template = inject('databaseTemplate')
const onServer = template.kind === 'server'

const cleanups: (() => Promise<unknown>)[] = []
afterEach(async () => {
  for (const cleanup of cleanups.splice(0).reverse()) await cleanup()
})

/** A migrated database for one test, with this number of pools that act as its owner. */
const migratedDatabase = async (pools: number): Promise<readonly Knex[]> => {
  if (template.kind === 'embedded') {
    const { knex, close } = await openPGlite({ loadDataDir: new Blob([await emptyEmbeddedDatabase(template.folder)]) })
    cleanups.push(close)
    await knex.raw('set role bruggenscan_owner')
    return [knex]
  }
  const { url, drop } = await createServerDatabase(template)
  cleanups.push(drop)
  return Array.from({ length: pools }, () => {
    const owner = connectAsOwner(url)
    cleanups.push(() => owner.destroy())
    return owner
  })
}

const everyMigration = async (): Promise<readonly string[]> =>
  (await migrationSource.getMigrations([])).map((file) => migrationSource.getMigrationName(file))

const allTheWayDown = (owner: Knex) => owner.migrate.rollback({ migrationSource }, true)

test('going all the way down leaves nothing, and up again makes the same schema', async () => {
  const [owner] = (await migratedDatabase(1)) as [Knex]
  const before = await schemaOf(owner)
  expect(before.length).toBeGreaterThan(100)
  await allTheWayDown(owner)
  expect(await schemaOf(owner)).toEqual([])
  expect(await pendingMigrations(owner)).toEqual(await everyMigration())
  expect(await migrate(owner)).toEqual(await everyMigration())
  expect(await schemaOf(owner)).toEqual(before)
})

test('migrating what is up to date does nothing', async () => {
  const [owner] = (await migratedDatabase(1)) as [Knex]
  expect(await migrate(owner)).toEqual([])
  expect(await pendingMigrations(owner)).toEqual([])
})

test.runIf(onServer)(
  'on a server only, embedded has one process: of several processes that migrate at once, one runs every migration',
  async () => {
    const owners = await migratedDatabase(3)
    const [first] = owners as [Knex]
    const before = await schemaOf(first)
    await allTheWayDown(first)
    await first.raw('drop table knex_migrations, knex_migrations_lock')
    const ran = await Promise.all(owners.map((owner) => migrate(owner)))
    expect(ran.filter((names) => names.length > 0)).toEqual([await everyMigration()])
    expect(await schemaOf(first)).toEqual(before)
  },
)
