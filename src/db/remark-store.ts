import type { Knex } from 'knex'
import type { RemarkStore } from '../application/ports.ts'
import type { InstitutionId } from '../domain/ids.ts'

export const createRemarkStore = (trx: Knex.Transaction, institutionId: InstitutionId): RemarkStore => {
  const add: RemarkStore['add'] = async (scanId, remarks) => {
    if (remarks.length === 0) return
    await trx('remarks').insert(
      remarks.map(({ factor, text }) => ({ institution_id: institutionId, scan_id: scanId, factor, text })),
    )
  }

  return {
    add,
    of: (scanId) => trx('remarks').where({ institution_id: institutionId, scan_id: scanId }).select('factor', 'text'),
    async rewrite(scanId, kept) {
      await trx('remarks').where({ institution_id: institutionId, scan_id: scanId }).delete()
      await add(scanId, kept)
    },
  }
}
