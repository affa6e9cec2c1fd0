import { changeInstitution } from './account/change-institution.ts'
import { logSignIn } from './account/log-sign-in.ts'
import { offerMembership, renewOffer } from './account/offer-membership.ts'
import { changeRoles, removeMember } from './account/staff-institution.ts'
import { withdrawOffer } from './account/withdraw-offer.ts'
import type { Answering } from './answering/answering-ports.ts'
import { beginSheet } from './answering/begin-sheet.ts'
import { carryDraft } from './answering/carry-draft.ts'
import { pickUnit } from './answering/pick-unit.ts'
import { renewCode } from './answering/renew-code.ts'
import { saveAnswer } from './answering/save-answer.ts'
import { saveSet } from './answering/save-set.ts'
import { sendSheet } from './answering/send-sheet.ts'
import { skipSets } from './answering/skip-sets.ts'
import { takeSeat } from './answering/take-seat.ts'
import type { TicketKeys } from './answering/ticket-key.ts'
import { changeAgreement } from './conversation/change-agreement.ts'
import { changeFeedbackPage } from './conversation/change-feedback-page.ts'
import { changeTopics } from './conversation/change-topics.ts'
import { deleteAgreement } from './conversation/delete-agreement.ts'
import { fillResponsibilities } from './conversation/fill-responsibilities.ts'
import { moveAgreement } from './conversation/move-agreement.ts'
import { publishFeedback } from './conversation/publish-feedback.ts'
import { recordAgreement } from './conversation/record-agreement.ts'
import { setAgreementStatus } from './conversation/set-agreement-status.ts'
import { showHands } from './conversation/show-hands.ts'
import { showPlace } from './conversation/show-place.ts'
import { withdrawFeedback } from './conversation/withdraw-feedback.ts'
import { keepInventory } from './inventory/keep-inventory.ts'
import { replaceInventory } from './inventory/replace-inventory.ts'
import type { AddressHash } from './inviting/address-hash.ts'
import { clearInvitations } from './inviting/clear-invitations.ts'
import { deleteMailing } from './inviting/delete-mailing.ts'
import { dispatchMailing } from './inviting/dispatch-mailing.ts'
import { handOutLinks } from './inviting/hand-out-links.ts'
import { inviteAddressees } from './inviting/invite-addressees.ts'
import { makeSlips } from './inviting/make-slips.ts'
import { optOut } from './inviting/opt-out.ts'
import { planReminders } from './inviting/plan-reminders.ts'
import { sendAgain } from './inviting/send-again.ts'
import { sendPlannedReminder } from './inviting/send-planned-reminder.ts'
import { previewLetter, sendTrialLetter } from './inviting/send-trial-letter.ts'
import type { SlipHash } from './inviting/slip-hash.ts'
import { stopMailing } from './inviting/stop-mailing.ts'
import { tellLaterClosing } from './inviting/tell-later-closing.ts'
import { withdrawInvitation } from './inviting/withdraw-invitation.ts'
import { withdrawReminder } from './inviting/withdraw-reminder.ts'
import { writeMailing } from './inviting/write-mailing.ts'
import { contributeToMirror } from './mirror/contribute-to-mirror.ts'
import type { MirrorKeys } from './mirror/mirror-keys.ts'
import type { InMirror } from './mirror/mirror-ports.ts'
import { withdrawFromMirror } from './mirror/withdraw-from-mirror.ts'
import { eraseScan } from './operations/erase-scan.ts'
import { exportAuditLog } from './operations/export-audit-log.ts'
import type { Ledger } from './operations/ledger-ports.ts'
import type { MailLinks, PostOffice } from './operations/mail-ports.ts'
import type { ReadAuditLog } from './operations/operations-read-models.ts'
import type { ClockWatch } from './operations/watch-clock.ts'
import type { Clock, InTransaction } from './ports.ts'
import type { RandomBelow, RandomBytes } from './randomness.ts'
import { decideRemark } from './report/decide-remark.ts'
import { logExport } from './report/log-export.ts'
import { changeDraft } from './scan/change-draft.ts'
import { changePrivacyTerms } from './scan/change-privacy-terms.ts'
import { closeScan, closeScanWhenDue } from './scan/close-scan.ts'
import { copyEdition } from './scan/copy-edition.ts'
import { deleteEdition } from './scan/delete-edition.ts'
import { discardDraft } from './scan/discard-draft.ts'
import { draftScan } from './scan/draft-scan.ts'
import { importEdition } from './scan/import-edition.ts'
import { launchScan } from './scan/launch-scan.ts'
import { mergeGroups } from './scan/merge-groups.ts'
import { moveClosingTime } from './scan/move-closing-time.ts'
import { restoreDraft } from './scan/restore-draft.ts'
import { rewordEdition } from './scan/reword-edition.ts'
import { startNextRound } from './scan/start-next-round.ts'
import { tightenVisibility } from './scan/tighten-visibility.ts'

