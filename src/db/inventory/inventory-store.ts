import type { Knex } from 'knex'
import type { InventoryStore } from '../../application/inventory/inventory-ports.ts'
import type { Day } from '../../domain/calendar.ts'
import type { InstitutionId } from '../../domain/ids.ts'
import { blankValues } from '../../domain/inventory/field.ts'
import {
  ARRANGEMENT_FIELDS,
  EMPTY_INVENTORY,
  type Inventory,
  PASSPORT_FIELDS,
  TASK_FIELDS,
  TITLE_FIELDS,
} from '../../domain/inventory/inventory.ts'

export const createInventoryStore = (trx: Knex.Transaction, institutionId: InstitutionId): InventoryStore => {
  const ofInstitution = (table: string) => trx(table).where({ institution_id: institutionId })

  const get = async (): Promise<Inventory> => {
    const row = await ofInstitution('inventories').first('content')
    return row ? withAllFields(row.content) : EMPTY_INVENTORY
  }

  return {
    get,

    // A lock on the row would not do: the first time there is none.
    async getForUpdate() {
      await trx.raw('select pg_advisory_xact_lock(hashtextextended(?, 0))', [`${institutionId} inventory`])
      return get()
    },

    async save(inventory) {
      await trx('inventories')
        .insert({ institution_id: institutionId, content: JSON.stringify(inventory) })
        .onConflict('institution_id')
        .merge()
    },

    async freeze(scanId, inventory, on) {
      await trx('scan_inventories').insert({
        institution_id: institutionId,
        scan_id: scanId,
        content: JSON.stringify(inventory),
        frozen_on: on,
      })
    },

    async findFrozen(scanId) {
      const row: { readonly content: Inventory; readonly frozen_on: Day } | undefined = await ofInstitution(
        'scan_inventories',
      )
        .where({ scan_id: scanId })
        .first('content', 'frozen_on')
      return row ? { inventory: withAllFields(row.content), frozenOn: row.frozen_on } : null
    },
  }
}

/** A stored inventory may be older than a field. */
const withAllFields = ({ passport, titles, tasks, arrangements }: Inventory): Inventory => ({
  passport: { ...blankValues(PASSPORT_FIELDS), ...passport },
  titles: titles.map((title) => ({ ...blankValues(TITLE_FIELDS), ...title })),
  tasks: tasks.map((task) => ({ ...blankValues(TASK_FIELDS), ...task })),
  arrangements: arrangements.map((each) => ({ ...blankValues(ARRANGEMENT_FIELDS), ...each })),
})
