import type { Knex } from 'knex'
import { EmailTaken } from '../../application/account/account-store.ts'
import type { MemberStore, Person } from '../../application/operations/mail-ports.ts'
import type { ListedMember } from '../../domain/account/staffing.ts'
import type { InstitutionId } from '../../domain/ids.ts'
import { violates } from '../engine/constraint-errors.ts'

export const createMemberStore = (trx: Knex.Transaction, institutionId: InstitutionId): MemberStore => {
  const people = () =>
    trx('accounts as a')
      .join('memberships as m', 'm.account_id', 'a.id')
      .where('m.institution_id', institutionId)
      .select<Person[]>('a.id as accountId', 'a.name', 'a.email as address')

  const list = () =>
    people()
      .groupBy('a.id')
      .orderBy('a.name')
      .orderBy('a.id')
      .select<ListedMember[]>(trx.raw('array_agg(m.role order by m.role) as roles'))

  return {
    withRole: (role) => people().where('m.role', role).orderBy('a.name').orderBy('a.id'),
    find: async (accountId) => (await people().where('a.id', accountId).first()) ?? null,

    list,

    async listForUpdate() {
      await trx.raw('select from institutions where id = ? for no key update', [institutionId])
      return list()
    },

    async addAccount({ id, email, name, passwordHash }) {
      await trx.raw(`select set_config('app.account', ?, true)`, [id])
      try {
        await trx('accounts').insert({ id, email, name, password_hash: passwordHash })
      } catch (error) {
        if (violates(error, 'accounts_email_key')) throw new EmailTaken()
        throw error
      }
    },

    async link(accountId, { issuer, subject }) {
      await trx.raw(`select set_config('app.account', ?, true)`, [accountId])
      const row = { issuer, subject, account_id: accountId }
      const [linked] = await trx('identities')
        .insert(row)
        .onConflict(['issuer', 'subject'])
        .ignore()
        .returning('account_id')
      return linked !== undefined || (await trx('identities').where(row).first()) !== undefined
    },

    async setRoles(accountId, roles) {
      const own = { institution_id: institutionId, account_id: accountId }
      if (roles.length > 0) {
        await trx('memberships')
          .insert(roles.map((role) => ({ ...own, role })))
          .onConflict()
          .ignore()
      }
      await trx('memberships')
        .where(own)
        .whereNotIn('role', [...roles])
        .delete()
    },

    async remove(accountId) {
      await trx('memberships').where({ institution_id: institutionId, account_id: accountId }).delete()
      await trx.raw('select delete_accounts_without_institution(array[?]::uuid[])', [accountId])
    },
  }
}
