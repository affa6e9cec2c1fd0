import { existsSync } from 'node:fs'
import { mkdir, rename, rm } from 'node:fs/promises'
import path from 'node:path'
import { PGlite, type PGliteOptions } from '@electric-sql/pglite'
import { createPgConfig } from '@electric-sql/pglite/node-postgres'
import knexPackage, { type Knex } from 'knex'
import { APPLICATION_ROLE, actAs, type Database, TOLD_TO_WHO_ASKED } from './connect.ts'
import { BUILT_DATABASE, findEmptyDatabase } from './empty-database.ts'
import { keptAlive } from './kept-alive.ts'
import { migrate } from './migrate.ts'

/** Neither superuser nor allowed to pass row-level security, as on a server: a superuser would hide every fault. */
export const EMBEDDED_OWNER = 'bruggenscan_owner'

/**
 * Opens the embedded database in `folder`, makes it when there is none, from the build's empty one if that is there, and brings its schema up to date. The caller
 * holds the lock on the data folder: opening one folder twice corrupts it.
 */
export const openEmbedded = async (folder: string, built = BUILT_DATABASE): Promise<Database> => {
  const dataDir = path.join(folder, 'database')
  if (!existsSync(dataDir)) await makeDatabase(dataDir, await findEmptyDatabase(built))
  return openPGlite({ dataDir })
}

/** Under another name until it is whole: a process that is killed while it makes the files leaves none that don't open. */
const makeDatabase = async (dataDir: string, empty: Blob | null): Promise<void> => {
  const unfinished = `${dataDir}-new`
  await rm(unfinished, { recursive: true, force: true })
  await mkdir(path.dirname(dataDir), { recursive: true, mode: 0o700 })
  const pglite = await PGlite.create({ dataDir: unfinished, ...(empty && { loadDataDir: empty }) })
  await pglite.close()
  await rename(unfinished, dataDir)
}

/** As `openEmbedded`, with PGlite's own options: in memory, or from a dump. */
export const openPGlite = async (options: PGliteOptions): Promise<Database> => {
  const { dataDir } = options
  const pglite = await PGlite.create(options)
  await migrateEmbedded(pglite)
  const alive = keptAlive(pglite, () => {
    if (!dataDir) throw new Error('what was in memory is gone')
    return PGlite.create({ dataDir })
  })
  const knex = knexOn(alive.connection, APPLICATION_ROLE)
  return {
    knex,
    close: async () => {
      await knex.destroy()
      await alive.close()
    },
  }
}

/** Brings the schema up to date as an owner that is made for it. */
export const migrateEmbedded = (pglite: PGlite): Promise<void> => asOwnerOf(pglite, (owner) => migrate(owner))

/** Makes a database in a folder that isn't there yet, and has its owner fill it. */
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

/** PGlite is one session: one connection, or a second would see the first's transaction. */
const knexOn = (connection: Knex.ConnectionConfigProvider, role: string): Knex =>
  knexPackage({
    client: 'pg',
    connection,
    log: TOLD_TO_WHO_ASKED,
    pool: { min: 1, max: 1, afterCreate: actAs(role) },
  })
