import type { ScanSettings } from '../../src/application/scan-settings.ts'
import type { Database } from '../../src/db/connect.ts'
import type { FactorAnswer } from '../../src/domain/answer-sheet.ts'
import type { GroupKey } from '../../src/domain/stakeholder-group.ts'
import { sentSheets } from './respondent.ts'
import { exampleSettings, launchedScan, type Scenario } from './scenario.ts'

/** How many people of each group gave this answer to every factor. */
export type Sheets = { readonly [group: GroupKey]: readonly [count: number, current: FactorAnswer['current']] }

/** Board at level 3, coaches at level 1, and one teacher too few to be shown more than that. */
export const FAR_APART: Sheets = { board: [2, 3], coaches: [3, 1], teachers: [1, 2] }

/** A scan that was answered and closed; the wish is always the highest level. */
export const closedScan = async (
  database: Database,
  sheets: Sheets = FAR_APART,
  settings: ScanSettings = exampleSettings(),
): Promise<Scenario> => {
  const scenario = await launchedScan(database, settings)
  for (const [group, [count, current]] of Object.entries(sheets)) {
    await sentSheets(scenario, group, count, { current, desired: 3, remark: null })
  }
  const closed = await scenario.acts.closeScan(scenario.institutionId, scenario.scanId)
  if (!closed.ok) throw new Error(closed.reason)
  return scenario
}
