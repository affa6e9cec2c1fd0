import { tellReport } from '../../../content/tell-report.ts'
import type { ToldFactor } from '../../../content/told-report.ts'
import type { Report } from '../../../domain/report/report.ts'
import type { FactorKey, Language } from '../../../domain/scan/rubric.ts'

/** A topic with its result: only scenes from the reveal on may ask for it. @throws RangeError for an unknown factor */
export const toldFactor = (report: Report, language: Language, factor: FactorKey): ToldFactor => {
  const found = tellReport(report, language).factors.find(({ key }) => key === factor)
  if (!found) throw new RangeError(`nothing told of ${factor}`)
  return found
}
