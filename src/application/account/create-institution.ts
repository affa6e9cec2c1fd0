import type { Role } from '../../domain/account/membership.ts'
import { weaknessOf } from '../../domain/account/password.ts'
import { WeakPassword } from '../../domain/errors.ts'
import type { AccountId, InstitutionId } from '../../domain/ids.ts'
import type { InTransaction } from '../ports.ts'
import type { Passwords } from './account-ports.ts'
import type { AccountStore } from './account-store.ts'

type Dependencies = {
  readonly inTransaction: InTransaction
  readonly accounts: AccountStore
  readonly passwords: Passwords
  readonly newId: () => string
}

export type FirstMember = {
  readonly email: string
  readonly name: string
  readonly password: string
  readonly roles: readonly Role[]
}

/**
 * Makes an institution with its first members. A person who already has an account keeps its name and password. The
 * accounts are made first and belong to no institution yet: if a later step fails, a second attempt finds and reuses
 * them.
 * @throws WeakPassword for a new account
 */
export const createInstitution =
  ({ inTransaction, accounts, passwords, newId }: Dependencies) =>
  async (institution: string, members: readonly FirstMember[]): Promise<InstitutionId> => {
    const accountOf = async ({ email, name, password }: FirstMember): Promise<AccountId> => {
      const known = await accounts.findByEmail(email)
      if (known) return known.id
      const weakness = weaknessOf(password, { email, name, institutions: [institution] }, await passwords.common())
      if (weakness) throw new WeakPassword(weakness)
      const id = newId() as AccountId
      await accounts.add({ id, email: email.toLowerCase(), name, passwordHash: await passwords.hash(password) })
      return id
    }

    const joining: { accountId: AccountId; role: Role }[] = []
    for (const member of members) {
      const accountId = await accountOf(member)
      joining.push(...member.roles.map((role) => ({ accountId, role })))
    }

    const institutionId = newId() as InstitutionId
    await inTransaction(institutionId, async ({ institutions }) => {
      await institutions.add(institution)
      for (const { accountId, role } of joining) await institutions.addMember(accountId, role)
    })
    return institutionId
  }
