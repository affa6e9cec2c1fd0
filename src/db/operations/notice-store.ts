import type { Knex } from 'knex'
import type { NoticeStore } from '../../application/operations/mail-ports.ts'
import type { InstitutionId } from '../../domain/ids.ts'

export const createNoticeStore = (trx: Knex.Transaction, institutionId: InstitutionId): NoticeStore => ({
  async addOnce(scanId, notice, closesAt) {
    const added = await trx('notices')
      .insert({ institution_id: institutionId, scan_id: scanId, notice, closes_at: closesAt })
      .onConflict()
      .ignore()
      .returning('scan_id')
    return added.length > 0
  },
})
