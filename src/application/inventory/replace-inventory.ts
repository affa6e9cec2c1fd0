import type { ActingMember } from '../../domain/account/actor.ts'
import type { Inventory } from '../../domain/inventory/inventory.ts'
import type { InTransaction } from '../ports.ts'

/** Puts another inventory, from a file, in the place of the whole one. */
export const replaceInventory =
  ({ inTransaction }: { readonly inTransaction: InTransaction }) =>
  (actor: ActingMember, inventory: Inventory): Promise<void> =>
    inTransaction(actor.institutionId, async ({ inventories }) => {
      await inventories.getForUpdate()
      await inventories.save(inventory)
    })
