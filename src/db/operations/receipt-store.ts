import type { Knex } from 'knex'
import type { Receipt, ReceiptStore } from '../../application/operations/erasure-ports.ts'
import { NotFound } from '../../domain/errors.ts'
import type { InstitutionId, ScanId } from '../../domain/ids.ts'
import type { ErasedRows } from '../../domain/operations/erased-rows.ts'
import { partOf } from '../part-of.ts'

export const createReceiptStore = (trx: Knex.Transaction, institutionId: InstitutionId): ReceiptStore => {
  const receipts = () => trx<ReceiptRow>('receipts').where({ institution_id: institutionId })
  return {
    async add({ id, scanId, at, by, rows }) {
      await trx('receipts').insert({
        institution_id: institutionId,
        ...{ id, scan_id: scanId, erased_at: at, erased_by: by, rows: JSON.stringify(rows) },
      })
    },

    list: async (part) => (await partOf(receipts().orderBy('erased_at', 'desc').orderBy('id'), part)).map(receiptFrom),

    async get(id) {
      const row = await receipts().where({ id }).first()
      if (!row) throw new NotFound('receipt')
      return receiptFrom(row)
    },
  }
}

type ReceiptRow = {
  readonly institution_id: InstitutionId
  readonly id: string
  readonly scan_id: ScanId
  readonly erased_at: Date
  readonly erased_by: string
  readonly rows: ErasedRows
}

const receiptFrom = (row: ReceiptRow): Receipt => ({
  id: row.id,
  scanId: row.scan_id,
  at: row.erased_at,
  by: row.erased_by,
  rows: row.rows,
})
