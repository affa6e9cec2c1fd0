import type { Knex } from 'knex'
import type { PasswordResetStore } from '../../application/account/account-ports.ts'
import type { AccountId } from '../../domain/ids.ts'

export const createPasswordResetStore = (trx: Knex.Transaction, accountId: AccountId): PasswordResetStore => ({
  async add(keyHash, { now, expiresAt }) {
    await trx('password_resets').where({ account_id: accountId }).where('expires_at', '<=', now).delete()
    await trx('password_resets').insert({ key_hash: keyHash, account_id: accountId, expires_at: expiresAt })
  },

  async use(keyHash, now) {
    const own = trx('password_resets').where({ account_id: accountId, key_hash: keyHash })
    return (await own.where('expires_at', '>', now).delete()) > 0
  },

  async deleteAll() {
    await trx('password_resets').where({ account_id: accountId }).delete()
  },
})
