import { dayOf } from '../calendar.ts'
import type { AccountId, GroupId, MailingId, ScanId } from '../ids.ts'
import type { Outcome } from '../outcome.ts'
import type { Language } from '../scan/rubric.ts'
import { type Scan, takesAnswers } from '../scan/scan.ts'
import { sheetsNeeded } from '../scan/stakeholder-group.ts'
import type { ClosedReason } from './delivery.ts'

export const MAILING_KINDS = ['invitation', 'reminder', 'final-notice'] as const
export type MailingKind = (typeof MAILING_KINDS)[number]

export const LONGEST_SUBJECT = 150
export const LONGEST_OPENING = 2000

/** What the facilitator writes; the rest of a letter is the same for everyone. */
export type MailingText = { readonly language: Language; readonly subject: string; readonly opening: string }

/** One text to many people: written and tried out, then sent to all of them at once. */
export type Mailing = MailingText & {
  readonly id: MailingId
  readonly scanId: ScanId
  readonly kind: MailingKind
  /** Null when that account is gone. */
  readonly writtenBy: AccountId | null
  /** Whether this very text was sent to its writer first. */
  readonly tested: boolean
  /** The facilitator took the links along and mails them otherwise. */
  readonly byHand: boolean
  /** Null while it is a draft. */
  readonly sentAt: Date | null
  readonly counts: MailingCounts
  /** The facilitator ended it halfway. */
  readonly stopped: boolean
  /** Why the post office takes nothing now; null when it does. */
  readonly trouble: ClosedReason | null
}

/** Letters, by what became of them. They only grow: who answers takes nothing off. */
export type MailingCounts = {
  readonly addressed: number
  readonly sent: number
  readonly failed: number
  readonly unknown: number
}

export const newMailing = (id: MailingId, scanId: ScanId, kind: MailingKind, text: MailingText): Mailing => ({
  ...{ id, scanId, kind, ...text },
  ...{ writtenBy: null, tested: false, byHand: false, sentAt: null, stopped: false, trouble: null },
  counts: { addressed: 0, sent: 0, failed: 0, unknown: 0 },
})

/** Another text, which nobody has tried out yet; the same text changes nothing. */
export const rewrite = (
  mailing: Mailing,
  text: MailingText,
  by: AccountId,
): Outcome<{ readonly mailing: Mailing }, 'already-sent'> => {
  if (mailing.sentAt) return { ok: false, reason: 'already-sent' }
  const same =
    mailing.subject === text.subject && mailing.opening === text.opening && mailing.language === text.language
  return { ok: true, mailing: { ...mailing, ...text, writtenBy: by, tested: same && mailing.tested } }
}

export type DispatchedOrWhyNot = Outcome<{ readonly mailing: Mailing }, 'already-sent' | 'not-open' | 'too-soon'>
/**
 * From now on it is on its way. Who hasn't answered hears from us once a day at most: a second click, or a colleague who
 * had the same thought, reminds nobody twice.
 */
export const dispatch = (
  mailing: Mailing,
  scan: Pick<Scan, 'status' | 'closesOn'>,
  earlier: readonly Mailing[],
  now: Date,
): DispatchedOrWhyNot => {
  if (mailing.sentAt) return { ok: false, reason: 'already-sent' }
  if (!takesAnswers(scan, now)) return { ok: false, reason: 'not-open' }
  const remindedToday = earlier.some(
    ({ kind, sentAt }) => kind !== 'invitation' && sentAt !== null && dayOf(sentAt) === dayOf(now),
  )
  if (mailing.kind !== 'invitation' && remindedToday) return { ok: false, reason: 'too-soon' }
  return { ok: true, mailing: { ...mailing, sentAt: now } }
}

/**
 * Whether numbers of letters may be told. An invitation goes to people who had no link before, so its numbers say
 * nothing of who answered. A reminder's do: they are told only when each group has enough people invited by name.
 */
export const mayTellCounts = (
  kind: MailingKind,
  groups: Scan['groups'],
  invitedByName: ReadonlyMap<GroupId, number>,
): boolean =>
  kind === 'invitation' ||
  groups.every(({ id, visibility }) => {
    const invited = invitedByName.get(id) ?? 0
    return invited === 0 || invited >= sheetsNeeded(visibility)
  })
