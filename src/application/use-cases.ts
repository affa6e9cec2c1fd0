import type { AddressHash } from './address-hash.ts'
import type { Answering } from './answering-ports.ts'
import { beginSheet } from './begin-sheet.ts'
import { carryDraft } from './carry-draft.ts'
import { changeAction } from './change-action.ts'
import { changeDraft } from './change-draft.ts'
import { changeFeedbackPage } from './change-feedback-page.ts'
import { changeInstitution } from './change-institution.ts'
import { changePrivacyTerms } from './change-privacy-terms.ts'
import { changeTopics } from './change-topics.ts'
import { clearInvitations } from './clear-invitations.ts'
import { closeScan } from './close-scan.ts'
import { copyEdition } from './copy-edition.ts'
import { decideRemark } from './decide-remark.ts'
import { deleteAction } from './delete-action.ts'
import { deleteEdition } from './delete-edition.ts'
import { deleteMailing } from './delete-mailing.ts'
import { discardDraft } from './discard-draft.ts'
import { dispatchMailing } from './dispatch-mailing.ts'
import { draftScan } from './draft-scan.ts'
import { eraseScan } from './erase-scan.ts'
import { handOutLinks } from './hand-out-links.ts'
import { importEdition } from './import-edition.ts'
import { inviteAddressees } from './invite-addressees.ts'
import { launchScan } from './launch-scan.ts'
import type { Ledger } from './ledger-ports.ts'
import { logExport } from './log-export.ts'
import { logSignIn } from './log-sign-in.ts'
import type { MailLinks, PostOffice } from './mail-ports.ts'
import { makeSlips } from './make-slips.ts'
import { mergeGroups } from './merge-groups.ts'
import { moveAction } from './move-action.ts'
import { moveClosingDate } from './move-closing-date.ts'
import { offerMembership, renewOffer } from './offer-membership.ts'
import { optOut } from './opt-out.ts'
import { pickUnit } from './pick-unit.ts'
import type { Clock, InTransaction, RandomBelow, RandomBytes } from './ports.ts'
import { publishFeedback } from './publish-feedback.ts'
import { recordAction } from './record-action.ts'
import { renewCode } from './renew-code.ts'
import { restoreDraft } from './restore-draft.ts'
import { rewordEdition } from './reword-edition.ts'
import { saveAnswer } from './save-answer.ts'
import { sendAgain } from './send-again.ts'
import { sendSheet } from './send-sheet.ts'
import { previewLetter, sendTrialLetter } from './send-trial-letter.ts'
import { setActionStatus } from './set-action-status.ts'
import { showHands } from './show-hands.ts'
import type { SlipHash } from './slip-hash.ts'
import { changeRoles, removeMember } from './staff-institution.ts'
import { startNextRound } from './start-next-round.ts'
import { stopMailing } from './stop-mailing.ts'
import { takeSeat } from './take-seat.ts'
import type { TicketKeys } from './ticket-key.ts'
import { tightenVisibility } from './tighten-visibility.ts'
import { withdrawFeedback } from './withdraw-feedback.ts'
import { withdrawInvitation } from './withdraw-invitation.ts'
import { withdrawOffer } from './withdraw-offer.ts'
import { writeMailing } from './write-mailing.ts'

/** What the world gives, time and chance included. */
export type World = {
  readonly inTransaction: InTransaction
  readonly answering: Answering
  readonly now: Clock
  readonly newId: () => string
  readonly randomBytes: RandomBytes
  readonly randomBelow: RandomBelow
  readonly ticketKeys: TicketKeys
  readonly addressHash: AddressHash
  readonly slipHash: SlipHash
  /** Null: no mail is sent. */
  readonly postOffice: PostOffice | null
  readonly mailLinks: MailLinks
  readonly ledger: Ledger
  /** Printed documents that are kept in memory. */
  readonly forgetPrints: () => void
}

/** Everything that people may do, each a verb in a file of its own. */
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
  launchScan: launchScan(world),
  mergeGroups: mergeGroups(world),
  moveClosingDate: moveClosingDate(world),
  tightenVisibility: tightenVisibility(world),
  closeScan: closeScan(world),
  eraseScan: eraseScan(world),
  recordAction: recordAction(world),
  changeAction: changeAction(world),
  moveAction: moveAction(world),
  setActionStatus: setActionStatus(world),
  deleteAction: deleteAction(world),
  logExport: logExport(world),
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
  sendSheet: sendSheet(world),
  changeTopics: changeTopics(world),
  showHands: showHands(world),
})

export type UseCases = ReturnType<typeof useCases>
