import type { ActingMember } from '../../domain/account/actor.ts'
import { type ChangedOrWhyNot, changeInventory, type InventoryChange } from '../../domain/inventory/change-inventory.ts'
import type { InTransaction } from '../ports.ts'

/** Writes or removes one row of the inventory. What colleagues write in other rows meanwhile stays. */
export const keepInventory =
  ({ inTransaction }: { readonly inTransaction: InTransaction }) =>
  (actor: ActingMember, change: InventoryChange): Promise<ChangedOrWhyNot> =>
    inTransaction(actor.institutionId, async ({ inventories }) => {
      const result = changeInventory(await inventories.getForUpdate(), change)
      if (result.ok) await inventories.save(result.inventory)
      return result
    })
