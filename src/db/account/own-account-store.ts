import type { Knex } from 'knex'
import type { OwnAccountStore } from '../../application/account/account-ports.ts'
import { EmailTaken } from '../../application/account/account-store.ts'
import { NotFound } from '../../domain/errors.ts'
import type { AccountId } from '../../domain/ids.ts'
import { violates } from '../engine/constraint-errors.ts'
import { accountFromRow } from './account-store.ts'

export const createOwnAccountStore = (trx: Knex.Transaction, id: AccountId): OwnAccountStore => ({
  async get() {
    const row = await trx('accounts').where({ id }).first()
    if (!row) throw new NotFound('account')
    return accountFromRow(row)
  },

  async savePassword(passwordHash) {
    await trx('accounts').where({ id }).update({ password_hash: passwordHash })
  },

  async saveEmail(email) {
    try {
      await trx('accounts').where({ id }).update({ email })
    } catch (error) {
      if (violates(error, 'accounts_email_key')) throw new EmailTaken()
      throw error
    }
  },
})
