import type { Logger } from 'pino'
import type { beginSheet } from '../application/begin-sheet.ts'
import type { carryDraft } from '../application/carry-draft.ts'
import type { changeAction } from '../application/change-action.ts'
import type { changeDraft } from '../application/change-draft.ts'
import type { changeFeedbackPage } from '../application/change-feedback-page.ts'
import type { changeTopics } from '../application/change-topics.ts'
import type { clearInvitations } from '../application/clear-invitations.ts'
import type { CloseScan } from '../application/close-scan.ts'
import type { copyEdition } from '../application/copy-edition.ts'
import type { createInstitution } from '../application/create-institution.ts'
import type { decideRemark } from '../application/decide-remark.ts'
import type { deleteAction } from '../application/delete-action.ts'
import type { deleteDraft } from '../application/delete-draft.ts'
import type { deleteEdition } from '../application/delete-edition.ts'
import type { draftScan } from '../application/draft-scan.ts'
import type { importEdition } from '../application/import-edition.ts'
import type { inviteAddressees } from '../application/invite-addressees.ts'
import type { launchScan } from '../application/launch-scan.ts'
import type { logExport } from '../application/log-export.ts'
import type { makeSlips } from '../application/make-slips.ts'
import type { moveAction } from '../application/move-action.ts'
import type { moveClosingDate } from '../application/move-closing-date.ts'
import type { Clock, PoolQuery } from '../application/ports.ts'
import type { publishFeedback } from '../application/publish-feedback.ts'
import type {
  CountInvited,
  FindDraft,
  FindFeedbackPage,
  FindInvitedBefore,
  FindPublicFeedback,
  FindSeat,
  GetDossier,
  GetEdition,
  GetReport,
  GetScan,
  GetWorkshop,
  ListEditions,
  ListScans,
  MembershipsOf,
  ReadProgress,
  ReadRemarks,
} from '../application/read-models.ts'
import type { recordAction } from '../application/record-action.ts'
import type { renewCode } from '../application/renew-code.ts'
import type { rewordEdition } from '../application/reword-edition.ts'
import type { saveAnswer } from '../application/save-answer.ts'
import type { sendSheet } from '../application/send-sheet.ts'
import type { setActionStatus } from '../application/set-action-status.ts'
import type { showHands } from '../application/show-hands.ts'
import type { signIn } from '../application/sign-in.ts'
import type { startNextRound } from '../application/start-next-round.ts'
import type { takeSeat } from '../application/take-seat.ts'
import type { TicketKeys } from '../application/ticket-key.ts'
import type { withdrawFeedback } from '../application/withdraw-feedback.ts'
import type { withdrawInvitation } from '../application/withdraw-invitation.ts'
import type { PrintedDocument } from '../content/printed-document.ts'
import type { ToldReport } from '../content/told-report.ts'
import type { Action } from '../domain/action.ts'
import type { Analysis } from '../domain/analysis.ts'
import type { TableRow } from '../domain/list-columns.ts'
import type { Report } from '../domain/report.ts'
import type { FactorKey, Language } from '../domain/rubric.ts'
import type { MailDependencies } from './mail-dependencies.ts'

/** Files for other programs, all made of a gated report. */
export type Exports = {
  /** `;` comes with a byte order mark, for a continental spreadsheet. */
  readonly csv: (report: Report, language: Language, separator: ';' | ',') => string
  readonly workbook: (report: Report, language: Language) => Promise<Buffer>
  readonly analysis: (analysis: Analysis) => string
  /** Slides, in SVG; undefined for a factor that wasn't asked. */
  readonly overview: (told: ToldReport) => string
  readonly factor: (told: ToldReport, factor: FactorKey) => string | undefined
}

export type TableOrWhyNot =
  | { readonly ok: true; readonly rows: readonly TableRow[] }
  | { readonly ok: false; readonly reason: 'unreadable' | 'old-workbook' }

