import type { Knex } from 'knex'
import type { AuditEntry, OperationsReadModels } from '../../application/operations/operations-read-models.ts'
import type { GrowingList } from '../../application/part-of-list.ts'
import { withInstitution } from '../in-transaction.ts'
import { partOf } from '../part-of.ts'
import type { ReadSource } from '../read-source.ts'

type Source = Pick<ReadSource, 'knex' | 'inTransaction' | 'lookups'>

const ROWS_OF: Readonly<Record<GrowingList, (trx: Knex) => Knex.QueryBuilder>> = {
  scans: (trx) => trx('scans').whereNull('discarded_on'),
  editions: (trx) => trx('rubric_editions'),
  receipts: (trx) => trx('receipts'),
  'audit-log': (trx) => trx('audit_log'),
}

/** Answers what screens and the operator's commands ask about records of the institution as a whole. */
export const operationsReadModels = ({ knex, inTransaction, lookups }: Source): OperationsReadModels => ({
  readAuditLog: (institutionId, part) =>
    withInstitution(knex, institutionId, async (trx) => {
      const lines = trx('audit_log as l')
        .leftJoin('scans as s', (on) => on.on('s.institution_id', 'l.institution_id').andOn('s.id', 'l.scan_id'))
        .where('l.institution_id', institutionId)
        .orderBy('l.at', 'desc')
        .orderBy('l.id')
        .select<AuditEntry[]>('l.at', 'l.account_name as who', 'l.act', 's.title as scan', 'l.subject', 'l.about')
      return partOf(lines, part)
    }),

  countListed: (institutionId, list) =>
    withInstitution(knex, institutionId, async (trx) => {
      const [row] = await ROWS_OF[list](trx).where({ institution_id: institutionId }).count('* as count')
      return Number(row.count)
    }),

  listReceipts: (institutionId, part) => inTransaction(institutionId, ({ receipts }) => receipts.list(part)),

  getReceipt: (institutionId, id) => inTransaction(institutionId, ({ receipts }) => receipts.get(id)),

  institutionsNamed: lookups.institutionsNamed,

  countInstitution: (institutionId) => inTransaction(institutionId, ({ erasures }) => erasures.countInstitution()),

  nameOfInstitution: async (institutionId) =>
    (await inTransaction(institutionId, ({ institutions }) => institutions.get())).name,
})
