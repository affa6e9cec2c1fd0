import type { Database } from '../../../src/db/engine/connect.ts'
import { memberIn, operatorIn } from '../../../src/domain/account/actor.ts'
import type { AccountId } from '../../../src/domain/ids.ts'
import type { Inventory } from '../../../src/domain/inventory/inventory.ts'
import { randomAnswer, readyRespondent, sentSheets } from '../people/respondent.ts'
import { composeApp } from '../servers/app.ts'
import { answerAndClose, type Sheets } from './closed-scan.ts'
import { launchChecks } from './launch-checks.ts'
import { institutionWithPeople, signedIn } from './office.ts'
import { exampleSettings } from './scenario.ts'

/**
 * A closed scan of an institution whose people are signed in. By default twelve teachers answered, no coach did, and
 * each remark on the first factor is by a board member. `sheets` gives other answers, `inventory` who did what at the launch.
 */
export const closedOffice = async (
  database: Database,
  {
    remarks = [] as readonly string[],
    settings = {},
    sheets = null as Sheets | null,
    inventory = null as Inventory | null,
  } = {},
) => {
  const clock = { now: new Date('2026-11-20T12:00:00Z') }
  const acts = composeApp(database, { now: () => clock.now })
  const institutionId = await institutionWithPeople(acts)
  const scanId = await acts.draftScan(operatorIn(institutionId), exampleSettings(settings))
  if (inventory) await acts.replaceInventory(memberIn(institutionId, 'x' as AccountId), inventory)
  await acts.launchScan(operatorIn(institutionId), scanId, launchChecks)
  const scenario = { database, acts, clock, institutionId, scanId }
  for (const remark of remarks) {
    const respondent = await readyRespondent(scenario, 'board')
    await respondent.save('F1', { ...randomAnswer(), remark })
    await respondent.send()
  }
  if (sheets === null) await sentSheets(scenario, 'teachers', 12)
  await answerAndClose(scenario, sheets ?? {})
  return {
    ...scenario,
    scan: `/scans/${scanId}`,
    board: await signedIn(acts.app, 'bestuur@roc.example'),
    facilitator: await signedIn(acts.app, 'gesprek@roc.example'),
  }
}
