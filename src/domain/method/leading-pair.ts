import type { SetReport } from '../report/report.ts'
import type { FactorKey, Moment } from '../scan/rubric.ts'
import type { PairRow } from './analysis.ts'

/**
 * The pair of groups that a factor is told by: the first in the order of the talking points; undefined when fewer than
 * two groups answered. A larger but less sure difference never leads in one place what a surer one leads in another.
 */
export const leadingPair = ({ analysis }: SetReport, moment: Moment, factor: FactorKey): PairRow | undefined =>
  inTalkingOrder(analysis.between[moment].rows.filter((row) => row.factor === factor && row.class !== 'none'))[0]

/** The firm and indicative differences of the present, one per factor, in the order of the talking points. */
export const markedPairs = (report: SetReport): readonly PairRow[] =>
  leadingPairs(report).filter(({ highlight }) => highlight >= 2)

/** The tentative differences of the present, for factors without a firm or indicative one; in the same order. */
export const tentativePairs = (report: SetReport): readonly PairRow[] =>
  leadingPairs(report).filter(({ highlight }) => highlight === 1)

const leadingPairs = (report: SetReport): readonly PairRow[] =>
  inTalkingOrder(report.factors.flatMap((factor) => leadingPair(report, 'current', factor) ?? []))

/** The surest marking first, then the largest distance; equals keep factor order and pair order. */
const inTalkingOrder = (pairs: readonly PairRow[]): readonly PairRow[] =>
  pairs.toSorted((one, other) => other.highlight - one.highlight || (other.steps ?? 0) - (one.steps ?? 0))
