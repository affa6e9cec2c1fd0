import type { Analysis } from '../domain/method/analysis.ts'
import type { Report, ReportUnit } from '../domain/report/report.ts'
import { dividedGroups } from '../domain/report/report-lookup.ts'
import type { GroupKey } from '../domain/scan/stakeholder-group.ts'

/** The units by group. A unit without a name holds all units that were folded together. */
type WithUnits = Analysis & { readonly units: { readonly [group: GroupKey]: readonly ReportUnit[] } }

/** As `analysisJson`, followed by the counts of each unit where the report has units. */
export const reportJson = (report: Report): string => {
  const divided = dividedGroups(report)
  if (divided.length === 0) return analysisJson(report.analysis)
  return analysisJson({ ...report.analysis, units: Object.fromEntries(divided.map(({ key, units }) => [key, units])) })
}

/** The whole analysis as JSON, as `analyse` prints it: indented by two spaces, with a line end at the end. */
export const analysisJson = (analysis: Analysis | WithUnits): string => `${JSON.stringify(analysis, null, 2)}\n`
