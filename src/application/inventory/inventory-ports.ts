import type { Day } from '../../domain/calendar.ts'
import type { ScanId } from '../../domain/ids.ts'
import type { FrozenInventory, Inventory } from '../../domain/inventory/inventory.ts'

/** The inventory of the institution, and its copies. */
export type InventoryStore = {
  /** Empty when nothing was ever saved. */
  get(): Promise<Inventory>
  /** As `get`; nobody else changes it until the transaction ends. */
  getForUpdate(): Promise<Inventory>
  save(inventory: Inventory): Promise<void>
  /** Keeps a copy with a scan, for good. */
  freeze(scanId: ScanId, inventory: Inventory, on: Day): Promise<void>
  /** Null for a scan without a copy: a draft, or one that was launched before anything was filled in. */
  findFrozen(scanId: ScanId): Promise<FrozenInventory | null>
}
