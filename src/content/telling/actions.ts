import type { Day } from '../../domain/calendar.ts'
import type { Action } from '../../domain/conversation/action.ts'
import type { FactorKey } from '../../domain/scan/rubric.ts'
import { formatDay } from '../format-day.ts'
import type { ToldAction } from '../told-action.ts'
import type { Telling } from './telling.ts'

/** The actions in words, in their own order; what people typed stays as it was typed. */
export const tellActions = (telling: Telling, actions: readonly Action[]): readonly ToldAction[] => {
  const inWords = (day: Day | null) => (day === null ? '' : formatDay(day, telling.language))
  return actions.map(({ inFeedback: _, factor, ...action }) => ({
    ...action,
    about: tellFactor(telling, factor),
    readyOn: inWords(action.readyOn),
    lookBackOn: inWords(action.lookBackOn),
    statusWord: telling.words.action.status[action.status],
  }))
}

const tellFactor = ({ report, factorOf }: Telling, key: FactorKey | null): string =>
  key !== null && report.factors.includes(key) ? `${report.factors.indexOf(key) + 1}. ${factorOf(key).title}` : ''
