import type { Analysis } from '../domain/method/analysis.ts'
import type { Report, ReportUnit } from '../domain/report/report.ts'
import { dividedGroups } from '../domain/report/report-lookup.ts'
import type { GroupKey } from '../domain/scan/stakeholder-group.ts'

/** By group; a unit without a name holds all that were folded together. */
type WithUnits = Analysis & { readonly units: { readonly [group: GroupKey]: readonly ReportUnit[] } }

/** As `analysisJson`, and after it what each unit answered, where the report has units. */
export const reportJson = (report: Report): string => {
  const divided = dividedGroups(report)
  if (divided.length === 0) return analysisJson(report.analysis)
  return analysisJson({ ...report.analysis, units: Object.fromEntries(divided.map(({ key, units }) => [key, units])) })
}

/** The whole analysis as JSON, the way that `analyse` prints it: two spaces deep, a line end last. */
export const analysisJson = (analysis: Analysis | WithUnits): string => `${JSON.stringify(analysis, null, 2)}\n`
