import type { Knex } from 'knex'
import type { NightStore } from '../../application/ports.ts'
import type { Day } from '../../domain/calendar.ts'
import type { InstitutionId } from '../../domain/ids.ts'

export const createNightStore = (trx: Knex.Transaction, institutionId: InstitutionId): NightStore => ({
  async add(scanId, day, counts) {
    if (counts.size === 0) return
    const rows = [...counts].map(([groupId, responses]) => ({
      institution_id: institutionId,
      scan_id: scanId,
      group_id: groupId,
      day,
      responses,
    }))
    await trx('nightly_counts').insert(rows).onConflict().ignore()
  },

  async keepOnly(groupId, mayBeKept) {
    const ofGroup = () => trx('nightly_counts').where({ institution_id: institutionId, group_id: groupId })
    const nights: { day: Day; responses: number }[] = await ofGroup().select('day', 'responses')
    const gone = nights.filter(({ responses }) => !mayBeKept(responses)).map(({ day }) => day)
    await ofGroup().whereIn('day', gone).delete()
  },

  async deleteAllOf(scanId) {
    await trx('nightly_counts').where({ institution_id: institutionId, scan_id: scanId }).delete()
  },
})
