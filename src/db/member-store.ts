import type { Knex } from 'knex'
import type { MemberStore, Person } from '../application/mail-ports.ts'
import type { InstitutionId } from '../domain/ids.ts'

export const createMemberStore = (trx: Knex.Transaction, institutionId: InstitutionId): MemberStore => {
  const people = () =>
    trx('accounts as a')
      .join('memberships as m', 'm.account_id', 'a.id')
      .where('m.institution_id', institutionId)
      .select<Person[]>('a.id as accountId', 'a.name', 'a.email as address')

  return {
    withRole: (role) => people().where('m.role', role).orderBy('a.name').orderBy('a.id'),
    find: async (accountId) => (await people().where('a.id', accountId).first()) ?? null,
  }
}
