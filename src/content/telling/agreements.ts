import type { Day } from '../../domain/calendar.ts'
import type { Agreement } from '../../domain/conversation/agreement.ts'
import type { FactorKey } from '../../domain/scan/rubric.ts'
import { formatDay } from '../format-day.ts'
import type { ToldAgreement } from '../told-agreement.ts'
import type { Telling } from './telling.ts'

/** The agreements in words, in their own order; what people typed stays as it was typed. */
export const tellAgreements = (telling: Telling, agreements: readonly Agreement[]): readonly ToldAgreement[] => {
  const inWords = (day: Day | null) => (day === null ? '' : formatDay(day, telling.language))
  return agreements.map(({ inFeedback: _, factor, ...agreement }) => ({
    ...agreement,
    about: tellFactor(telling, factor),
    readyOn: inWords(agreement.readyOn),
    lookBackOn: inWords(agreement.lookBackOn),
    statusWord: telling.words.agreement.status[agreement.status],
  }))
}

const tellFactor = ({ report, factorOf }: Telling, key: FactorKey | null): string =>
  key !== null && report.factors.includes(key) ? `${report.factors.indexOf(key) + 1}. ${factorOf(key).title}` : ''
