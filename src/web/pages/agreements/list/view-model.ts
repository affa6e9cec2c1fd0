import type { ScreenTexts } from '../../../../content/screen-texts.ts'
import type { ToldAction } from '../../../../content/told-action.ts'
import type { Day } from '../../../../domain/calendar.ts'
import { type Action, isOverdue, looksBackEarly, SUGGESTED_ACTIONS } from '../../../../domain/conversation/action.ts'
import type { ScanId } from '../../../../domain/ids.ts'
import { paths } from '../../../paths.ts'
import { anchorOf } from '../back-to-list.ts'

export const listViewModel = (
  scanId: ScanId,
  actions: readonly Action[],
  told: readonly ToldAction[],
  today: Day,
  t: ScreenTexts,
) => {
  const open = actions.filter(({ status }) => status === 'open').length
  return {
    rows: told.map((action, index) => ({
      ...action,
      number: index + 1,
      anchor: anchorOf(action.id),
      facts: filledIn(action, t),
      hints: hintsFor(actions[index], today, t),
      links: linksOf(scanId, action),
      isFirst: index === 0,
      isLast: index === told.length - 1,
    })),
    advice: open > SUGGESTED_ACTIONS ? t.agreements.many(open) : t.agreements.few,
    hasDates: actions.some(({ status, readyOn, lookBackOn }) => status !== 'dropped' && (readyOn ?? lookBackOn)),
  }
}

/** The questions that got an answer, as they stand on paper. */
export const filledIn = (action: ToldAction, { agreements: { ask } }: ScreenTexts) =>
  [
    { name: ask.leads, value: action.leads },
    { name: ask.joins, value: action.joins },
    { name: ask.board, value: action.board },
    { name: ask.tells, value: action.tells },
    { name: ask.seen, value: action.seen },
    { name: ask.ready, value: action.readyOn },
    { name: ask.lookBack, value: action.lookBackOn },
    { name: ask.note, value: action.note },
  ].filter(({ value }) => value !== '')

const hintsFor = (action: Action | undefined, today: Day, { agreements: s }: ScreenTexts): readonly string[] => {
  if (action?.status !== 'open') return []
  return [...(isOverdue(action, today) ? [s.overdue] : []), ...(looksBackEarly(action) ? [s.looksBackEarly] : [])]
}

const linksOf = (scanId: ScanId, { id: actionId }: ToldAction) => ({
  change: paths.agreement.href({ scanId, actionId }),
  status: paths.agreementStatus.href({ scanId, actionId }),
  place: paths.agreementPlace.href({ scanId, actionId }),
  deletion: paths.agreementDeletion.href({ scanId, actionId }),
})
