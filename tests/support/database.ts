import type { Knex } from 'knex'
import { afterAll, beforeAll, beforeEach, inject } from 'vitest'
import { connect, connectAsOwner, type Database } from '../../src/db/connect.ts'
import { openPGlite } from '../../src/db/embedded.ts'
import { emptyEmbeddedDatabase } from './embedded-template.ts'
import { createServerDatabase } from './server-template.ts'

/**
 * A real database for one test file, empty before each test: PGlite, or the server of TEST_DATABASE_URL. The connection
 * acts as the application's role, as in production; `asOwner` lends the owner's, while nothing else is asked.
 */
export const useDatabase = (): { readonly current: Database; readonly asOwner: AsOwner } => {
  let opened: { database: Database; asOwner: AsOwner; drop: () => Promise<void> }
  beforeAll(async () => {
    opened = await openTestDatabase()
  })
  beforeEach(async () => {
    await opened.asOwner((owner) =>
      owner.raw('truncate institutions, accounts, sessions, pgboss.job, pgboss.archive cascade'),
    )
  })
  afterAll(async () => {
    await opened.database.close()
    await opened.drop()
  })
  return {
    get current() {
      return opened.database
    },
    asOwner: (work) => opened.asOwner(work),
  }
}

type AsOwner = <Result>(work: (owner: Knex) => Promise<Result>) => Promise<Result>

const openTestDatabase = async () => {
  const template = inject('databaseTemplate')
  if (template.kind === 'embedded') {
    const database = await openPGlite({ loadDataDir: new Blob([await emptyEmbeddedDatabase(template.folder)]) })
    const asOwner: AsOwner = async (work) => {
      await database.knex.raw('set role bruggenscan_owner')
      try {
        return await work(database.knex)
      } finally {
        await database.knex.raw('set role bruggenscan_app')
      }
    }
    return { database, asOwner, drop: async () => {} }
  }
  const { url, drop } = await createServerDatabase(template)
  const owner = connectAsOwner(url)
  return {
    database: connect(url),
    asOwner: ((work) => work(owner)) as AsOwner,
    drop: async () => {
      await owner.destroy()
      await drop()
    },
  }
}