/** What the use cases need from outside, time and chance included. */
export type World = {
  readonly inTransaction: InTransaction
  readonly inMirror: InMirror
  readonly answering: Answering
  readonly now: Clock
  readonly newId: () => string
  readonly randomBytes: RandomBytes
  readonly randomBelow: RandomBelow
  readonly ticketKeys: TicketKeys
  readonly addressHash: AddressHash
  readonly slipHash: SlipHash
  readonly mirrorKeys: MirrorKeys
  /** Null: no mail is sent. */
  readonly postOffice: PostOffice | null
  readonly mailLinks: MailLinks
  readonly ledger: Ledger
  readonly isClockSteady: ClockWatch['isClockSteady']
  readonly readAuditLog: ReadAuditLog
  /** Discards the printed documents in memory. */
  readonly forgetPrints: () => void
}

/** All use cases, each a verb in a file of its own. */
export const useCases = (world: World) => ({
  draftScan: draftScan(world),
  startNextRound: startNextRound(world),
  changeDraft: changeDraft(world),
  changePrivacyTerms: changePrivacyTerms(world),
  discardDraft: discardDraft(world),
  restoreDraft: restoreDraft(world),
  inviteAddressees: inviteAddressees(world),
  withdrawInvitation: withdrawInvitation(world),
  renewCode: renewCode(world),
  makeSlips: makeSlips(world),
  clearInvitations: clearInvitations(world),
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
  keepInventory: keepInventory(world),
  replaceInventory: replaceInventory(world),
  launchScan: launchScan(world),
  mergeGroups: mergeGroups(world),
  moveClosingTime: moveClosingTime(world),
  tellLaterClosing: tellLaterClosing(world),
  planReminders: planReminders(world),
  sendPlannedReminder: sendPlannedReminder(world),
  withdrawReminder: withdrawReminder(world),
  tightenVisibility: tightenVisibility(world),
  closeScan: closeScan(world),
  closeScanWhenDue: closeScanWhenDue(world),
  eraseScan: eraseScan(world),
  recordAgreement: recordAgreement(world),
  changeAgreement: changeAgreement(world),
  moveAgreement: moveAgreement(world),
  setAgreementStatus: setAgreementStatus(world),
  deleteAgreement: deleteAgreement(world),
  logExport: logExport(world),
  exportAuditLog: exportAuditLog(world),
  logSignIn: logSignIn(world),
  offerMembership: offerMembership(world),
  renewOffer: renewOffer(world),
  withdrawOffer: withdrawOffer(world),
  changeRoles: changeRoles(world),
  removeMember: removeMember(world),
  changeInstitution: changeInstitution(world),
  changeFeedbackPage: changeFeedbackPage(world),
  publishFeedback: publishFeedback(world),
  withdrawFeedback: withdrawFeedback(world),
  decideRemark: decideRemark(world),
  takeSeat: takeSeat(world),
  beginSheet: beginSheet(world),
  carryDraft: carryDraft(world),
  pickUnit: pickUnit(world),
  saveAnswer: saveAnswer(world),
  saveSet: saveSet(world),
  skipSets: skipSets(world),
  sendSheet: sendSheet(world),
  changeTopics: changeTopics(world),
  fillResponsibilities: fillResponsibilities(world),
  showHands: showHands(world),
  showPlace: showPlace(world),
  contributeToMirror: contributeToMirror(world),
  withdrawFromMirror: withdrawFromMirror(world),
})

export type UseCases = ReturnType<typeof useCases>
