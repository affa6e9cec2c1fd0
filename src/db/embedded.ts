import { existsSync } from 'node:fs'
import { mkdir, rename, rm } from 'node:fs/promises'
import path from 'node:path'
import { PGlite, type PGliteOptions } from '@electric-sql/pglite'
import { createPgConfig } from '@electric-sql/pglite/node-postgres'
import knexPackage, { type Knex } from 'knex'
import { APPLICATION_ROLE, actAs, type Database } from './connect.ts'
import { migrate } from './migrate.ts'

/** Neither superuser nor allowed to pass row-level security, as on a server: a superuser would hide every fault. */
const OWNER_ROLE = 'bruggenscan_owner'

/**
 * Opens the embedded database in `folder`, makes it when there is none, and brings its schema up to date. The caller
 * holds the lock on the data folder: opening one folder twice corrupts it.
 */
export const openEmbedded = async (folder: string): Promise<Database> => {
  const dataDir = path.join(folder, 'database')
  if (!existsSync(dataDir)) await makeDatabase(dataDir)
  return openPGlite({ dataDir })
}

/** Under another name until it is whole: a process that is killed while it makes the files leaves none that don't open. */
const makeDatabase = async (dataDir: string): Promise<void> => {
  const unfinished = `${dataDir}-new`
  await rm(unfinished, { recursive: true, force: true })
  await mkdir(path.dirname(dataDir), { recursive: true, mode: 0o700 })
  const pglite = await PGlite.create({ dataDir: unfinished })
  await pglite.close()
  await rename(unfinished, dataDir)
}

/** As `openEmbedded`, with PGlite's own options: in memory, or from a dump. */
export const openPGlite = async (options: PGliteOptions): Promise<Database> => {
  const pglite = await PGlite.create(options)
  await migrateEmbedded(pglite)
  const knex = knexOn(pglite, APPLICATION_ROLE)
  return {
    knex,
    close: async () => {
      await knex.destroy()
      await pglite.close()
    },
  }
}

/** Brings the schema up to date as an owner that is made for it. */
export const migrateEmbedded = async (pglite: PGlite): Promise<void> => {
  await makeOwner(pglite)
  const owner = knexOn(pglite, OWNER_ROLE)
  await migrate(owner)
  await owner.destroy()
}

const makeOwner = (pglite: PGlite) =>
  pglite.exec(`
    reset role;
    do $$ begin
      if not exists (select from pg_roles where rolname = '${OWNER_ROLE}') then
        create role ${OWNER_ROLE} nologin nosuperuser nobypassrls createrole;
        grant create, usage on schema public to ${OWNER_ROLE};
      end if;
      execute format('grant create on database %I to ${OWNER_ROLE}', current_database());
    end $$;
  `)

/** PGlite is one session: one connection, or a second would see the first's transaction. */
const knexOn = (pglite: PGlite, role: string): Knex =>
  knexPackage({
    client: 'pg',
    connection: () => createPgConfig(pglite),
    pool: { min: 1, max: 1, afterCreate: actAs(role) },
  })
