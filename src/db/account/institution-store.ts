import type { Knex } from 'knex'
import type { InstitutionStore } from '../../application/ports.ts'
import { NotFound } from '../../domain/errors.ts'
import type { InstitutionId } from '../../domain/ids.ts'

export const createInstitutionStore = (trx: Knex.Transaction, institutionId: InstitutionId): InstitutionStore => ({
  async add(name) {
    await trx('institutions').insert({ id: institutionId, name })
  },

  async get() {
    const row = await trx('institutions').where({ id: institutionId }).first()
    if (!row) throw new NotFound('institution')
    const { name, coach_singular: singular, coach_plural: plural, home_organization: homeOrganization } = row
    return { name, coachTitle: { singular, plural }, homeOrganization }
  },

  async save({ name, coachTitle: { singular, plural }, homeOrganization }) {
    await trx('institutions')
      .where({ id: institutionId })
      .update({ name, coach_singular: singular, coach_plural: plural, home_organization: homeOrganization })
  },

  async addMember(accountId, role) {
    await trx('memberships')
      .insert({ institution_id: institutionId, account_id: accountId, role })
      .onConflict()
      .ignore()
  },
})
