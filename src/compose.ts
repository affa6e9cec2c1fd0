import { randomBytes, randomInt, randomUUID } from 'node:crypto'
import { setTimeout } from 'node:timers/promises'
import type { Logger } from 'pino'
import { accountUseCases } from './application/account/account-use-cases.ts'
import { createInstitution } from './application/account/create-institution.ts'
import { deleteExpiredOffers } from './application/account/delete-expired-offers.ts'
import { factorSecrets } from './application/account/factor-secrets.ts'
import { mailAccount } from './application/account/mail-account.ts'
import { mailAddressChange } from './application/account/mail-address-change.ts'
import { resetAccount } from './application/account/reset-account.ts'
import { sendOffer } from './application/account/send-offer.ts'
import { signIn } from './application/account/sign-in.ts'
import { ticketKeys } from './application/answering/ticket-key.ts'
import { addressHash } from './application/inviting/address-hash.ts'
import { postLetters } from './application/inviting/post-letters.ts'
import { slipHash } from './application/inviting/slip-hash.ts'
import { keyRing } from './application/key-ring.ts'
import { deleteExpired } from './application/operations/delete-expired.ts'
import { eraseInstitution } from './application/operations/erase-institution.ts'
import { errand, errandSchemas, type RunErrands } from './application/operations/errand.ts'
import type { Lookups } from './application/operations/lookup-ports.ts'
import { replayEnds } from './application/operations/replay-ends.ts'
import { sendNotice } from './application/operations/send-notice.ts'
import { closeDueScans } from './application/scan/close-due-scans.ts'
import { closeScanWhenDue } from './application/scan/close-scan.ts'
import { countNights } from './application/scan/count-nights.ts'
import { deleteDiscardedDrafts } from './application/scan/delete-discarded-drafts.ts'
import { tellEndingScans } from './application/scan/tell-ending-scans.ts'
import { useCases } from './application/use-cases.ts'
import { composeMembership } from './compose-membership.ts'
import type { Config } from './config.ts'
import type { PrintedDocument } from './content/printed-document.ts'
import { createAccountStore } from './db/account/account-store.ts'
import { createInAccount } from './db/account/in-account.ts'
import { membershipsOf } from './db/account/member-read-model.ts'
import { readOwnAccount } from './db/account/own-account-read-model.ts'
import { createTryLimiter } from './db/account/try-limiter.ts'
import { createAnswering } from './db/answering/answering.ts'
import { findDraft, findSeat } from './db/answering/seat-read-model.ts'
import { findFeedbackPage, findPublicFeedback, findScanOfFeedback } from './db/conversation/feedback-read-model.ts'
import { getWorkshop } from './db/conversation/workshop-read-model.ts'
import { countListed } from './db/count-listed.ts'
import { type Database, poolQuery } from './db/engine/connect.ts'
import { createInTransaction } from './db/in-transaction.ts'
import { readHandouts } from './db/inviting/handouts-read-model.ts'
import { findInvitedBefore } from './db/inviting/invited-read-model.ts'
import { readMailing, readMailings } from './db/inviting/mailing-read-model.ts'
import { createLookups } from './db/lookups.ts'
import { type BackUp, backUp } from './db/operations/back-up.ts'
import { clearDeadRows } from './db/operations/clear-dead-rows.ts'
import { ledgerFile } from './db/operations/ledger-file.ts'
import { getDossier } from './db/report/dossier-read-model.ts'
import { readRemarks } from './db/report/remarks-read-model.ts'
import { getEdition, listEditions } from './db/scan/edition-read-model.ts'
import { readNights } from './db/scan/nights-read-model.ts'
import { readProgress } from './db/scan/progress-read-model.ts'
import { listDiscardedDrafts, listScans } from './db/scan/scan-list-read-model.ts'
import type { InstitutionId } from './domain/ids.ts'
import type { ErasedRows } from './domain/operations/erased-rows.ts'
import { agreementCalendar } from './export/calendar.ts'
import { callFigure } from './export/figures/call-figure.ts'
import { linkList } from './export/link-list.ts'
import { reportExports } from './export/report-exports.ts'
import { readTable } from './intake/read-table.ts'
import type { Job } from './jobs/jobs.ts'
import { onceADay } from './jobs/once-a-day.ts'
import { htmlPart } from './mail/html-part.ts'
import { mailBox } from './mail/mail-box.ts'
import { postOffice } from './mail/post-office.ts'
import { textPart } from './mail/text-part.ts'
import { type Operating, operate } from './operate.ts'
import { madeOnce } from './pdf/press/made-once.ts'
import { createPress } from './pdf/press/press.ts'
import { knownBrowsers } from './web/account/known-browser.ts'
import { passwords } from './web/account/passwords.ts'
import { totp } from './web/account/totp.ts'
import type { WebDependencies } from './web/dependencies.ts'
import { mailLinks } from './web/mail-links.ts'

