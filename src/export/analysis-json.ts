import type { Analysis } from '../domain/method/analysis.ts'
import type { Report, ReportUnit } from '../domain/report/report.ts'
import { dividedGroups } from '../domain/report/report-lookup.ts'
import type { GroupKey } from '../domain/scan/stakeholder-group.ts'

/** The units by group. A unit without a name holds all units that were folded together. */
type WithUnits = Analysis & { readonly units: { readonly [group: GroupKey]: readonly ReportUnit[] } }

/** What `analyse` says of its own run: its version, and the SHA-256 of the file that it read. */
type WithMeta = { readonly meta: { readonly version: string; readonly input_sha256: string } } & Analysis

/** As `analysisJson`, followed by the counts of each unit where the report has units. */
export const reportJson = (report: Report): string => {
  const divided = dividedGroups(report)
  if (divided.length === 0) return analysisJson(report.analysis)
  return analysisJson({ ...report.analysis, units: Object.fromEntries(divided.map(({ key, units }) => [key, units])) })
}

/** The whole analysis as JSON, as `analyse` prints it after its `meta`: indented by two spaces, with a line end at the end. */
export const analysisJson = (analysis: Analysis | WithMeta | WithUnits): string =>
  `${JSON.stringify(analysis, null, 2)}\n`
