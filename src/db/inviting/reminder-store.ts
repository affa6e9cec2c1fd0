import type { Knex } from 'knex'
import type { ReminderStore } from '../../application/inviting/reminder-ports.ts'
import type { InstitutionId, ScanId } from '../../domain/ids.ts'

export const createReminderStore = (trx: Knex.Transaction, institutionId: InstitutionId): ReminderStore => {
  const plansOf = (scanId: ScanId) => trx('planned_reminders').where({ institution_id: institutionId, scan_id: scanId })
  return {
    of: (scanId) =>
      plansOf(scanId).orderBy('day').select('day', 'sends_itself as sendsItself', 'planned_by as plannedBy', 'noticed'),

    async replace(scanId, plans, plannedBy) {
      await plansOf(scanId).where({ noticed: false }).delete()
      if (plans.length === 0) return
      const rows = plans.map(({ day, sendsItself }) => ({
        ...{ institution_id: institutionId, scan_id: scanId },
        ...{ day, sends_itself: sendsItself, planned_by: plannedBy },
      }))
      await trx('planned_reminders').insert(rows)
    },

    async saveNoticed(scanId, day) {
      await plansOf(scanId).where({ day }).update({ noticed: true })
    },

    async delete(scanId, day) {
      return (await plansOf(scanId).where({ day }).delete()) > 0
    },

    async deleteAllOf(scanId) {
      await plansOf(scanId).delete()
    },
  }
}
