import type { ScanSettings } from '../../../src/application/scan/scan-settings.ts'
import type { Database } from '../../../src/db/engine/connect.ts'
import { operatorIn } from '../../../src/domain/account/actor.ts'
import type { Answer } from '../../../src/domain/answering/answer-sheet.ts'
import type { GroupKey } from '../../../src/domain/scan/stakeholder-group.ts'
import { type Asked, sentSheets } from '../people/respondent.ts'
import { exampleSettings, launchedScan, type Scenario } from './scenario.ts'

/** The number of people in each group who gave this answer to every factor. */
export type Sheets = { readonly [group: GroupKey]: readonly [count: number, current: Answer] }

/** Two on the board at level 3, three coaches at level 1, and too few teachers to be shown. */
export const FAR_APART: Sheets = { board: [2, 3], coaches: [3, 1], teachers: [1, 2] }

/** Sends these sheets, with the highest level as the wish, and closes the scan. */
export const answerAndClose = async (asked: Asked, sheets: Sheets): Promise<void> => {
  for (const [group, [count, current]] of Object.entries(sheets)) {
    await sentSheets(asked, group, count, { current, desired: 3, remark: null })
  }
  const closed = await asked.acts.closeScan(operatorIn(asked.institutionId), asked.scanId)
  if (!closed.ok) throw new Error(closed.reason)
}

/** A scan that was answered and closed. */
export const closedScan = async (
  database: Database,
  sheets: Sheets = FAR_APART,
  settings: ScanSettings = exampleSettings(),
): Promise<Scenario> => {
  const scenario = await launchedScan(database, settings)
  await answerAndClose(scenario, sheets)
  return scenario
}
