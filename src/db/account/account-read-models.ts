import type { Knex } from 'knex'
import type { AccountReadModels, MembershipsOf } from '../../application/account/account-read-models.ts'
import type { Role } from '../../domain/account/membership.ts'
import type { InstitutionId } from '../../domain/ids.ts'
import type { ReadSource } from '../read-source.ts'
import { withAccount } from './account-store.ts'

type Source = Pick<ReadSource, 'knex' | 'inTransaction' | 'inAccount' | 'lookups' | 'now'>

/** Answers what screens ask about accounts, members and the institution. */
export const accountReadModels = ({ knex, inTransaction, inAccount, lookups, now }: Source): AccountReadModels => ({
  membershipsOf: membershipsOf(knex),

  nameOfAccount: (accountId) =>
    withAccount(
      knex,
      accountId,
      async (trx) => (await trx('accounts').where({ id: accountId }).first('name'))?.name ?? null,
    ),

  readOwnAccount: (accountId) =>
    inAccount(accountId, async ({ account, sessions, secondFactor, addressChanges }) => {
      const { name, email } = await account.get()
      const enrolled = await secondFactor.find()
      const secondFactorState = enrolled && {
        enrolledAt: enrolled.enrolledAt,
        recoveryCodesLeft: await secondFactor.countRecoveryCodes(),
      }
      const addressChange = await addressChanges.findPending(now())
      return { name, email, secondFactor: secondFactorState, addressChange, sessions: await sessions.list() }
    }),

  readMembers: (institutionId) =>
    inTransaction(institutionId, async ({ members, offers }) => ({
      members: await members.list(),
      offers: await offers.list(),
    })),

  getInstitution: (institutionId) => inTransaction(institutionId, ({ institutions }) => institutions.get()),

  hasInstitutions: lookups.hasInstitutions,
})

type MembershipRow = {
  institution_id: InstitutionId
  institution: string
  home_organization: string | null
  name: string
  roles: Role[]
}

const membershipsOf =
  (knex: Knex): MembershipsOf =>
  (accountId) =>
    withAccount(knex, accountId, async (trx) => {
      const rows: MembershipRow[] = await trx('memberships as m')
        .join('institutions as i', 'i.id', 'm.institution_id')
        .join('accounts as a', 'a.id', 'm.account_id')
        .where('m.account_id', accountId)
        .groupBy('m.institution_id', 'i.name', 'i.home_organization', 'a.name')
        .orderBy('i.name')
        .select(
          'm.institution_id',
          'i.name as institution',
          'i.home_organization as home_organization',
          'a.name',
          trx.raw('array_agg(m.role order by m.role) as roles'),
        )
      return rows.map((row) => ({
        accountId,
        name: row.name,
        institutionId: row.institution_id,
        institution: row.institution,
        homeOrganization: row.home_organization,
        roles: row.roles,
      }))
    })
