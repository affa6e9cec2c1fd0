import { randomBytes, randomInt, randomUUID } from 'node:crypto'
import { setTimeout } from 'node:timers/promises'
import type { Logger } from 'pino'
import { accountUseCases } from './application/account/account-use-cases.ts'
import { secondFactorSecrets } from './application/account/second-factor-secrets.ts'
import { ticketKeys } from './application/answering/ticket-key.ts'
import { addressHash } from './application/inviting/address-hash.ts'
import { slipHash } from './application/inviting/slip-hash.ts'
import { keyRing } from './application/key-ring.ts'
import { mirrorKeys } from './application/mirror/mirror-keys.ts'
import type { Stopwatch } from './application/operations/clock-ports.ts'
import type { RunErrands } from './application/operations/errand.ts'
import { type OperatorUseCases, operatorUseCases } from './application/operations/operator-use-cases.ts'
import { runErrands } from './application/operations/run-errands.ts'
import { type ClockWatch, watchClock } from './application/operations/watch-clock.ts'
import type { Clock } from './application/ports.ts'
import { useCases } from './application/use-cases.ts'
import type { Config } from './config.ts'
import type { PrintedDocument } from './content/printed-document.ts'
import { createAccountStore } from './db/account/account-store.ts'
import { createInAccount } from './db/account/in-account.ts'
import { createTryLimiter } from './db/account/try-limiter.ts'
import { createAnswering } from './db/answering/answering.ts'
import { hasRoom } from './db/engine/can-write.ts'
import { type Database, poolQuery } from './db/engine/connect.ts'
import { createInTransaction } from './db/in-transaction.ts'
import { createLookups } from './db/lookups.ts'
import { createInMirror } from './db/mirror/mirror-store.ts'
import { type BackUp, backUp } from './db/operations/back-up.ts'
import { clearDeadRows } from './db/operations/clear-dead-rows.ts'
import { createClockTicks } from './db/operations/clock-ticks.ts'
import { ledgerFile } from './db/operations/ledger-file.ts'
import { shortenLog } from './db/operations/shorten-log.ts'
import { readModels } from './db/read-models.ts'
import type { ClockReading } from './domain/operations/steady-clock.ts'
import { auditCsv } from './export/audit-csv.ts'
import { agreementCalendar } from './export/calendar.ts'
import { callFigure } from './export/figures/call-figure.ts'
import { inventoryCsv } from './export/inventory-csv.ts'
import { inventoryJson } from './export/inventory-json.ts'
import { linkList } from './export/link-list.ts'
import { reportExports } from './export/report-exports.ts'
import { sampleCsv, sampleWorkbook } from './export/sample-list.ts'
import { readInventoryRows } from './intake/inventory-rows.ts'
import { createListReaders } from './intake/list-readers.ts'
import { clockJobs } from './jobs/clock-jobs.ts'
import type { Job } from './jobs/jobs.ts'
import { onceAnHour } from './jobs/once-an-hour.ts'
import { htmlPart } from './mail/html-part.ts'
import { mailBox } from './mail/mail-box.ts'
import { postOffice } from './mail/post-office.ts'
import { textPart } from './mail/text-part.ts'
import { createOperations, type Operations } from './operations.ts'
import { madeOnce } from './pdf/press/made-once.ts'
import { createPress } from './pdf/press/press.ts'
import { createFederation } from './web/account/federation.ts'
import { knownBrowsers } from './web/account/known-browser.ts'
import { HASH_COST, passwordsAt } from './web/account/passwords.ts'
import { totp } from './web/account/totp.ts'
import type { WebDependencies } from './web/dependencies.ts'
import { mailLinks } from './web/mail-links.ts'

export type Composed = WebDependencies &
  Operations &
  OperatorUseCases &
  ClockWatch & {
    readonly backUp: BackUp
    readonly jobs: readonly Job[]
    readonly errands: RunErrands
    /** Ends the threads that print documents and read lists. */
    readonly closeThreads: () => Promise<void>
  }

/** Bytes of printed documents in memory: about three hundred reports. */
const KEPT_DOCUMENTS = 64 * 2 ** 20

const MINUTE = 60_000

/** Waits. Ends early, without an error, when `stopping` is aborted. */
const wait = (milliseconds: number, stopping: AbortSignal): Promise<void> =>
  setTimeout(milliseconds, undefined, { signal: stopping }).catch(() => {})

/** The wall clock, and a stopwatch that nobody can set. */
export type Clocks = { readonly now: Clock; readonly stopwatch: Stopwatch }

const SYSTEM_CLOCKS: Clocks = { now: () => new Date(), stopwatch: () => performance.now() }

