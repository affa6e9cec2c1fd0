import type { Knex } from 'knex'
import { expect, inject, test } from 'vitest'
import { connectAsOwner } from '../../../src/db/engine/connect.ts'
import { migrateServer, openServer } from '../../../src/db/engine/open-server.ts'
import { refuseUnlessBound } from '../../../src/db/engine/refuse-unless-bound.ts'
import { useDatabase } from '../../support/database/database.ts'
import { createServerDatabase, createServerTemplate } from '../../support/database/server-template.ts'

const template = inject('databaseTemplate')

test.runIf(template.kind === 'server')('a migrated server opens [skipped on PGlite: there is no server]', async () => {
  if (template.kind !== 'server') return
  const { url, drop } = await createServerDatabase(template)
  expect(await migrateServer(url)).toEqual([])
  await (await openServer(url)).close()
  await drop()
})

test.runIf(template.kind === 'server')('a server that lacks a migration is refused [skipped on PGlite]', async () => {
  if (template.kind !== 'server') return
  const { template: own, drop } = await createServerTemplate(template.adminUrl)
  const database = await createServerDatabase(own)
  const opened = await openServer(database.url)
  await opened.knex.raw('reset role')
  await opened.knex.raw(`delete from knex_migrations where name like '0010%'`)
  await opened.close()
  await expect(openServer(database.url)).rejects.toThrow("run 'npm run migrate' first (0010_vacuum)")
  await database.drop()
  await drop()
})

const database = useDatabase()

/** Runs `sql` as a superuser, checks whether the application would serve, and undoes it. */
const servesAfter = async (mighty: Knex, sql: string): Promise<string> => {
  const trx = await mighty.transaction()
  try {
    await trx.raw(sql)
    await trx.raw('set local role bruggenscan_app')
    await refuseUnlessBound(trx)
    return 'serves'
  } catch (error) {
    return (error as Error).message
  } finally {
    await trx.rollback()
  }
}

test.each([
  ['select 1', 'serves'],
  ['alter table scans disable row level security', 'would not hold on scans'],
  ['alter table tickets no force row level security', 'would not hold on tickets'],
])('served or not after: %s', async (sql, expected) => {
  expect(await database.asOwner((owner) => servesAfter(owner, sql))).toContain(expected)
})

test.runIf(template.kind === 'server').each([
  ['alter role bruggenscan_app bypassrls', 'would not hold for role bruggenscan_app;'],
  ['alter role bruggenscan_app superuser', 'would not hold for role bruggenscan_app;'],
  ['alter table scans owner to bruggenscan_app', 'acts as the owner of scans: migrate as another;'],
])('served or not after, as nobody can on PGlite: %s', async (sql, expected) => {
  if (template.kind !== 'server') return
  const { url, drop } = await createServerDatabase(template)
  const mighty = connectAsOwner(asSuperuser(url, template.adminUrl))
  expect(await servesAfter(mighty, sql)).toContain(expected)
  await mighty.destroy()
  await drop()
})

test.runIf(template.kind === 'server')(
  'the policies bind a superuser who signs in, too [skipped on PGlite]',
  async () => {
    if (template.kind !== 'server') return
    const { url, drop } = await createServerDatabase(template)
    const owner = connectAsOwner(url)
    await owner('institutions').insert({ name: 'ROC Een' })
    await owner.destroy()
    const opened = await openServer(asSuperuser(url, template.adminUrl))
    expect(await opened.knex('institutions')).toEqual([])
    await opened.close()
    await drop()
  },
)

const asSuperuser = (url: string, adminUrl: string): string => {
  const address = new URL(adminUrl)
  address.pathname = new URL(url).pathname
  return address.href
}
