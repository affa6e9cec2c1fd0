import { randomBytes } from 'node:crypto'
import pg from 'pg'
import { connectAsOwner } from '../../../src/db/engine/connect.ts'
import { migrate } from '../../../src/db/engine/migrate.ts'

/** Owns the test databases. Neither superuser nor BYPASSRLS: a superuser would hide every fault in the policies. */
const OWNER = 'bruggenscan_test_owner'

export type ServerTemplate = { readonly kind: 'server'; readonly adminUrl: string; readonly template: string }

/** Migrates a template database as an ordinary owner. `drop` removes it and its copies. */
export const createServerTemplate = async (
  adminUrl: string,
): Promise<{ template: ServerTemplate; drop: () => Promise<void> }> => {
  const template = `bruggenscan_test_${randomBytes(4).toString('hex')}`
  await asAdmin(adminUrl, async (client) => {
    await client.query(`do $$ begin
      create role ${OWNER} login createrole nosuperuser nobypassrls;
      exception when duplicate_object or unique_violation then null; end $$`)
    await client.query(`create database ${template} owner ${OWNER}`)
  })
  const owner = connectAsOwner(ownerUrl(adminUrl, template))
  await migrate(owner)
  await owner.destroy()
  return {
    template: { kind: 'server', adminUrl, template },
    drop: () => asAdmin(adminUrl, (client) => dropAllOf(client, template)),
  }
}

const dropAllOf = async (client: pg.Client, template: string): Promise<void> => {
  const { rows } = await client.query('select datname as name from pg_database where starts_with(datname, $1)', [
    template,
  ])
  for (const { name } of rows) await client.query(`drop database if exists ${name} with (force)`)
}

/** A database that was never migrated, with the same owner. */
export const createFreshDatabase = async ({ adminUrl, template }: ServerTemplate) => {
  const name = `${template}_${randomBytes(4).toString('hex')}`
  await asAdmin(adminUrl, (client) => client.query(`create database ${name} owner ${OWNER}`))
  return {
    url: ownerUrl(adminUrl, name),
    drop: () => asAdmin(adminUrl, (client) => client.query(`drop database if exists ${name} with (force)`)),
  }
}

/**
 * A fresh copy of the template, and the address at which its owner reaches it. `durable: false` skips the wait for the
 * disk at each commit, for tests in which the server doesn't crash.
 */
export const createServerDatabase = async ({ adminUrl, template }: ServerTemplate, { durable = true } = {}) => {
  const name = `${template}_${randomBytes(4).toString('hex')}`
  await asAdmin(adminUrl, async (client) => {
    await client.query(`create database ${name} template ${template} owner ${OWNER}`)
    if (!durable) await client.query(`alter database ${name} set synchronous_commit = off`)
  })
  return {
    url: ownerUrl(adminUrl, name),
    drop: () => asAdmin(adminUrl, (client) => client.query(`drop database if exists ${name} with (force)`)),
  }
}

const ownerUrl = (adminUrl: string, database: string): string => {
  const url = new URL(adminUrl)
  url.username = OWNER
  url.password = ''
  url.pathname = database
  return url.href
}

const asAdmin = async (adminUrl: string, work: (client: pg.Client) => Promise<unknown>): Promise<void> => {
  const client = new pg.Client(adminUrl)
  await client.connect()
  try {
    await work(client)
  } finally {
    await client.end()
  }
}