/** All that the web needs from outside, composed in `compose.ts`: functions, never a store or a database. */
export type WebDependencies = MailDependencies & {
  readonly baseUrl: string
  readonly secret: string
  readonly trustProxy: string | number | false
  readonly log: Logger
  readonly now: Clock
  readonly ticketKeys: TicketKeys
  /** For the session store, which brings its own SQL. */
  readonly poolQuery: PoolQuery

  readonly listScans: ListScans
  readonly getScan: GetScan
  readonly listEditions: ListEditions
  readonly getEdition: GetEdition
  readonly readProgress: ReadProgress
  readonly countInvited: CountInvited
  readonly findInvitedBefore: FindInvitedBefore
  readonly getReport: GetReport
  readonly getDossier: GetDossier
  readonly getWorkshop: GetWorkshop
  readonly readRemarks: ReadRemarks
  readonly findFeedbackPage: FindFeedbackPage
  readonly findPublicFeedback: FindPublicFeedback
  readonly findSeat: FindSeat
  readonly findDraft: FindDraft
  readonly membershipsOf: MembershipsOf
  readonly hasInstitutions: () => Promise<boolean>

  readonly signIn: ReturnType<typeof signIn>
  readonly createInstitution: ReturnType<typeof createInstitution>
  readonly draftScan: ReturnType<typeof draftScan>
  readonly startNextRound: ReturnType<typeof startNextRound>
  readonly changeDraft: ReturnType<typeof changeDraft>
  readonly deleteDraft: ReturnType<typeof deleteDraft>
  readonly inviteAddressees: ReturnType<typeof inviteAddressees>
  readonly renewCode: ReturnType<typeof renewCode>
  readonly makeSlips: ReturnType<typeof makeSlips>
  readonly withdrawInvitation: ReturnType<typeof withdrawInvitation>
  readonly clearInvitations: ReturnType<typeof clearInvitations>
  readonly copyEdition: ReturnType<typeof copyEdition>
  readonly importEdition: ReturnType<typeof importEdition>
  readonly rewordEdition: ReturnType<typeof rewordEdition>
  readonly deleteEdition: ReturnType<typeof deleteEdition>
  readonly launchScan: ReturnType<typeof launchScan>
  readonly moveClosingDate: ReturnType<typeof moveClosingDate>
  readonly closeScan: CloseScan
  readonly closeScanWhenDue: CloseScan
  readonly recordAction: ReturnType<typeof recordAction>
  readonly changeAction: ReturnType<typeof changeAction>
  readonly moveAction: ReturnType<typeof moveAction>
  readonly setActionStatus: ReturnType<typeof setActionStatus>
  readonly deleteAction: ReturnType<typeof deleteAction>
  readonly logExport: ReturnType<typeof logExport>
  readonly changeFeedbackPage: ReturnType<typeof changeFeedbackPage>
  readonly publishFeedback: ReturnType<typeof publishFeedback>
  readonly withdrawFeedback: ReturnType<typeof withdrawFeedback>
  readonly decideRemark: ReturnType<typeof decideRemark>
  readonly takeSeat: ReturnType<typeof takeSeat>
  readonly beginSheet: ReturnType<typeof beginSheet>
  readonly carryDraft: ReturnType<typeof carryDraft>
  readonly saveAnswer: ReturnType<typeof saveAnswer>
  readonly sendSheet: ReturnType<typeof sendSheet>
  readonly changeTopics: ReturnType<typeof changeTopics>
  readonly showHands: ReturnType<typeof showHands>

  /** The days of the agreements as a calendar file that points at `address`; null without any. */
  readonly writeCalendar: (actions: readonly Action[], told: ToldReport, address: string) => string | null
  /** The one-time code that guards the first-run page; known to who can read the log. */
  readonly firstRunCode: string
  /** The report as files for other programs. */
  readonly exports: Exports
  /** The rows of a list that somebody brings: text, CSV or a workbook. */
  readonly readTable: (bytes: Buffer) => TableOrWhyNot
  /** The bytes of a PDF. @throws TooBusy, TooSlow */
  readonly writePdf: (document: PrintedDocument) => Promise<Uint8Array>
}
