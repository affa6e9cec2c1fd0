import type { Database } from '../../../src/db/engine/connect.ts'
import { memberIn } from '../../../src/domain/account/actor.ts'
import type { AccountId } from '../../../src/domain/ids.ts'
import type { Inventory } from '../../../src/domain/inventory/inventory.ts'
import { composeApp } from '../servers/app.ts'
import { institutionWithPeople, signedIn } from './office.ts'

/** An office with board and facilitator signed in, on a day in November 2026. */
export const inventoryOffice = async (database: Database) => {
  const acts = composeApp(database, { now: () => new Date('2026-11-20T12:00:00Z') })
  const institutionId = await institutionWithPeople(acts)
  return {
    acts,
    institutionId,
    facilitator: await signedIn(acts.app, 'gesprek@roc.example'),
    board: await signedIn(acts.app, 'bestuur@roc.example'),
    stored: () => acts.getInventory(institutionId),
    store: (inventory: Inventory) => acts.replaceInventory(memberIn(institutionId, 'x' as AccountId), inventory),
  }
}
