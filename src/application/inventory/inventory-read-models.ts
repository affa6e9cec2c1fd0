import type { InstitutionId, ScanId } from '../../domain/ids.ts'
import type { FrozenInventory, Inventory } from '../../domain/inventory/inventory.ts'

/** What screens read about the inventory. */
export type InventoryReadModels = {
  /** Empty when nothing was ever saved. */
  readonly getInventory: (institutionId: InstitutionId) => Promise<Inventory>
  /** The copy that was kept when this scan was launched; null without one. */
  readonly findFrozenInventory: (institutionId: InstitutionId, scanId: ScanId) => Promise<FrozenInventory | null>
}
