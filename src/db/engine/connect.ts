import { Socket } from 'node:net'
import knexPackage, { type Knex } from 'knex'
import pg, { type Client, type ClientConfig } from 'pg'
import type { PoolQuery } from '../../application/ports.ts'
import { pipelinedReads } from './pipelined-reads.ts'
import type { Read } from './prepared.ts'

/** A `date` is a day on the calendar, not an instant: it stays the string `yyyy-mm-dd`. */
pg.types.setTypeParser(pg.types.builtins.DATE, (day) => day)

/** The role owns nothing, so row-level security binds it. The first migration makes it. */
export const APPLICATION_ROLE = 'bruggenscan_app'

/**
 * The owner of an embedded database. Neither superuser nor `bypassrls`, as on a server: a superuser would hide every fault
 * in the policies.
 */
export const EMBEDDED_OWNER = 'bruggenscan_owner'

export type Database = {
  readonly knex: Knex
  /** For what many respondents ask at once. */
  readonly read: Read
  readonly close: () => Promise<void>
}

/** In milliseconds. Each is shorter than the minute after which proxies give up, so that our own page is shown. */
const TO_CONNECT = 5_000
const TO_GET_A_CONNECTION = 10_000
/** A healthy statement takes a few seconds at most, even the close of a scan with 100,000 open tickets. */
const STATEMENT = 30_000
/** No transaction waits for a person. A process that hangs in one must release its locks. */
const IDLE_IN_TRANSACTION = 30_000
/** Longer than any statement: a server that is silent for so long is gone, even when the network did not report it. */
const SILENCE = 40_000

/** A log for Knex that writes nothing. Without it, Knex also prints to the console the errors that it throws. */
export const TOLD_TO_WHO_ASKED = { warn: () => {}, error: () => {} }

const LIMITS = `set statement_timeout = ${STATEMENT}; set idle_in_transaction_session_timeout = ${IDLE_IN_TRANSACTION}`

/** Opens a pool on a PostgreSQL server, and two connections that only read. Each acts as the application's role. */
export const connect = (url: string, { most = 8 } = {}): Database => {
  const connection = { connectionString: url, connectionTimeoutMillis: TO_CONNECT, stream: patientSocket }
  const knex = knexPackage({
    client: 'pg',
    connection,
    log: TOLD_TO_WHO_ASKED,
    acquireConnectionTimeout: TO_GET_A_CONNECTION,
    pool: { min: 0, max: most, afterCreate: actAs(APPLICATION_ROLE, LIMITS) },
  })
  const reads = pipelinedReads(() => connectedReader({ ...connection, pipeline: true }))
  return {
    knex,
    read: reads.read,
    close: async () => {
      await Promise.all([knex.destroy(), reads.close()])
    },
  }
}

/** Nothing is asked on a connection before it acts as the application's role: the owner may see every institution. */
const connectedReader = async (config: ClientConfig): Promise<Client> => {
  const client = new pg.Client(config)
  // Whoever waits for a statement gets the error too.
  client.on('error', () => {})
  try {
    await client.connect()
    await client.query(`set role ${APPLICATION_ROLE}; ${LIMITS}`)
    return client
  } catch (error) {
    client.end().catch(() => {})
    throw error
  }
}

const patientSocket = (): Socket => {
  const socket = new Socket()
  return socket.setTimeout(SILENCE, () => socket.destroy())
}

/** Opens the same server as its owner, for migrations only. */
export const connectAsOwner = (url: string): Knex =>
  knexPackage({ client: 'pg', connection: url, pool: { min: 0, max: 2 } })

type AfterCreate = (connection: Client, done: (error: Error | null, connection: Client) => void) => void

/** For a pool's `afterCreate`: sets the role and other settings for as long as the connection lives. */
export const actAs =
  (role: string, settings = ''): AfterCreate =>
  (connection, done) => {
    connection.query(`set role ${role}; ${settings}`, (error) => done(error, connection))
  }

/** Runs a statement with `$1` parameters on one of Knex's connections. */
export const poolQuery =
  (knex: Knex): PoolQuery =>
  async (text, values) => {
    const connection: Client = await knex.client.acquireConnection()
    try {
      return await connection.query(text, values)
    } finally {
      await knex.client.releaseConnection(connection)
    }
  }
