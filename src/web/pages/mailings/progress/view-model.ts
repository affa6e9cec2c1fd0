import type { MailingInFull } from '../../../../application/inviting/inviting-read-models.ts'
import type { FailedLetter } from '../../../../application/inviting/mailing-ports.ts'
import { formatDay } from '../../../../content/format-day.ts'
import type { ScreenTexts } from '../../../../content/screen-texts.ts'
import { dayOf } from '../../../../domain/calendar.ts'
import type { MailingCounts } from '../../../../domain/inviting/mailing.ts'
import type { Language } from '../../../../domain/scan/rubric.ts'
import type { Scan } from '../../../../domain/scan/scan.ts'
import { onPage, type PageOfList } from '../../../page-of-list.ts'
import { nameOfGroup } from '../../scan/view-model.ts'
import { stateOf } from '../list/view-model.ts'

export const progressViewModel = (
  scan: Scan,
  shown: MailingInFull,
  sentAt: Date,
  pages: PageOfList,
  t: ScreenTexts,
  language: Language,
) => {
  const { mailing, counts, lost, failures } = shown
  const s = t.mailings.progress
  const { byHand, trouble, stopped } = mailing
  const state = stateOf(shown)
  const underWay = state === 'underWay' || state === 'trouble'
  return {
    title: s.title(byHand ? t.mailings.byHand : t.mailings.kinds[mailing.kind], formatDay(dayOf(sentAt), language)),
    lead: byHand ? s.byHand : s.lead[stopped ? 'stopped' : underWay ? 'underWay' : 'done'],
    trouble: underWay && trouble !== null ? s.trouble(t.mailings.reasons[trouble]) : '',
    underWay,
    hasText: !byHand,
    counts,
    rows: counts && !byHand ? countRows(counts, underWay, t) : [],
    dropped: counts !== null && !underWay && notSent(counts) > 0,
    failed: lost.failed,
    failedCount: counts?.failed ?? 0,
    failures: onPage(byGroup(failures, scan), pages).map((failure) => failureRow(failure, scan, t, language)),
    remedies: [...new Set(failures.map(({ reason }) => reason))].map((reason) => ({
      reason: t.mailings.reasons[reason],
      remedy: t.mailings.remedies[reason],
    })),
    pages,
    unknown: lost.unknown,
  }
}

const notSent = ({ addressed, sent, failed, unknown }: MailingCounts): number =>
  Math.max(0, addressed - sent - failed - unknown)

const countRows = (counts: MailingCounts, underWay: boolean, t: ScreenTexts) => {
  const words = t.mailings.progress.counts
  return [
    { name: words.addressed, value: counts.addressed },
    { name: words.sent, value: counts.sent },
    { name: words.failed, value: counts.failed },
    { name: words.unknown, value: counts.unknown },
    { name: underWay ? words.left : words.dropped, value: notSent(counts) },
  ].filter(({ name, value }) => value > 0 || name === words.addressed || name === words.sent)
}

/** In the order of the scan's groups. */
const byGroup = (failures: readonly FailedLetter[], { groups }: Scan): readonly FailedLetter[] =>
  groups.flatMap(({ id }) => failures.filter(({ groupId }) => groupId === id))

const namesOf = ({ groups, coachTitle }: Scan, language: Language) =>
  new Map(groups.map((group) => [group.id, nameOfGroup(group, language, coachTitle)]))

/** A row for a letter that failed. Shows the mail server's code, which its administrators can explain. */
const failureRow = (
  { address, groupId, reason, code }: FailedLetter,
  scan: Scan,
  t: ScreenTexts,
  language: Language,
) => ({
  group: namesOf(scan, language).get(groupId) ?? '',
  address,
  reason: t.mailings.reasons[reason],
  code,
})
