import type { Knex } from 'knex'
import type { RemarkStore } from '../../application/ports.ts'
import { NotFound } from '../../domain/errors.ts'
import type { InstitutionId } from '../../domain/ids.ts'

const KEPT = ['id', 'factor', 'text', 'decision', 'shortened']

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

    keptOf: (scanId) =>
      trx('remarks').where({ institution_id: institutionId, scan_id: scanId }).select(KEPT).orderBy(['factor', 'id']),

    async getKept(scanId, id) {
      const row = await trx('remarks').where({ institution_id: institutionId, scan_id: scanId, id }).first(KEPT)
      if (!row) throw new NotFound('remark')
      return row
    },

    async saveDecision({ id, decision, shortened }) {
      await trx('remarks').where({ institution_id: institutionId, id }).update({ decision, shortened })
    },
  }
}
