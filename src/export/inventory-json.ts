import type { Inventory } from '../domain/inventory/inventory.ts'

const FORMAT = 'bruggenscan-inventory-1'

/** An inventory for another program. `institution`: empty in a version for others, and then left out. */
export const inventoryJson = (inventory: Inventory, institution: string): string =>
  `${JSON.stringify({ format: FORMAT, ...(institution && { institution }), ...inventory }, null, 2)}\n`
