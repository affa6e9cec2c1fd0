import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { setTimeout } from 'node:timers/promises'
import type { Logger } from 'pino'
import { type Composed, compose } from './compose.ts'
import type { Config } from './config.ts'
import type { Database } from './db/engine/connect.ts'
import { keptSecret } from './db/engine/kept-secret.ts'
import { migrateServer, openServer } from './db/engine/open-server.ts'
import { whyDeadRowsStay } from './db/engine/why-dead-rows-stay.ts'
import type { CommandResult } from './db/operations/command-message.ts'
import { startJobs } from './jobs/jobs.ts'
import { createLog } from './log.ts'
import { stopsWell } from './stop-serving.ts'
import { createApp } from './web/app.ts'
import { answerUnreadable } from './web/unreadable-request.ts'

/** Most proxies keep an idle connection for a minute. If this server closed it first, a request could be lost. */
const KEEP_ALIVE = 75_000

export type Running = {
  readonly composed: Composed
  /** The address of the server. With port 0, it has the port that the system chose. */
  readonly address: string
  /** Finishes the work in progress, then releases the database. */
  readonly stop: () => Promise<void>
}

/** Runs a command for another process, which may not open the database while this process holds it. */
export type OnCommand = (argv: readonly string[], composed: Composed) => Promise<CommandResult>

/**
 * Opens the database, composes the app, listens, and starts the jobs and the queue. Code that the first page doesn't
 * need is loaded later, so that the first page comes sooner.
 * @throws Error, in words for the operator, when another process holds the data folder or the database isn't ready
 */
export const start = async (config: Config, onCommand: OnCommand): Promise<Running> => {
  const log = createLog(config)
  const { promise: ready, resolve: isReady } = deferred<Composed>()
  const { database, release } = await openDatabase(config, log, async (argv) => onCommand(argv, await ready))
  const secret = config.sessionSecret ?? (await keptSecret(config.dataDirectory))
  const composed = compose(config, database, secret, log)
  await replay(composed, log)
  await composed.isClockSteady()
  isReady(composed)
  const server = createServer({ keepAliveTimeout: KEEP_ALIVE, requireHostHeader: false }, createApp(composed))
  answerUnreadable(server, config.baseUrl)
  const closeServer = stopsWell(server)
  await listen(server, config)
  const jobs = startJobs(composed.jobs, log, composed.metrics?.jobDone)
  const { startQueue } = await import('./db/operations/queue.ts')
  const queue = await startQueue(database.knex, composed.errands, log)
  const { port } = server.address() as AddressInfo
  composed.readiness.serve({ ...composed.databaseChecks, queue: queue.isRunning })
  log.info({ ...factsOf(config), port }, 'listening')
  if (!(await composed.hasInstitutions())) {
    log.info(`no institution yet: open ${config.baseUrl}/first-run and type the code ${composed.firstRunCode}`)
  }
  return {
    composed,
    address: `http://${config.host}:${port}`,
    stop: async () => {
      composed.readiness.stopServing()
      log.info('stopping')
      await setTimeout(config.drainSeconds * 1000)
      await Promise.all([jobs.stop(), closeServer(), queue.stop()])
      await composed.closeThreads()
      await database.close()
      await release()
    },
  }
}

/** After a restore: repeats the closings and erasures that came after the backup, before anybody can sign in. */
const replay = async ({ replayEnds }: Composed, log: Logger): Promise<void> => {
  const replayed = await replayEnds()
  if (Object.values(replayed).some((count) => count > 0)) log.warn(replayed, 'ended again, as the ledger says')
}

type Opened = { readonly database: Database; readonly release: () => Promise<void> }

const openDatabase = async (
  config: Config,
  log: Logger,
  onCommand: (argv: readonly string[]) => Promise<CommandResult>,
): Promise<Opened> => {
  if (config.database.kind === 'server') {
    if (!config.production) await migrateServer(config.database.migrationUrl)
    return { database: await openClearedServer(config, config.database.url, log), release: async () => {} }
  }
  const { holdDataFolder } = await import('./db/engine/data-folder.ts')
  const folder = await holdDataFolder(config.dataDirectory, { onCommand })
  if (!folder.held) {
    throw new Error(
      `Another Bruggenscan is running on ${config.dataDirectory}. Stop it first, or set another DATA_DIR.`,
    )
  }
  const { openEmbedded } = await import('./db/engine/embedded.ts')
  return { database: await openEmbedded(config.dataDirectory), release: folder.release }
}

/** @throws Error in production, when the server keeps dead rows and nothing else is said to clear them */
const openClearedServer = async (config: Config, url: string, log: Logger): Promise<Database> => {
  const database = await openServer(url)
  const reason = await whyDeadRowsStay(database.knex)
  if (reason && config.production && !config.deadRowsClearedElsewhere) {
    await database.close()
    throw new Error(`${reason} Until then we refuse to serve.`)
  }
  if (reason) log.warn(reason)
  return database
}

const listen = (server: Server, { host, port }: Config) =>
  new Promise<void>((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) =>
      reject(error.code === 'EADDRINUSE' ? new Error(`PORT ${port} is in use; set another one.`) : error),
    )
    server.listen(port, host, resolve)
  })

/** The settings of this process that help a reader of the log. Never a secret. */
const factsOf = ({ baseUrl, database, mail, production, trustProxy }: Config) => ({
  address: baseUrl,
  database: database.kind,
  mail: mail.office.kind,
  production,
  trustProxy,
  node: process.version,
})

/** A promise and its `resolve`: a command that arrives during the start waits for it. */
const deferred = <Value>() => {
  let resolve: (value: Value) => void = () => {}
  const promise = new Promise<Value>((resolveIt) => {
    resolve = resolveIt
  })
  return { promise, resolve }
}
