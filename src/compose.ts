import { randomBytes, randomInt, randomUUID } from 'node:crypto'
import { setTimeout } from 'node:timers/promises'
import { type Logger, pino } from 'pino'
import { addressHash } from './application/address-hash.ts'
import { beginSheet } from './application/begin-sheet.ts'
import { carryDraft } from './application/carry-draft.ts'
import { changeAction } from './application/change-action.ts'
import { changeDraft } from './application/change-draft.ts'
import { changeFeedbackPage } from './application/change-feedback-page.ts'
import { changeTopics } from './application/change-topics.ts'
import { clearInvitations } from './application/clear-invitations.ts'
import { closeDueScans } from './application/close-due-scans.ts'
import { closeScan, closeScanWhenDue } from './application/close-scan.ts'
import { copyEdition } from './application/copy-edition.ts'
import { createInstitution } from './application/create-institution.ts'
import { decideRemark } from './application/decide-remark.ts'
import { deleteAction } from './application/delete-action.ts'
import { deleteDraft } from './application/delete-draft.ts'
import { deleteEdition } from './application/delete-edition.ts'
import { deleteMailing } from './application/delete-mailing.ts'
import { dispatchMailing } from './application/dispatch-mailing.ts'
import { draftScan } from './application/draft-scan.ts'
import { errand, errandSchemas, type RunErrands } from './application/errand.ts'
import { handOutLinks } from './application/hand-out-links.ts'
import { importEdition } from './application/import-edition.ts'
import { inviteAddressees } from './application/invite-addressees.ts'
import { launchScan } from './application/launch-scan.ts'
import { logExport } from './application/log-export.ts'
import { makeSlips } from './application/make-slips.ts'
import { moveAction } from './application/move-action.ts'
import { moveClosingDate } from './application/move-closing-date.ts'
import { optOut } from './application/opt-out.ts'
import { postLetters } from './application/post-letters.ts'
import { publishFeedback } from './application/publish-feedback.ts'
import { recordAction } from './application/record-action.ts'
import { renewCode } from './application/renew-code.ts'
import { rewordEdition } from './application/reword-edition.ts'
import { saveAnswer } from './application/save-answer.ts'
import { sendAgain } from './application/send-again.ts'
import { sendNotice } from './application/send-notice.ts'
import { sendSheet } from './application/send-sheet.ts'
import { previewLetter, sendTrialLetter } from './application/send-trial-letter.ts'
import { setActionStatus } from './application/set-action-status.ts'
import { showHands } from './application/show-hands.ts'
import { signIn } from './application/sign-in.ts'
import { slipHash } from './application/slip-hash.ts'
import { startNextRound } from './application/start-next-round.ts'
import { stopMailing } from './application/stop-mailing.ts'
import { takeSeat } from './application/take-seat.ts'
import { tellEndingScans } from './application/tell-ending-scans.ts'
import { ticketKeys } from './application/ticket-key.ts'
import { withdrawFeedback } from './application/withdraw-feedback.ts'
import { withdrawInvitation } from './application/withdraw-invitation.ts'
import { writeMailing } from './application/write-mailing.ts'
import type { Config } from './config.ts'
import { createAccountStore } from './db/account-store.ts'
import { clearDeadRows } from './db/clear-dead-rows.ts'
import { type Database, poolQuery } from './db/connect.ts'
import { getDossier } from './db/dossier-read-model.ts'
import { getEdition, listEditions } from './db/edition-read-model.ts'
import { findFeedbackPage, findPublicFeedback } from './db/feedback-read-model.ts'
import { createInTransaction } from './db/in-transaction.ts'
import { findInvitedBefore } from './db/invited-read-model.ts'
import { createLookups } from './db/lookups.ts'
import { readMailing, readMailings } from './db/mailing-read-model.ts'
import { membershipsOf } from './db/member-read-model.ts'
import { readProgress } from './db/progress-read-model.ts'
import { readRemarks } from './db/remarks-read-model.ts'
import { listScans } from './db/scan-list-read-model.ts'
import { findDraft, findSeat } from './db/seat-read-model.ts'
import { getWorkshop } from './db/workshop-read-model.ts'
import { agreementCalendar } from './export/calendar.ts'
import { reportExports } from './export/report-exports.ts'
import { readTable } from './intake/read-table.ts'
import type { Job } from './jobs/jobs.ts'
import { postOffice } from './mail/post-office.ts'
import { madeOnce } from './pdf/made-once.ts'
import { createPress } from './pdf/press.ts'
import type { WebDependencies } from './web/dependencies.ts'
import { mailLinks } from './web/mail-links.ts'
import { passwords } from './web/passwords.ts'
import { createSignInLimiter } from './web/sign-in-limiter.ts'

