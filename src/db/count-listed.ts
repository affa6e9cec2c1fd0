import type { Knex } from 'knex'
import type { CountListed, GrowingList } from '../application/part-of-list.ts'
import type { InstitutionId } from '../domain/ids.ts'
import { withInstitution } from './in-transaction.ts'

const ROWS_OF: Readonly<Record<GrowingList, (trx: Knex) => Knex.QueryBuilder>> = {
  scans: (trx) => trx('scans').whereNull('discarded_on'),
  editions: (trx) => trx('rubric_editions'),
  receipts: (trx) => trx('receipts'),
  'audit-log': (trx) => trx('audit_log'),
}

export const countListed =
  (knex: Knex): CountListed =>
  (institutionId: InstitutionId, list: GrowingList) =>
    withInstitution(knex, institutionId, async (trx) => {
      const [row] = await ROWS_OF[list](trx).where({ institution_id: institutionId }).count('* as count')
      return Number(row.count)
    })
