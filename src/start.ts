import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { appCommand } from './cli/app-command.ts'
import { type Composed, compose, createLog } from './compose.ts'
import type { Config } from './config.ts'
import type { Database } from './db/connect.ts'
import { holdDataFolder } from './db/data-folder.ts'
import { openEmbedded } from './db/embedded.ts'
import { keptSecret } from './db/kept-secret.ts'
import { migrateServer, openServer } from './db/open-server.ts'
import { startQueue } from './db/queue.ts'
import { startJobs } from './jobs/jobs.ts'
import { createApp } from './web/app.ts'

export type Running = {
  readonly composed: Composed
  /** The address that it answers at; with port 0 the one that the system gave. */
  readonly address: string
  /** Finishes what is under way, then lets go of the database. */
  readonly stop: () => Promise<void>
}

/**
 * Opens the database, composes the app, starts the clock's and the queue's work and listens.
 * @throws Error, in words for the operator, when another process holds the data folder or the database isn't ready
 */
export const start = async (config: Config): Promise<Running> => {
  const log = createLog(config)
  const { promise: ready, resolve: isReady } = deferred<Composed>()
  const { database, release } = await openDatabase(config, ready)
  const secret = config.sessionSecret ?? (await keptSecret(config.dataDirectory))
  const composed = compose(config, database, secret, log)
  isReady(composed)
  const server = createServer(createApp(composed))
  const jobs = startJobs(composed.jobs, log)
  const queue = await startQueue(database.knex, composed.errands, log)
  await listen(server, config)
  const { port } = server.address() as AddressInfo
  log.info({ address: config.baseUrl, port, database: config.database.kind }, 'listening')
  if (!(await composed.hasInstitutions())) {
    log.info(`no institution yet: open ${config.baseUrl}/first-run and type the code ${composed.firstRunCode}`)
  }
  return {
    composed,
    address: `http://${config.host}:${port}`,
    stop: async () => {
      await jobs.stop()
      await closeServer(server)
      await queue.stop()
      await composed.closePress()
      await database.close()
      await release()
    },
  }
}

type Opened = { readonly database: Database; readonly release: () => Promise<void> }

const openDatabase = async (config: Config, ready: Promise<Composed>): Promise<Opened> => {
  if (config.database.kind === 'server') {
    if (!config.production) await migrateServer(config.database.migrationUrl)
    return { database: await openServer(config.database.url), release: async () => {} }
  }
  const folder = await holdDataFolder(config.dataDirectory, {
    onCommand: async (argv) => appCommand(argv, await ready),
  })
  if (!folder.held) {
    throw new Error(
      `Another Bruggenscan is running on ${config.dataDirectory}. Stop it first, or set another DATA_DIR.`,
    )
  }
  return { database: await openEmbedded(config.dataDirectory), release: folder.release }
}

const listen = (server: Server, { host, port }: Config) =>
  new Promise<void>((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) =>
      reject(error.code === 'EADDRINUSE' ? new Error(`PORT ${port} is in use; set another one.`) : error),
    )
    server.listen(port, host, resolve)
  })

const closeServer = (server: Server) =>
  new Promise<void>((resolve) => {
    server.close(() => resolve())
    server.closeIdleConnections()
  })

/** A command that arrives while we still start waits for it. */
const deferred = <Value>() => {
  let resolve: (value: Value) => void = () => {}
  const promise = new Promise<Value>((resolveIt) => {
    resolve = resolveIt
  })
  return { promise, resolve }
}
