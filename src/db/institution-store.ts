import type { Knex } from 'knex'
import type { InstitutionStore } from '../application/ports.ts'
import { NotFound } from '../domain/errors.ts'
import type { InstitutionId } from '../domain/ids.ts'

export const createInstitutionStore = (trx: Knex.Transaction, institutionId: InstitutionId): InstitutionStore => ({
  async add(name) {
    await trx('institutions').insert({ id: institutionId, name })
  },

  async get() {
    const row = await trx('institutions').where({ id: institutionId }).first('name')
    if (!row) throw new NotFound('institution')
    return row
  },

  async addMember(accountId, role) {
    await trx('memberships')
      .insert({ institution_id: institutionId, account_id: accountId, role })
      .onConflict()
      .ignore()
  },
})
