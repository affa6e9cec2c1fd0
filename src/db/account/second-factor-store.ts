import type { Knex } from 'knex'
import type { SecondFactorStore } from '../../application/account/account-ports.ts'
import type { AccountId } from '../../domain/ids.ts'

export const createSecondFactorStore = (trx: Knex.Transaction, accountId: AccountId): SecondFactorStore => ({
  async find() {
    const row = await trx('second_factors').where({ account_id: accountId }).first()
    return row ? { sealedSecret: row.sealed_secret, enrolledAt: row.enrolled_at } : null
  },

  async add({ sealedSecret, step, at }) {
    const added = await trx('second_factors')
      .insert({ account_id: accountId, sealed_secret: sealedSecret, last_step: step, enrolled_at: at })
      .onConflict()
      .ignore()
      .returning('account_id')
    return added.length > 0
  },

  async remove() {
    await trx('second_factors').where({ account_id: accountId }).delete()
  },

  async useStep(step) {
    const used = await trx('second_factors')
      .where({ account_id: accountId })
      .where('last_step', '<', step)
      .update({ last_step: step })
    return used > 0
  },

  async saveRecoveryCodes(hashes) {
    await trx('recovery_codes').where({ account_id: accountId }).delete()
    await trx('recovery_codes').insert(hashes.map((hash) => ({ account_id: accountId, code_hash: hash })))
  },

  async useRecoveryCode(hash) {
    return (await trx('recovery_codes').where({ account_id: accountId, code_hash: hash }).delete()) > 0
  },

  async countRecoveryCodes() {
    return Number((await trx('recovery_codes').where({ account_id: accountId }).count('* as codes'))[0]?.codes)
  },

  async isGraceTaken() {
    return (await trx('accounts').where({ id: accountId }).whereNotNull('grace_taken_at')).length > 0
  },

  async takeGrace(at) {
    return (await trx('accounts').where({ id: accountId, grace_taken_at: null }).update({ grace_taken_at: at })) > 0
  },
})
