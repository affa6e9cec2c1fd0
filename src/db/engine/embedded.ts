import { existsSync } from 'node:fs'
import { mkdir, rename, rm } from 'node:fs/promises'
import path from 'node:path'
import { PGlite, type PGliteOptions } from '@electric-sql/pglite'
import { createPgConfig } from '@electric-sql/pglite/node-postgres'
import knexPackage, { type Knex } from 'knex'
import { APPLICATION_ROLE, actAs, type Database, EMBEDDED_OWNER, TOLD_TO_WHO_ASKED } from './connect.ts'
import { BUILT_DATABASE, findEmptyDatabase } from './empty-database.ts'
import { keptAlive } from './kept-alive.ts'
import { migrate } from './migrate.ts'
import { askPrepared } from './prepared.ts'

/**
 * Opens the embedded database in `folder` and brings its schema up to date. When there is none, it is made first, from
 * the build's empty database if there is one. The caller holds the lock on the data folder: opening one folder twice
 * corrupts it.
 */
export const openEmbedded = async (folder: string, built = BUILT_DATABASE): Promise<Database> => {
  const dataDir = path.join(folder, 'database')
  if (!existsSync(dataDir)) await makeDatabase(dataDir, await findEmptyDatabase(built))
  return openPGlite({ dataDir })
}

/**
 * The database gets its name only when it is complete, so a process that is killed earlier leaves no broken database.
 */
const makeDatabase = async (dataDir: string, empty: Blob | null): Promise<void> => {
  const unfinished = `${dataDir}-new`
  await rm(unfinished, { recursive: true, force: true })
  await mkdir(path.dirname(dataDir), { recursive: true, mode: 0o700 })
  const pglite = await PGlite.create({ dataDir: unfinished, ...(empty && { loadDataDir: empty }) })
  await pglite.close()
  await rename(unfinished, dataDir)
}

/** Does the same as `openEmbedded` with PGlite's own options: in memory, or from a dump. */
export const openPGlite = async (options: PGliteOptions): Promise<Database> => {
  const { dataDir } = options
  const pglite = await PGlite.create(options)
  await migrateEmbedded(pglite)
  await letShortenLog(pglite)
  const alive = keptAlive(pglite, async () => {
    if (!dataDir) throw new Error('what was in memory is gone')
    const again = await PGlite.create({ dataDir })
    await letShortenLog(again)
    return again
  })
  const knex = knexOn(alive.connection, APPLICATION_ROLE)
  return {
    knex,
    read: (statement, values) => askPrepared(knex, statement, values),
    close: async () => {
      await knex.destroy()
      await alive.close()
    },
  }
}

/** Brings the schema up to date as the owner, a role that it creates when absent. */
export const migrateEmbedded = (pglite: PGlite): Promise<void> => asOwnerOf(pglite, (owner) => migrate(owner))

/** Makes a database in a folder that doesn't exist yet, and lets `fill` fill it as the owner. */
export const makeEmbedded = async (dataDir: string, fill: (owner: Knex) => Promise<unknown>): Promise<void> => {
  const pglite = await PGlite.create({ dataDir })
  try {
    await asOwnerOf(pglite, fill)
  } finally {
    await pglite.close()
  }
}

const asOwnerOf = async (pglite: PGlite, work: (owner: Knex) => Promise<unknown>): Promise<void> => {
  await makeOwner(pglite)
  const owner = knexOn(async () => createPgConfig(pglite), EMBEDDED_OWNER)
  try {
    await work(owner)
  } finally {
    await owner.destroy()
  }
}

const makeOwner = (pglite: PGlite) =>
  pglite.exec(`
    reset role;
    do $$ begin
      if not exists (select from pg_roles where rolname = '${EMBEDDED_OWNER}') then
        create role ${EMBEDDED_OWNER} nologin nosuperuser nobypassrls createrole;
        grant create, usage on schema public to ${EMBEDDED_OWNER};
      end if;
      execute format('grant create on database %I to ${EMBEDDED_OWNER}', current_database());
    end $$;
  `)

/** For `shortenLog`. Files of the log that are done are deleted, and not used again with what they hold. */
const letShortenLog = (pglite: PGlite) =>
  pglite.exec(`
    reset role;
    grant pg_checkpoint to ${APPLICATION_ROLE};
    grant execute on function pg_switch_wal() to ${APPLICATION_ROLE};
    set wal_recycle = off;
  `)

/** One connection only: PGlite is one session, so a second connection would see the transaction of the first. */
const knexOn = (connection: Knex.ConnectionConfigProvider, role: string): Knex =>
  knexPackage({
    client: 'pg',
    connection,
    log: TOLD_TO_WHO_ASKED,
    pool: { min: 1, max: 1, afterCreate: actAs(role) },
  })
