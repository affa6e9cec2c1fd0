import type { MailingsOverview, ShownMailing } from '../../../../application/inviting/inviting-read-models.ts'
import { formatDay } from '../../../../content/format-day.ts'
import type { ScreenTexts } from '../../../../content/screen-texts.ts'
import { type Day, dayOf } from '../../../../domain/calendar.ts'
import type { ScanId } from '../../../../domain/ids.ts'
import { WRITTEN_KINDS, type WrittenKind } from '../../../../domain/inviting/mailing.ts'
import { suggestDates } from '../../../../domain/inviting/reminder-dates.ts'
import type { Language } from '../../../../domain/scan/rubric.ts'
import type { Scan } from '../../../../domain/scan/scan.ts'
import { paths } from '../../../paths.ts'

/** A card for each kind of mailing that can be sent, with its recipients, a suggested day, and its draft if any. */
export const kindCards = (
  scan: Scan,
  { mailings, addressees }: MailingsOverview,
  now: Date,
  t: ScreenTexts,
  language: Language,
) => {
  const s = t.mailings
  const drafts = new Map(mailings.filter(isDraft).map(({ mailing }) => [mailing.kind, mailing.id]))
  const invitedAt = firstSent(mailings)
  return WRITTEN_KINDS.map((kind) => {
    const mailingId = drafts.get(kind)
    const count = addressees[kind]
    const isInvitation = kind === 'invitation'
    const details = isInvitation
      ? [count === 0 && !allArrived(mailings) ? s.for.onTheWay : s.for.invitation(count ?? 0)]
      : invitedAt === null
        ? [s.for.notYet]
        : [
            s.for.unanswered,
            ...(count === null ? [] : [s.for.count(count)]),
            ...suggestion(scan, mailings, kind, { invitedAt, now }, t, language),
          ]
    return {
      name: s.kinds[kind],
      details,
      href: mailingId
        ? paths.mailingPreview.href({ scanId: scan.id, mailingId })
        : paths.mailingText.href({ scanId: scan.id, kind }),
      action: mailingId ? s.goOn : s.write[kind],
      isNext: isInvitation && (count ?? 0) > 0,
      isOpen: mailingId !== undefined || (isInvitation ? (count ?? 0) > 0 : invitedAt !== null),
    }
  })
}

/** Whether no letter of an invitation is waiting, was refused, or has an unknown outcome. */
const allArrived = (mailings: readonly ShownMailing[]): boolean =>
  mailings
    .filter(({ mailing }) => mailing.kind === 'invitation' && mailing.sentAt !== null)
    .every(({ mailing, underWay, lost }) => !mailing.stopped && !underWay && !lost.failed && !lost.unknown)

const isDraft = ({ mailing }: ShownMailing): boolean => mailing.sentAt === null

const firstSent = (mailings: readonly ShownMailing[]): Date | null => {
  const times = mailings.flatMap(({ mailing: { kind, sentAt } }) => (kind === 'invitation' && sentAt ? sentAt : []))
  return times.length === 0 ? null : new Date(Math.min(...times.map(Number)))
}

/** The suggested day. None for a kind that was sent already: whether to send another is up to the facilitator. */
const suggestion = (
  scan: Scan,
  mailings: readonly ShownMailing[],
  kind: Exclude<WrittenKind, 'invitation'>,
  { invitedAt, now }: { readonly invitedAt: Date; readonly now: Date },
  t: ScreenTexts,
  language: Language,
): readonly string[] => {
  const day: Day | null = suggestDates(dayOf(invitedAt), dayOf(scan.closesAt))[kind]
  const wasSent = mailings.some((each) => each.mailing.kind === kind && !isDraft(each))
  if (day === null || wasSent) return []
  const words = day < dayOf(now) ? t.mailings.suggestedPast : t.mailings.suggested
  return [words(formatDay(day, language))]
}

/** The mailings that were sent, the newest first, with their progress. */
export const sentRows = (scanId: ScanId, mailings: readonly ShownMailing[], t: ScreenTexts, language: Language) =>
  mailings.flatMap((shown) => {
    const { id: mailingId, kind, sentAt, byHand } = shown.mailing
    if (sentAt === null) return []
    return {
      name: byHand ? t.mailings.byHand : t.mailings.kinds[kind],
      href: paths.mailing.href({ scanId, mailingId }),
      sentOn: formatDay(dayOf(sentAt), language),
      state: t.mailings.states[stateOf(shown)],
      details: byHand ? [] : countsInWords(shown, t),
    }
  })

export const stateOf = ({ mailing, underWay }: ShownMailing): keyof ScreenTexts['mailings']['states'] => {
  if (mailing.stopped) return 'stopped'
  if (!underWay) return 'done'
  return mailing.trouble === null ? 'underWay' : 'trouble'
}

const countsInWords = ({ counts, lost }: ShownMailing, t: ScreenTexts): readonly string[] => {
  const s = t.mailings
  if (counts === null) return lost.failed || lost.unknown ? [s.someLost] : []
  return [
    s.ofAddressed(counts.sent, counts.addressed),
    ...(counts.failed > 0 ? [s.failed(counts.failed)] : []),
    ...(counts.unknown > 0 ? [s.unknown(counts.unknown)] : []),
  ]
}
