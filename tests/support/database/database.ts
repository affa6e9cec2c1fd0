import type { Knex } from 'knex'
import { afterAll, beforeAll, beforeEach, inject } from 'vitest'
import { connect, connectAsOwner, type Database } from '../../../src/db/engine/connect.ts'
import { openPGlite } from '../../../src/db/engine/embedded.ts'
import type {} from './database-template.ts'
import { emptyEmbeddedDatabase } from './embedded-template.ts'
import { createServerDatabase, type ServerTemplate } from './server-template.ts'

/** Tables to empty. Deleting their rows deletes all rows that belong to them. */
const EMPTIED = [
  'institutions',
  'accounts',
  'sessions',
  'ended_sessions',
  'tries',
  'clock_ticks',
  'mirror_pool',
  'mirror_snapshots',
  'pgboss.job',
  'pgboss.archive',
]

/**
 * A real database for one test file, empty before each test: embedded, or on the server of TEST_DATABASE_URL. The
 * connection acts as the application's role, as in production; `asOwner` lends the owner's while no other query runs.
 */
export const useDatabase = (): UsedDatabase => {
  let opened: Opened
  let lent = false
  beforeAll(async () => {
    opened = await openTestDatabase()
  })
  beforeEach(async () => {
    // On a server, truncating so many tables takes a hundred times as long as deleting these few rows.
    await opened.asOwner((owner) => owner.raw(EMPTIED.map((table) => `delete from ${table}`).join(';')))
  })
  afterAll(async () => {
    await opened.leave(lent)
  })
  return {
    get current() {
      return opened.database
    },
    get url() {
      lent = true
      return opened.url
    },
    asOwner: (work) => {
      lent = true
      return opened.asOwner(work)
    },
  }
}

export type UsedDatabase = {
  readonly current: Database
  /** The address at which the owner reaches it on a server. Null for PGlite. */
  readonly url: string | null
  readonly asOwner: AsOwner
}

type AsOwner = <Result>(work: (owner: Knex) => Promise<Result>) => Promise<Result>

type Opened = {
  readonly database: Database
  readonly url: string | null
  readonly asOwner: AsOwner
  /** Closes it. `lent`: the tests acted as its owner, who can change more than rows. */
  leave(lent: boolean): Promise<void>
}

const openTestDatabase = (): Promise<Opened> => {
  const template = inject('databaseTemplate')
  return template.kind === 'embedded' ? openOnPGlite(template.folder) : openOnServer(template)
}

/** Embedded databases that earlier files of this worker left. */
const spareOnPGlite: Database[] = []

const openOnPGlite = async (folder: string): Promise<Opened> => {
  const database =
    spareOnPGlite.pop() ?? (await openPGlite({ loadDataDir: new Blob([await emptyEmbeddedDatabase(folder)]) }))
  const asOwner: AsOwner = async (work) => {
    await database.knex.raw('set role bruggenscan_owner')
    try {
      return await work(database.knex)
    } finally {
      await database.knex.raw('set role bruggenscan_app')
    }
  }
  const leave = async (lent: boolean) => {
    if (lent) await database.close()
    else spareOnPGlite.push(database)
  }
  return { database, url: null, asOwner, leave }
}

/** Databases that earlier files of this worker left. Making and dropping one for each file would take 0.3 seconds. */
const spare: Awaited<ReturnType<typeof createServerDatabase>>[] = []

const openOnServer = async (template: ServerTemplate): Promise<Opened> => {
  const made = spare.pop() ?? (await createServerDatabase(template, { durable: false }))
  const owner = connectAsOwner(made.url)
  const database = connect(made.url)
  return {
    database,
    url: made.url,
    asOwner: (work) => work(owner),
    leave: async (lent) => {
      await database.close()
      await owner.destroy()
      if (lent) await made.drop()
      else spare.push(made)
    },
  }
}