export type Composed = WebDependencies &
  Operating & {
    readonly closeDueScans: ReturnType<typeof closeDueScans>
    readonly deleteExpired: ReturnType<typeof deleteExpired>
    readonly resetAccount: ReturnType<typeof resetAccount>
    readonly eraseInstitution: ReturnType<typeof eraseInstitution>
    readonly countInstitution: (institutionId: InstitutionId) => Promise<ErasedRows | null>
    /** @throws NotFound */
    readonly nameOfInstitution: (institutionId: InstitutionId) => Promise<string>
    readonly institutionsNamed: Lookups['institutionsNamed']
    readonly backUp: BackUp
    readonly replayEnds: ReturnType<typeof replayEnds>
    readonly jobs: readonly Job[]
    readonly errands: RunErrands
    readonly closePress: () => Promise<void>
  }

/** Bytes of printed documents in memory: some three hundred reports. */
const KEPT_DOCUMENTS = 64 * 2 ** 20

const MINUTE = 60_000

/** Ends early, and well, when it is time to stop. */
const wait = (milliseconds: number, stopping: AbortSignal): Promise<void> =>
  setTimeout(milliseconds, undefined, { signal: stopping }).catch(() => {})

/** The composition root: the only file that sees everything. What the world gives, time and chance included, enters here. */
export const compose = (
  config: Config,
  database: Database,
  secret: string,
  log: Logger,
  now = () => new Date(),
): Composed => {
  const { knex } = database
  const inTransaction = createInTransaction(knex)
  const lookups = createLookups(knex)
  const accounts = createAccountStore(knex)
  const keys = keyRing(secret)
  const tickets = ticketKeys(keys.ticketMac, randomBytes)
  const world = {
    inTransaction,
    answering: createAnswering(knex),
    now,
    newId: randomUUID,
    randomBytes,
    randomBelow: (below: number) => randomInt(below),
    ticketKeys: tickets,
    postOffice: postOffice(config.mail),
    mailLinks: mailLinks(config.baseUrl),
    pace: MINUTE / config.mail.perMinute,
    wait,
    addressHash: addressHash(keys.addressHash),
    slipHash: slipHash(keys.slipHash),
    ledger: ledgerFile(config.ledgerDirectory),
    forgetPrints: () => prints.forget(),
  }
  const inAccount = createInAccount(knex)
  const accountWorld = {
    ...{ inAccount, inTransaction, accounts, passwords, totp, randomBytes, now, newId: randomUUID },
    factorSecrets: factorSecrets(keys, randomBytes),
    factorPolicy: config.factorPolicy,
    membershipsOf: membershipsOf(knex),
    tries: createTryLimiter(poolQuery(knex), keys.tryHash),
  }
  const press = createPress()
  const prints = madeOnce((document: PrintedDocument) => press.print({ document, madeOn: now() }), KEPT_DOCUMENTS)
  const dossierOf = getDossier(inTransaction)
  const closeWhenDue = closeScanWhenDue(world)
  const expire = deleteExpired({ ...world, lookups })
  const closeDue = closeDueScans({ lookups, now, closeScanWhenDue: closeWhenDue })
  const jobs: readonly Job[] = [
    { name: 'close due scans', work: closeDue },
    { name: 'count nights', work: onceADay(now, countNights({ ...world, lookups })) },
    { name: 'delete discarded drafts', work: onceADay(now, deleteDiscardedDrafts({ ...world, lookups })) },
    { name: 'delete expired keys', work: () => lookups.deleteExpiredKeys(now()) },
    { name: 'delete expired', work: onceADay(now, expire) },
    { name: 'delete expired offers', work: onceADay(now, deleteExpiredOffers({ ...world, lookups })) },
    { name: 'tell ending scans', work: tellEndingScans({ ...world, lookups }) },
    // A server clears them by itself: autovacuum, as the tables' settings say.
    ...(config.database.kind === 'embedded' ? [{ name: 'clear dead rows', work: clearDeadRows(knex) }] : []),
  ]
  return {
    ...useCases(world),
    ...accountUseCases(accountWorld),
    baseUrl: config.baseUrl,
    keys,
    trustProxy: config.trustProxy,
    log,
    now,
    ticketKeys: tickets,
    poolQuery: poolQuery(knex),
    ...operate(config, database, jobs, log),
    listScans: listScans(knex),
    listDiscardedDrafts: listDiscardedDrafts(knex),
    getScan: (institutionId, scanId) => inTransaction(institutionId, ({ scans }) => scans.get(scanId)),
    findLaunchChecks: (institutionId, scanId) =>
      inTransaction(institutionId, ({ launchChecks }) => launchChecks.find(scanId)),
    listEditions: listEditions(knex),
    getEdition: getEdition(inTransaction),
    readProgress: readProgress(knex),
    readNights: readNights(knex),
    readHandouts: readHandouts(inTransaction),
    getReport: (institutionId, scanId) => inTransaction(institutionId, ({ reports }) => reports.get(scanId)),
    getDossier: dossierOf,
    findFeedbackPage: findFeedbackPage(inTransaction),
    findPublicFeedback: findPublicFeedback({ inTransaction, lookups, getDossier: dossierOf }),
    findScanOfFeedback: findScanOfFeedback({ inTransaction, lookups }),
    getWorkshop: getWorkshop(inTransaction),
    readRemarks: readRemarks(inTransaction),
    countInvited: (institutionId, scanId) =>
      inTransaction(institutionId, ({ invitations }) => invitations.countsOf(scanId)),
    findInvitedBefore: findInvitedBefore(inTransaction, world.addressHash),
    findSeat: findSeat(knex, world.slipHash),
    findDraft: findDraft(knex),
    knownBrowsers: knownBrowsers(keys.knownBrowserMac, config.baseUrl.startsWith('https:')),
    membershipsOf: accountWorld.membershipsOf,
    readOwnAccount: readOwnAccount(inAccount, now),
    ...composeMembership({ ...world, ...accountWorld, lookups, knex, config }),
    hasInstitutions: lookups.hasInstitutions,
    signIn: signIn(accountWorld),
    createInstitution: createInstitution({ ...world, ...accountWorld }),
    sendsMail: world.postOffice !== null,
    mailFrom: config.mail.from,
    mailPerMinute: config.mail.perMinute,
    layOutMail: (told) => ({ html: htmlPart(told), text: textPart(told) }),
    mailBox: config.mail.office.kind === 'folder' && !config.production ? mailBox(config.mail.office.folder) : null,
    writeLinkList: linkList,
    readMailings: readMailings(inTransaction),
    readMailing: readMailing(inTransaction),
    closeScanWhenDue: closeWhenDue,
    writeCalendar: (actions, told, address) => agreementCalendar(actions, told, address, now()),
    firstRunCode: randomBytes(6).toString('hex'),
    writePdf: prints.make,
    writeSecretPdf: (document) => press.print({ document, madeOn: now() }),
    drawCall: callFigure,
    closePress: press.close,
    exports: reportExports,
    readTable,
    closeDueScans: closeDue,
    deleteExpired: expire,
    resetAccount: resetAccount({ ...world, ...accountWorld }),
    eraseInstitution: eraseInstitution(world),
    countInstitution: (institutionId) => inTransaction(institutionId, ({ erasures }) => erasures.countInstitution()),
    nameOfInstitution: async (institutionId) =>
      (await inTransaction(institutionId, ({ institutions }) => institutions.get())).name,
    institutionsNamed: lookups.institutionsNamed,
    replayEnds: replayEnds(world),
    backUp: backUp(config.database.kind === 'server' ? config.database.migrationUrl : null, knex, now),
    countListed: countListed(knex),
    listReceipts: (institutionId, part) => inTransaction(institutionId, ({ receipts }) => receipts.list(part)),
    getReceipt: (institutionId, id) => inTransaction(institutionId, ({ receipts }) => receipts.get(id)),
    errands: {
      'post-letters': errand(errandSchemas['post-letters'], postLetters(world)),
      'mail-account': errand(errandSchemas['mail-account'], mailAccount({ ...world, ...accountWorld })),
      'mail-address-change': errand(
        errandSchemas['mail-address-change'],
        mailAddressChange({ ...world, ...accountWorld }),
      ),
      'send-notice': errand(errandSchemas['send-notice'], sendNotice(world)),
      'send-offer': errand(errandSchemas['send-offer'], sendOffer(world)),
    },
    jobs,
  }
}
