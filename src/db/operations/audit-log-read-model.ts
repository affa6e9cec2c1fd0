import type { Knex } from 'knex'
import type { AuditEntry, ReadAuditLog } from '../../application/operations/audit-read-models.ts'
import { withInstitution } from '../in-transaction.ts'
import { partOf } from '../part-of.ts'

export const readAuditLog =
  (knex: Knex): ReadAuditLog =>
  (institutionId, part) =>
    withInstitution(knex, institutionId, async (trx) => {
      const lines = trx('audit_log as l')
        .leftJoin('scans as s', (on) => on.on('s.institution_id', 'l.institution_id').andOn('s.id', 'l.scan_id'))
        .where('l.institution_id', institutionId)
        .orderBy('l.at', 'desc')
        .orderBy('l.id')
        .select<AuditEntry[]>('l.at', 'l.account_name as who', 'l.act', 's.title as scan', 'l.subject', 'l.about')
      return partOf(lines, part)
    })