export type Composed = WebDependencies & {
  readonly closeDueScans: ReturnType<typeof closeDueScans>
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
  const keys = ticketKeys(secret, randomBytes)
  const world = {
    inTransaction,
    now,
    newId: randomUUID,
    randomBytes,
    randomBelow: (below: number) => randomInt(below),
    ticketKeys: keys,
    postOffice: postOffice(config.mail),
    mailLinks: mailLinks(config.baseUrl),
    pace: MINUTE / config.mail.perMinute,
    wait,
    addressHash: addressHash(secret),
    slipHash: slipHash(secret),
  }
  const press = createPress()
  const dossierOf = getDossier(inTransaction)
  const closeWhenDue = closeScanWhenDue(world)
  const closeDue = closeDueScans({ lookups, now, closeScanWhenDue: closeWhenDue })
  return {
    baseUrl: config.baseUrl,
    secret,
    trustProxy: config.trustProxy,
    log,
    now,
    ticketKeys: keys,
    poolQuery: poolQuery(knex),
    listScans: listScans(knex),
    getScan: (institutionId, scanId) => inTransaction(institutionId, ({ scans }) => scans.get(scanId)),
    listEditions: listEditions(knex),
    getEdition: getEdition(inTransaction),
    readProgress: readProgress(knex),
    getReport: (institutionId, scanId) => inTransaction(institutionId, ({ reports }) => reports.get(scanId)),
    getDossier: dossierOf,
    findFeedbackPage: findFeedbackPage(inTransaction),
    findPublicFeedback: findPublicFeedback({ inTransaction, lookups, getDossier: dossierOf }),
    getWorkshop: getWorkshop(inTransaction),
    readRemarks: readRemarks(inTransaction),
    countInvited: (institutionId, scanId) =>
      inTransaction(institutionId, ({ invitations }) => invitations.countsOf(scanId)),
    findInvitedBefore: findInvitedBefore(inTransaction, world.addressHash),
    findSeat: findSeat(knex, lookups, world.slipHash),
    findDraft: findDraft(knex),
    membershipsOf: membershipsOf(knex),
    hasInstitutions: lookups.hasInstitutions,
    signIn: signIn({ accounts, passwords, signInLimiter: createSignInLimiter() }),
    createInstitution: createInstitution({ ...world, accounts, passwords }),
    draftScan: draftScan(world),
    startNextRound: startNextRound(world),
    changeDraft: changeDraft(world),
    deleteDraft: deleteDraft(world),
    inviteAddressees: inviteAddressees(world),
    withdrawInvitation: withdrawInvitation(world),
    renewCode: renewCode(world),
    makeSlips: makeSlips(world),
    clearInvitations: clearInvitations(world),
    sendsMail: world.postOffice !== null,
    readMailings: readMailings(inTransaction),
    readMailing: readMailing(inTransaction),
    writeMailing: writeMailing(world),
    deleteMailing: deleteMailing(world),
    previewLetter: previewLetter(world),
    sendTrialLetter: sendTrialLetter(world),
    dispatchMailing: dispatchMailing(world),
    sendAgain: sendAgain(world),
    stopMailing: stopMailing(world),
    handOutLinks: handOutLinks(world),
    optOut: optOut(world),
    copyEdition: copyEdition(world),
    importEdition: importEdition(world),
    rewordEdition: rewordEdition(world),
    deleteEdition: deleteEdition(world),
    launchScan: launchScan(world),
    moveClosingDate: moveClosingDate(world),
    closeScan: closeScan(world),
    closeScanWhenDue: closeWhenDue,
    recordAction: recordAction(world),
    changeAction: changeAction(world),
    moveAction: moveAction(world),
    setActionStatus: setActionStatus(world),
    deleteAction: deleteAction(world),
    logExport: logExport(world),
    changeFeedbackPage: changeFeedbackPage(world),
    publishFeedback: publishFeedback(world),
    withdrawFeedback: withdrawFeedback(world),
    decideRemark: decideRemark(world),
    takeSeat: takeSeat(world),
    beginSheet: beginSheet(world),
    carryDraft: carryDraft(world),
    saveAnswer: saveAnswer(world),
    sendSheet: sendSheet(world),
    changeTopics: changeTopics(world),
    showHands: showHands(world),
    writeCalendar: (actions, told, address) => agreementCalendar(actions, told, address, now()),
    firstRunCode: randomBytes(6).toString('hex'),
    writePdf: madeOnce((document) => press.print({ document, madeOn: now() }), KEPT_DOCUMENTS),
    closePress: press.close,
    exports: reportExports,
    readTable,
    closeDueScans: closeDue,
    errands: {
      'post-letters': errand(errandSchemas['post-letters'], postLetters(world)),
      'send-notice': errand(errandSchemas['send-notice'], sendNotice(world)),
    },
    jobs: [
      { name: 'close due scans', work: closeDue },
      { name: 'tell ending scans', work: tellEndingScans({ ...world, lookups }) },
      // A server clears them by itself: autovacuum, as the tables' settings say.
      ...(config.database.kind === 'embedded' ? [{ name: 'clear dead rows', work: clearDeadRows(knex) }] : []),
    ],
  }
}

export const createLog = (config: Pick<Config, 'logLevel'>): Logger =>
  pino({ level: config.logLevel }, pino.destination(2))
