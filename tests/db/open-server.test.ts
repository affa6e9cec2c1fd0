import { expect, inject, test } from 'vitest'
import { migrateServer, openServer } from '../../src/db/open-server.ts'
import { createServerDatabase, createServerTemplate } from '../support/server-template.ts'

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
