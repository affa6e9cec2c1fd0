import type { Knex } from 'knex'
import type { InTransaction } from '../application/ports.ts'
import type { InstitutionId } from '../domain/ids.ts'
import { createActionStore } from './action-store.ts'
import { createAuditLog } from './audit-log.ts'
import { createCodeStore } from './code-store.ts'
import { createEditionStore } from './edition-store.ts'
import { createErasureStore } from './erasure-store.ts'
import { createErrandStore } from './errand-store.ts'
import { createFeedbackPageStore } from './feedback-page-store.ts'
import { createInstitutionStore } from './institution-store.ts'
import { createInvitationStore } from './invitation-store.ts'
import { createLaunchChecksStore } from './launch-checks-store.ts'
import { createLetterStore } from './letter-store.ts'
import { createMailingStore } from './mailing-store.ts'
import { createMemberStore } from './member-store.ts'
import { createNightStore } from './night-store.ts'
import { createNoticeStore } from './notice-store.ts'
import { createOfferStore } from './offer-store.ts'
import { createReceiptStore } from './receipt-store.ts'
import { createRemarkStore } from './remark-store.ts'
import { createReportStore } from './report-store.ts'
import { createScanStore } from './scan-store.ts'
import { createTallyStore } from './tally-store.ts'
import { createTicketStore } from './ticket-store.ts'
import { transact } from './transact.ts'
import { createWorkshopStore } from './workshop-store.ts'

/** Only stores bound to the transaction exist inside it, and the institution is set for it alone. */
export const createInTransaction =
  (knex: Knex): InTransaction =>
  (institutionId, work) =>
    withInstitution(knex, institutionId, (trx) =>
      work({
        institutions: createInstitutionStore(trx, institutionId),
        scans: createScanStore(trx, institutionId),
        editions: createEditionStore(trx, institutionId),
        launchChecks: createLaunchChecksStore(trx, institutionId),
        tickets: createTicketStore(trx, institutionId),
        invitations: createInvitationStore(trx, institutionId),
        codes: createCodeStore(trx, institutionId),
        tallies: createTallyStore(trx, institutionId),
        remarks: createRemarkStore(trx, institutionId),
        reports: createReportStore(trx, institutionId),
        actions: createActionStore(trx, institutionId),
        workshops: createWorkshopStore(trx, institutionId),
        feedbackPages: createFeedbackPageStore(trx, institutionId),
        auditLog: createAuditLog(trx, institutionId),
        mailings: createMailingStore(trx, institutionId),
        letters: createLetterStore(trx, institutionId),
        members: createMemberStore(trx, institutionId),
        offers: createOfferStore(trx, institutionId),
        notices: createNoticeStore(trx, institutionId),
        nights: createNightStore(trx, institutionId),
        errands: createErrandStore(trx),
        erasures: createErasureStore(trx, institutionId),
        receipts: createReceiptStore(trx, institutionId),
      }),
    )

/** A transaction in which row-level security shows this institution's rows and no others. */
export const withInstitution = <Result>(
  knex: Knex,
  institutionId: InstitutionId,
  work: (trx: Knex.Transaction) => Promise<Result>,
): Promise<Result> =>
  transact(knex, async (trx) => {
    await trx.raw(`select set_config('app.institution', ?, true)`, [institutionId])
    return work(trx)
  })
