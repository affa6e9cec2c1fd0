import type { ToldReport } from '../../content/told-report.ts'
import type { FactorKey } from '../../domain/scan/rubric.ts'

/** The same report with the pages of these factors only, in this order. A factor that was not asked is left out. */
export const aboutFactors = (told: ToldReport, factors: readonly FactorKey[]): ToldReport => ({
  ...told,
  factors: factors.flatMap((factor) => told.factors.filter(({ key }) => key === factor)),
})
