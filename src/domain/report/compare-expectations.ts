import type { ExpectationRow } from '../method/analysis.ts'
import type { FactorKey } from '../scan/rubric.ts'
import type { FactorChange } from './compare-rounds.ts'
import type { Report } from './report.ts'

/** What became of what groups expected of each other, between two rounds. */
export type ExpectationsInRounds = {
  /** Whether both rounds asked for it. Where one did, there is nothing to compare. */
  readonly asked: 'both' | 'earlier-only' | 'later-only' | 'neither'
  readonly changes: readonly ExpectationChange[]
}

/** One pair on one factor, then and now. The people may differ. */
export type ExpectationChange = { readonly earlier: ExpectationRow; readonly later: ExpectationRow }

/**
 * Puts side by side the pairs that both rounds tell, on factors that mean the same in both. What a group guesses about
 * another group now is not compared with what it guessed about this one.
 */
export const compareExpectations = (
  earlier: Report,
  later: Report,
  asked: (factor: FactorKey) => FactorChange['asked'],
): ExpectationsInRounds => {
  const before = earlier.analysis.expectation?.rows ?? []
  const now = later.analysis.expectation?.rows ?? []
  return {
    asked: ASKED[`${earlier.expectations !== undefined}|${later.expectations !== undefined}`],
    changes: now
      .filter(({ factor }) => asked(factor) === 'the-same')
      .flatMap((row) => {
        const same = before.find((other) => isSamePair(other, row))
        return same ? [{ earlier: same, later: row }] : []
      }),
  }
}

const ASKED = {
  'true|true': 'both',
  'true|false': 'earlier-only',
  'false|true': 'later-only',
  'false|false': 'neither',
} as const

const isSamePair = (one: ExpectationRow, other: ExpectationRow): boolean =>
  one.factor === other.factor && one.group === other.group && one.about === other.about
