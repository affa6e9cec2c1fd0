import type { Knex } from 'knex'
import type { AuditLog } from '../../application/ports.ts'
import type { InstitutionId } from '../../domain/ids.ts'

export const createAuditLog = (trx: Knex.Transaction, institutionId: InstitutionId): AuditLog => ({
  async add({ at, actor, act, scanId, subject, about }) {
    const accountId = actor.kind === 'member' ? actor.accountId : null
    await trx('audit_log').insert({
      institution_id: institutionId,
      at,
      account_id: accountId,
      account_name: trx('accounts').where({ id: accountId }).select('name'),
      act,
      scan_id: scanId,
      subject,
      about,
    })
  },

  async lastOf(acts) {
    const lines = trx('audit_log').where({ institution_id: institutionId }).whereIn('act', acts)
    const row = await lines.max('at as at').first()
    return row?.at ?? null
  },
})
