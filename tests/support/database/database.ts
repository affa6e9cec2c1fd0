import type { Knex } from 'knex'
import { afterAll, beforeAll, beforeEach, inject } from 'vitest'
import { connect, connectAsOwner, type Database } from '../../../src/db/engine/connect.ts'
import { openPGlite } from '../../../src/db/engine/embedded.ts'
import { emptyEmbeddedDatabase } from './embedded-template.ts'
import { createServerDatabase } from './server-template.ts'

/** Each with all that belongs to it. */
const EMPTIED = ['institutions', 'accounts', 'sessions', 'ended_sessions', 'tries', 'pgboss.job', 'pgboss.archive']

/**
 * A real database for one test file, empty before each test: PGlite, or the server of TEST_DATABASE_URL. The connection
 * acts as the application's role, as in production; `asOwner` lends the owner's, while nothing else is asked.
 */
export const useDatabase = (): UsedDatabase => {
  let opened: Awaited<ReturnType<typeof openTestDatabase>>
  beforeAll(async () => {
    opened = await openTestDatabase()
  })
  beforeEach(async () => {
    // On a server, truncating so many tables takes a hundred times as long as deleting these few rows.
    await opened.asOwner((owner) => owner.raw(EMPTIED.map((table) => `delete from ${table}`).join(';')))
  })
  afterAll(async () => {
    await opened.database.close()
    await opened.drop()
  })
  return {
    get current() {
      return opened.database
    },
    get url() {
      return opened.url
    },
    asOwner: (work) => opened.asOwner(work),
  }
}

export type UsedDatabase = {
  readonly current: Database
  /** Where its owner reaches it on a server; null for PGlite. */
  readonly url: string | null
  readonly asOwner: AsOwner
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
    return { database, url: null, asOwner, drop: async () => {} }
  }
  const { url, drop } = await createServerDatabase(template)
  const owner = connectAsOwner(url)
  return {
    database: connect(url),
    url,
    asOwner: ((work) => work(owner)) as AsOwner,
    drop: async () => {
      await owner.destroy()
      await drop()
    },
  }
}
