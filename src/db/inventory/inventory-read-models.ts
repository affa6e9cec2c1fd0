import type { InventoryReadModels } from '../../application/inventory/inventory-read-models.ts'
import type { ReadSource } from '../read-source.ts'

/** Answers what screens ask about the inventory. */
export const inventoryReadModels = ({ inTransaction }: Pick<ReadSource, 'inTransaction'>): InventoryReadModels => ({
  getInventory: (institutionId) => inTransaction(institutionId, ({ inventories }) => inventories.get()),

  findFrozenInventory: (institutionId, scanId) =>
    inTransaction(institutionId, ({ inventories }) => inventories.findFrozen(scanId)),
})
