import type { Knex } from 'knex'
import type { InTransaction } from '../application/ports.ts'
import type { InstitutionId } from '../domain/ids.ts'
import { createInstitutionStore } from './account/institution-store.ts'
import { createMemberStore } from './account/member-store.ts'
import { createOfferStore } from './account/offer-store.ts'
import { createCodeStore } from './answering/code-store.ts'
import { createGuessStore } from './answering/guess-store.ts'
import { createTallyStore } from './answering/tally-store.ts'
import { createTicketStore } from './answering/ticket-store.ts'
import { createAgreementStore } from './conversation/agreement-store.ts'
import { createFeedbackPageStore } from './conversation/feedback-page-store.ts'
import { createWorkshopStore } from './conversation/workshop-store.ts'
import { transact } from './engine/transact.ts'
import { createInventoryStore } from './inventory/inventory-store.ts'
import { createInvitationStore } from './inviting/invitation-store.ts'
import { createLetterStore } from './inviting/letter-store.ts'
import { createMailingStore } from './inviting/mailing-store.ts'
import { createReminderStore } from './inviting/reminder-store.ts'
import { createMirrorStore } from './mirror/mirror-store.ts'
import { createAuditLog } from './operations/audit-log.ts'
import { createErasureStore } from './operations/erasure-store.ts'
import { createErrandStore } from './operations/errand-store.ts'
import { createNoticeStore } from './operations/notice-store.ts'
import { createReceiptStore } from './operations/receipt-store.ts'
import { createRemarkStore } from './report/remark-store.ts'
import { createReportStore } from './report/report-store.ts'
import { createEditionStore } from './scan/edition-store.ts'
import { createLaunchChecksStore } from './scan/launch-checks-store.ts'
import { createNightStore } from './scan/night-store.ts'
import { createScanStore } from './scan/scan-store.ts'

/** Gives `work` only stores that are bound to its transaction. The institution is set for this transaction alone. */
export const createInTransaction =
  (knex: Knex): InTransaction =>
  (institutionId, work) =>
    withInstitution(knex, institutionId, (trx) =>
      work({
        institutions: createInstitutionStore(trx, institutionId),
        scans: createScanStore(trx, institutionId),
        editions: createEditionStore(trx, institutionId),
        launchChecks: createLaunchChecksStore(trx, institutionId),
        inventories: createInventoryStore(trx, institutionId),
        tickets: createTicketStore(trx, institutionId),
        invitations: createInvitationStore(trx, institutionId),
        codes: createCodeStore(trx, institutionId),
        tallies: createTallyStore(trx, institutionId),
        guesses: createGuessStore(trx, institutionId),
        remarks: createRemarkStore(trx, institutionId),
        reports: createReportStore(trx, institutionId),
        agreements: createAgreementStore(trx, institutionId),
        workshops: createWorkshopStore(trx, institutionId),
        feedbackPages: createFeedbackPageStore(trx, institutionId),
        auditLog: createAuditLog(trx, institutionId),
        mailings: createMailingStore(trx, institutionId),
        letters: createLetterStore(trx, institutionId),
        reminders: createReminderStore(trx, institutionId),
        members: createMemberStore(trx, institutionId),
        offers: createOfferStore(trx, institutionId),
        notices: createNoticeStore(trx, institutionId),
        nights: createNightStore(trx, institutionId),
        errands: createErrandStore(trx),
        erasures: createErasureStore(trx, institutionId),
        receipts: createReceiptStore(trx, institutionId),
        mirror: createMirrorStore(trx),
      }),
    )

/** Runs `work` in a transaction in which row-level security shows the rows of this institution and no others. */
export const withInstitution = <Result>(
  knex: Knex,
  institutionId: InstitutionId,
  work: (trx: Knex.Transaction) => Promise<Result>,
): Promise<Result> =>
  transact(knex, async (trx) => {
    await trx.raw(`select set_config('app.institution', ?, true)`, [institutionId])
    return work(trx)
  })
