import { APPLICATION_ROLE, connect, connectAsOwner, type Database } from './connect.ts'
import { migrate, pendingMigrations } from './migrate.ts'
import { refuseUnlessBound } from './refuse-unless-bound.ts'

/** Brings the schema of a PostgreSQL server up to date, as its owner. Returns the migrations that ran. */
export const migrateServer = async (ownerUrl: string): Promise<readonly string[]> => {
  const owner = connectAsOwner(ownerUrl)
  try {
    return await migrate(owner)
  } finally {
    await owner.destroy()
  }
}

/**
 * Opens a PostgreSQL server to serve from.
 * @throws Error when its schema is behind, or when row-level security would not bind us: then it is safer not to start
 */
export const openServer = async (url: string): Promise<Database> => {
  const database = connect(url)
  try {
    await refuseUnlessBound(database.knex)
    const pending = await pendingMigrations(database.knex)
    if (pending.length > 0) {
      throw new Error(`The database is not up to date: run 'npm run migrate' first (${pending.join(', ')}).`)
    }
    return database
  } catch (error) {
    await database.close()
    throw cannotTakeRole(error) ? new Error(NEVER_MIGRATED) : error
  }
}

const NEVER_MIGRATED = `This database was never migrated, or its user may not act as ${APPLICATION_ROLE}: run 'npm run migrate' first.`

/** PostgreSQL's codes when `set role` fails: the role doesn't exist, or this user is not a member of it. */
const cannotTakeRole = (error: unknown): boolean =>
  error instanceof Error && ['22023', '42501'].includes((error as { code?: string }).code ?? '')
