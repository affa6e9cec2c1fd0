import type { Knex } from 'knex'
import { migrationSource } from './migration-source.ts'

/** Any number, as long as every process uses the same one. */
const MIGRATION_LOCK = 6_206_411

/**
 * Brings the schema up to date as the owner, in one transaction. Processes that start at the same moment
 * wait for each other: the first migrates, the others find nothing left to do. Returns the names of the migrations that
 * ran.
 */
export const migrate = (owner: Knex, source = migrationSource): Promise<readonly string[]> =>
  owner.transaction(async (trx) => {
    await trx.raw('select pg_advisory_xact_lock(?)', [MIGRATION_LOCK])
    const [, ran] = await trx.migrate.latest({ migrationSource: source })
    await trx.raw('grant select on knex_migrations to bruggenscan_app')
    return (ran as readonly string[]).map((file) => migrationSource.getMigrationName(file))
  })

/** Returns the names of the migrations that the database lacks; all of them when it was never migrated. */
export const pendingMigrations = async (knex: Knex): Promise<readonly string[]> => {
  const known = await migrationSource.getMigrations([])
  const names = known.map((file) => migrationSource.getMigrationName(file))
  const { rows } = await knex.raw(`select to_regclass('knex_migrations') as found`)
  if (rows[0].found === null) return names
  const applied = new Set(await knex('knex_migrations').pluck('name'))
  return names.filter((name) => !applied.has(name))
}
