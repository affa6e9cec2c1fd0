import type { Knex } from 'knex'
import type { MembershipsOf } from '../../application/read-models.ts'
import type { Role } from '../../domain/account/membership.ts'
import type { AccountId, InstitutionId } from '../../domain/ids.ts'
import { withAccount } from './account-store.ts'

export const membershipsOf =
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

/** Null for an account that is gone. */
export const nameOfAccount =
  (knex: Knex) =>
  (accountId: AccountId): Promise<string | null> =>
    withAccount(
      knex,
      accountId,
      async (trx) => (await trx('accounts').where({ id: accountId }).first('name'))?.name ?? null,
    )

type MembershipRow = {
  institution_id: InstitutionId
  institution: string
  home_organization: string | null
  name: string
  roles: Role[]
}