const tellLeap = (log: Logger, leap: ClockReading | null): void => {
  if (leap) log.warn({ at: leap.wall }, 'the clock leapt: for an hour nothing is closed or deleted by itself')
  else log.info('the clock is steady again')
}

/** The composition root: the only file that imports from every layer. Time, chance and the outside world enter here. */
export const compose = (
  config: Config,
  database: Database,
  secret: string,
  log: Logger,
  { now, stopwatch } = SYSTEM_CLOCKS,
  hashCost = HASH_COST,
): Composed => {
  const { knex, read } = database
  const { baseUrl, mail, trustProxy } = config
  const keys = keyRing(secret)
  const press = createPress()
  const listReaders = createListReaders()
  const prints = madeOnce((document: PrintedDocument) => press.print({ document, madeOn: now() }), KEPT_DOCUMENTS)
  const clockWatch = watchClock({
    now,
    stopwatch,
    clockTicks: createClockTicks(knex, config.databaseHasOwnClock),
    onLeap: (leap) => tellLeap(log, leap),
  })
  const source = {
    knex,
    read,
    inTransaction: createInTransaction(knex),
    inAccount: createInAccount(knex),
    inMirror: createInMirror(knex),
    lookups: createLookups(knex),
    addressHash: addressHash(keys.addressHash),
    slipHash: slipHash(keys.slipHash),
    mirrorKeys: mirrorKeys(keys),
    now,
  }
  const reads = readModels(source)
  const world = {
    ...source,
    ...clockWatch,
    readAuditLog: reads.readAuditLog,
    membershipsOf: reads.membershipsOf,
    answering: createAnswering(database),
    accounts: createAccountStore(knex),
    newId: randomUUID,
    randomBytes,
    randomBelow: (below: number) => randomInt(below),
    ticketKeys: ticketKeys(keys.ticketMac, randomBytes),
    passwords: passwordsAt(hashCost),
    totp,
    secondFactorSecrets: secondFactorSecrets(keys, randomBytes),
    secondFactorPolicy: config.secondFactorPolicy,
    tries: createTryLimiter(poolQuery(knex), keys.tryHash),
    postOffice: postOffice(mail),
    mailLinks: mailLinks(baseUrl),
    pace: MINUTE / mail.perMinute,
    wait,
    ledger: ledgerFile(config.ledgerDirectory),
    forgetPrints: () => prints.forget(),
  }
  const operator = operatorUseCases(world)
  const jobs: readonly Job[] = [
    ...clockJobs({ ...world, ...operator }),
    { name: 'clear dead rows', work: clearDeadRows(knex) },
    ...(config.database.kind === 'embedded'
      ? [{ name: 'shorten the log', work: onceAnHour(stopwatch, shortenLog(knex, hasRoom(config.dataDirectory))) }]
      : []),
  ]
  return {
    ...reads,
    ...useCases(world),
    ...accountUseCases(world),
    ...operator,
    ...clockWatch,
    ...createOperations(config, database, clockWatch.awaitsClock, jobs, log),
    jobs,
    errands: runErrands(world),
    backUp: backUp(config.database.kind === 'server' ? config.database.migrationUrl : null, knex, now),
    baseUrl,
    keys,
    trustProxy,
    log,
    now,
    poolQuery: poolQuery(knex),
    ticketKeys: world.ticketKeys,
    knownBrowsers: knownBrowsers(keys.knownBrowserMac, baseUrl.startsWith('https:')),
    firstRunCode: randomBytes(6).toString('hex'),
    federation: config.federation && createFederation(config.federation, baseUrl),
    sendsMail: world.postOffice !== null,
    mailFrom: mail.from,
    mailPerMinute: mail.perMinute,
    layOutMail: (told) => ({ html: htmlPart(told), text: textPart(told) }),
    mailBox: mail.office.kind === 'folder' && !config.production ? mailBox(mail.office.folder) : null,
    writeLinkList: linkList,
    writeAuditCsv: auditCsv,
    writeCalendar: (agreements, told, address) => agreementCalendar(agreements, told, address, now()),
    writePdf: prints.make,
    writeSecretPdf: (document) => press.print({ document, madeOn: now() }),
    closeThreads: async () => {
      await Promise.all([press.close(), listReaders.close()])
    },
    drawCall: callFigure,
    exports: reportExports,
    readList: listReaders.read,
    inventoryFiles: { csv: inventoryCsv, json: inventoryJson, read: readInventoryRows },
    sampleList: { csv: sampleCsv, workbook: sampleWorkbook },
  }
}
