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

  async deleteAllOf(scanId) {
    await trx('tickets').where({ institution_id: institutionId, scan_id: scanId }).delete()
  },
})
