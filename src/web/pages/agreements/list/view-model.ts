import type { ScreenTexts } from '../../../../content/screen-texts.ts'
import type { ToldAgreement } from '../../../../content/told-agreement.ts'
import type { Day } from '../../../../domain/calendar.ts'
import {
  type Agreement,
  isOverdue,
  looksBackEarly,
  SUGGESTED_AGREEMENTS,
} from '../../../../domain/conversation/agreement.ts'
import type { ScanId } from '../../../../domain/ids.ts'
import { paths } from '../../../paths.ts'
import { anchorOf } from '../back-to-list.ts'

export const listViewModel = (
  scanId: ScanId,
  agreements: readonly Agreement[],
  told: readonly ToldAgreement[],
  today: Day,
  t: ScreenTexts,
) => {
  const open = agreements.filter(({ status }) => status === 'open').length
  return {
    rows: told.map((agreement, index) => ({
      ...agreement,
      number: index + 1,
      anchor: anchorOf(agreement.id),
      facts: filledIn(agreement, t),
      hints: hintsFor(agreements[index], today, t),
      links: linksOf(scanId, agreement),
      isFirst: index === 0,
      isLast: index === told.length - 1,
    })),
    advice: open > SUGGESTED_AGREEMENTS ? t.agreements.many(open) : t.agreements.few,
    hasDates: agreements.some(({ status, readyOn, lookBackOn }) => status !== 'dropped' && (readyOn ?? lookBackOn)),
  }
}

/** The questions that were answered, with the same labels as on paper. */
export const filledIn = (agreement: ToldAgreement, { agreements: { ask } }: ScreenTexts) =>
  [
    { name: ask.leads, value: agreement.leads },
    { name: ask.joins, value: agreement.joins },
    { name: ask.board, value: agreement.board },
    { name: ask.tells, value: agreement.tells },
    { name: ask.seen, value: agreement.seen },
    { name: ask.ready, value: agreement.readyOn },
    { name: ask.lookBack, value: agreement.lookBackOn },
    { name: ask.note, value: agreement.note },
  ].filter(({ value }) => value !== '')

const hintsFor = (agreement: Agreement | undefined, today: Day, { agreements: s }: ScreenTexts): readonly string[] => {
  if (agreement?.status !== 'open') return []
  return [...(isOverdue(agreement, today) ? [s.overdue] : []), ...(looksBackEarly(agreement) ? [s.looksBackEarly] : [])]
}

const linksOf = (scanId: ScanId, { id: agreementId }: ToldAgreement) => ({
  change: paths.agreement.href({ scanId, agreementId }),
  status: paths.agreementStatus.href({ scanId, agreementId }),
  place: paths.agreementPlace.href({ scanId, agreementId }),
  deletion: paths.agreementDeletion.href({ scanId, agreementId }),
})
