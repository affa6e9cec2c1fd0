import type { PGlite } from '@electric-sql/pglite'
import { createPgConfig } from '@electric-sql/pglite/node-postgres'
import type { Knex } from 'knex'
import { EmbeddedDown } from './outage.ts'

/** In milliseconds. Opening blocks the process for a second, and mostly fails while the disk is full. */
const BETWEEN_TRIES = 5_000

export type KeptAlive = {
  /** For the pool's `connection`. @throws EmbeddedDown while it can't be opened */
  readonly connection: () => Promise<Knex.StaticConnectionConfig>
  readonly close: () => Promise<void>
}

/**
 * Keeps the one PGlite behind the pool open. PostgreSQL stops itself when it can't write its log, as on a full disk, and
 * then answers nothing any more. Statements that wait fail with `EmbeddedDown`, and the next request opens the database
 * again. What was committed is on the disk.
 */
export const keptAlive = (first: PGlite, reopen: () => Promise<PGlite>): KeptAlive => {
  let current: PGlite | null = first
  let nextTry = 0

  const open = async (): Promise<PGlite> => {
    if (Date.now() < nextTry) throw new EmbeddedDown('the embedded database is down')
    nextTry = Date.now() + BETWEEN_TRIES
    try {
      return await reopen()
    } catch (cause) {
      throw new EmbeddedDown('the embedded database could not be opened', { cause })
    }
  }

  return {
    connection: async () => {
      const pglite = current ?? (await open())
      current = pglite
      const config = createPgConfig(pglite)
      const { connection } = config
      const stopped = () => {
        if (current === pglite) current = null
      }
      connection.on('error', stopped)
      connection.on('errorMessage', ({ severity }: { severity?: string }) => {
        if (severity !== 'PANIC' && severity !== 'FATAL') return
        stopped()
        // After the driver has passed this error to the statement under way. The driver then fails all that wait.
        process.nextTick(() => connection.emit('error', new EmbeddedDown('the embedded database stopped')))
      })
      return Object.assign(config, { expirationChecker: () => current !== pglite })
    },
    close: async () => current?.close(),
  }
}
