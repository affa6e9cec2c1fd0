import { type Day, dayOf } from '../calendar.ts'
import type { AccountId, GroupId, MailingId, ScanId } from '../ids.ts'
import type { Outcome } from '../outcome.ts'
import type { Language } from '../scan/rubric.ts'
import { type Scan, takesAnswers } from '../scan/scan.ts'
import { sheetsNeeded } from '../scan/stakeholder-group.ts'
import type { ClosedReason } from './delivery.ts'

/** The kinds whose text the facilitator writes. */
export const WRITTEN_KINDS = ['invitation', 'reminder', 'final-notice'] as const
export type WrittenKind = (typeof WRITTEN_KINDS)[number]

/** `later-closing` says that the closing time moved. Its text is the same for every scan. */
export type MailingKind = WrittenKind | 'later-closing'

export const LONGEST_SUBJECT = 150
export const LONGEST_OPENING = 2000

/** The facilitator's text. The rest of a letter is the same for everyone. */
export type MailingText = { readonly language: Language; readonly subject: string; readonly opening: string }

/** One text for many people: first written and tried out, then sent to all of them at once. */
export type Mailing = MailingText & {
  readonly id: MailingId
  readonly scanId: ScanId
  readonly kind: MailingKind
  /** Null when the account does not exist any more. */
  readonly writtenBy: AccountId | null
  /** Whether exactly this text was sent to its writer first. */
  readonly tested: boolean
  /** The facilitator exported the links to mail them in another way. */
  readonly byHand: boolean
  /** Null while it is a draft. */
  readonly sentAt: Date | null
  readonly counts: MailingCounts
  /** The facilitator stopped it halfway. */
  readonly stopped: boolean
  /** Why the post office accepts no mail now; null when it does. */
  readonly trouble: ClosedReason | null
}

/** The number of letters by outcome. The numbers only grow: an answer subtracts nothing. */
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

/** Replaces the text, which then counts as not tried out. The same text changes nothing. */
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
 * Marks a draft as sent. People who haven't answered get at most one reminder a day: a second click, or a colleague with
 * the same idea, reminds nobody twice. That the closing time moved is news, which needn't wait for the next day.
 */
export const dispatch = (
  mailing: Mailing,
  scan: Pick<Scan, 'status' | 'closesAt'>,
  earlier: readonly Mailing[],
  now: Date,
): DispatchedOrWhyNot => {
  if (mailing.sentAt) return { ok: false, reason: 'already-sent' }
  if (!takesAnswers(scan, now)) return { ok: false, reason: 'not-open' }
  const mailedToday = wasReminded(earlier, now) || wasToldOfClosing(earlier, now)
  if (isReminder(mailing.kind) && mailedToday) return { ok: false, reason: 'too-soon' }
  return { ok: true, mailing: { ...mailing, sentAt: now } }
}

/** Whether a reminder or a final notice was sent on the day of `now`. */
export const wasReminded = (mailings: readonly Mailing[], now: Date): boolean =>
  mailings.some((mailing) => isReminder(mailing.kind) && wasSentOn(mailing, dayOf(now)))

/** Whether people were told of a later closing on the day of `now`, which puts a reminder off until the next day. */
export const wasToldOfClosing = (mailings: readonly Mailing[], now: Date): boolean =>
  mailings.some((mailing) => mailing.kind === 'later-closing' && wasSentOn(mailing, dayOf(now)))

const wasSentOn = ({ sentAt }: Mailing, day: Day): boolean => sentAt !== null && dayOf(sentAt) === day

const isReminder = (kind: MailingKind): boolean => kind === 'reminder' || kind === 'final-notice'

/** Where people stand who haven't answered: the closing time is the one of the launch, or they were told of the later one, or not. */
export type LaterClosing = 'not-moved' | 'told' | 'untold'

export const laterClosingOf = (
  { closingMovedAt }: Pick<Scan, 'closingMovedAt'>,
  mailings: readonly Mailing[],
): LaterClosing => {
  if (closingMovedAt === null) return 'not-moved'
  const isTold = mailings.some(
    ({ kind, sentAt }) => kind === 'later-closing' && sentAt !== null && sentAt >= closingMovedAt,
  )
  return isTold ? 'told' : 'untold'
}

/**
 * Whether the numbers of letters may be shown. An invitation goes to people who had no link before, so its numbers
 * don't reveal who answered. The numbers of a reminder do: they are shown only when each group has enough people
 * invited by name.
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
