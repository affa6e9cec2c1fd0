import type { Analysis } from '../domain/method/analysis.ts'
import type { Expectations, Expected } from '../domain/method/guesses.ts'
import type { Report, ReportExpectations, ReportUnit } from '../domain/report/report.ts'
import { dividedGroups } from '../domain/report/report-lookup.ts'
import type { GroupKey } from '../domain/scan/stakeholder-group.ts'

/** The units by group. A unit without a name holds all units that were folded together. */
type WithUnits = { readonly units?: { readonly [group: GroupKey]: readonly ReportUnit[] } }

/** The guesses by the group that guessed, as `analyse` takes them. */
type WithGuesses = { readonly expectations?: Expectations }

/** What `analyse` says of its own run: its version, and the SHA-256 of the file that it read. */
type WithMeta = { readonly meta: { readonly version: string; readonly input_sha256: string } } & Analysis

/**
 * As `analysisJson`, followed by the counts of each unit where the report has units, and by the guesses about other groups
 * where these may be told.
 */
export const reportJson = (report: Report): string => {
  const divided = dividedGroups(report)
  const pairs = report.expectations?.pairs ?? []
  return analysisJson({
    ...report.analysis,
    ...(divided.length > 0 && { units: Object.fromEntries(divided.map(({ key, units }) => [key, units])) }),
    ...(pairs.length > 0 && { expectations: Object.fromEntries(pairs.map((pair) => [pair.group, countsOf(pair)])) }),
  })
}

const countsOf = ({ about, guesses }: ReportExpectations['pairs'][number]): Expected => ({
  about,
  counts: Object.fromEntries(
    Object.entries(guesses).map(([factor, { counts, dk }]) => [
      factor,
      { 1: counts[0], 2: counts[1], 3: counts[2], dk },
    ]),
  ),
})

/** The whole analysis as JSON, as `analyse` prints it after its `meta`: indented by two spaces, with a line end at the end. */
export const analysisJson = (analysis: (Analysis | WithMeta) & WithUnits & WithGuesses): string =>
  `${JSON.stringify(analysis, null, 2)}\n`
