import type { Knex } from 'knex'
import type { TicketStore } from '../../application/ports.ts'
import type { InstitutionId } from '../../domain/ids.ts'

export const createTicketStore = (trx: Knex.Transaction, institutionId: InstitutionId): TicketStore => ({
  async addKey(id, keyHash) {
    const ticket = await trx('tickets').where({ institution_id: institutionId, id }).forUpdate().first('id')
    if (!ticket) return false
    await trx('ticket_keys').insert({ institution_id: institutionId, ticket_id: id, key_hash: keyHash })
    return true
  },

  async removeKey(keyHash) {
    await trx('ticket_keys').where({ institution_id: institutionId, key_hash: keyHash }).delete()
  },

  async draftForUpdate(keyHash) {
    const { rows } = await trx.raw(
      `select t.id from tickets t
       join ticket_keys k on k.institution_id = t.institution_id and k.ticket_id = t.id
       where k.institution_id = ? and k.key_hash = ? for update of t`,
      [institutionId, keyHash],
    )
    return rows.length === 0 ? null : this.otherDraftForUpdate(rows[0].id, keyHash)
  },

  async otherDraftForUpdate(id, keyHash) {
    const row = await trx('ticket_keys')
      .where({ institution_id: institutionId, ticket_id: id, key_hash: keyHash })
      .forUpdate()
      .first('draft')
    return row ? { ticketId: id, sealed: row.draft } : null
  },

  async saveDraft(keyHash, sealed) {
    await trx('ticket_keys').where({ institution_id: institutionId, key_hash: keyHash }).update({ draft: sealed })
  },

  async deleteAllOf(scanId) {
    await trx('tickets').where({ institution_id: institutionId, scan_id: scanId }).delete()
  },
})
