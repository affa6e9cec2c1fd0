import type { Report } from '../report/report.ts'
import type { PairRow } from './analysis.ts'

/** The firm and indicative differences of the present in the order of the ranking, the first of each factor. */
export const markedPairs = ({ analysis }: Report): readonly PairRow[] => {
  const { ranking, rows } = analysis.between.current
  return onePerFactor(
    ranking.flatMap(([factor, a, b]) => rows.filter((row) => row.factor === factor && row.a === a && row.b === b)),
  )
}

/** The widest tentative difference of each factor that has no firm or indicative one, the largest first. */
export const tentativePairs = (report: Report): readonly PairRow[] => {
  const marked = new Set(markedPairs(report).map(({ factor }) => factor))
  return onePerFactor(
    report.analysis.between.current.rows
      .filter(({ factor, highlight }) => highlight === 1 && !marked.has(factor))
      .toSorted((one, other) => (other.steps ?? 0) - (one.steps ?? 0)),
  )
}

const onePerFactor = (rows: readonly PairRow[]): readonly PairRow[] =>
  rows.filter((row, index) => rows.findIndex(({ factor }) => factor === row.factor) === index)
