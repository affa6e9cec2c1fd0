import { readFile } from 'node:fs/promises'
import { afterAll, beforeAll, beforeEach, inject } from 'vitest'
import { connect, connectAsOwner, type Database } from '../../src/db/connect.ts'
import { openPGlite } from '../../src/db/embedded.ts'
import { createServerDatabase } from './server-template.ts'

/**
 * A real database for one test file, empty before each test: PGlite, or the server of TEST_DATABASE_URL. The connection
 * acts as the application's role, as in production.
 */
export const useDatabase = (): { readonly current: Database } => {
  let opened: { database: Database; empty: () => Promise<void>; drop: () => Promise<void> }
  beforeAll(async () => {
    opened = await openTestDatabase()
  })
  beforeEach(() => opened.empty())
  afterAll(async () => {
    await opened.database.close()
    await opened.drop()
  })
  return {
    get current() {
      return opened.database
    },
  }
}

const TABLES = 'institutions, accounts, sessions'

const openTestDatabase = async () => {
  const template = inject('databaseTemplate')
  if (template.kind === 'embedded') {
    const database = await openPGlite({ loadDataDir: new Blob([await readFile(template.dump)]) })
    const asOwner = async () => {
      await database.knex.raw(`set role bruggenscan_owner; truncate ${TABLES} cascade; set role bruggenscan_app`)
    }
    return { database, empty: asOwner, drop: async () => {} }
  }
  const { url, drop } = await createServerDatabase(template)
  const owner = connectAsOwner(url)
  return {
    database: connect(url),
    empty: async () => {
      await owner.raw(`truncate ${TABLES} cascade`)
    },
    drop: async () => {
      await owner.destroy()
      await drop()
    },
  }
}
