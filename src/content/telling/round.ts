import { compareExpectations } from '../../domain/report/compare-expectations.ts'
import { compareRounds } from '../../domain/report/compare-rounds.ts'
import type { EarlierRound } from '../../domain/report/dossier.ts'
import { askedIn } from '../editions.ts'
import { formatDay } from '../format-day.ts'
import type { ToldGroup } from '../told-group.ts'
import type { ToldRound } from '../told-round.ts'
import { tellAgreements } from './agreements.ts'
import { tellChange } from './round-change.ts'
import { tellSetRounds } from './round-sets.ts'
import { tellRoundNotes, tellRoundSummary } from './round-summary.ts'
import { startTelling, type WholeTelling } from './telling.ts'

/** What moved since the previous round. Compares only what both rounds show. */
export const tellRound = (telling: WholeTelling, groups: readonly ToldGroup[], earlier: EarlierRound): ToldRound => {
  const { report, language } = telling
  const before = startTelling(earlier.report, language)
  const asked = askedIn(earlier.report.edition, report.edition)
  const comparison = compareRounds(earlier.report, report, asked)
  const expected = compareExpectations(earlier.report, report, asked)
  const day = earlier.report.referenceDate ?? earlier.report.closedOn
  return {
    title: earlier.report.title,
    date: day ? formatDay(day, language) : '',
    summary: tellRoundSummary(telling, comparison, earlier.agreements),
    agreements: tellAgreements(before, earlier.agreements),
    changes: comparison.factors.map((change) => ({
      number: report.factors.indexOf(change.factor) + 1,
      ...tellChange(telling, before, groups, change, expected.changes),
    })),
    notes: tellRoundNotes(telling, before, comparison, expected),
    sets: tellSetRounds(earlier.report, report, language),
  }
}
