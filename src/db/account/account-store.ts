import type { Knex } from 'knex'
import { type Account, type AccountStore, EmailTaken } from '../../application/account/account-store.ts'
import type { AccountId } from '../../domain/ids.ts'
import { violates } from '../engine/constraint-errors.ts'
import { transact } from '../engine/transact.ts'

export const createAccountStore = (knex: Knex): AccountStore => ({
  async add({ id, email, name, passwordHash }) {
    try {
      await withAccount(knex, id, (trx) => trx('accounts').insert({ id, email, name, password_hash: passwordHash }))
    } catch (error) {
      if (violates(error, 'accounts_email_key')) throw new EmailTaken()
      throw error
    }
  },

  async findByEmail(email) {
    const id = await idOfEmail(knex, email)
    if (!id) return null
    const row = await withAccount(knex, id, (trx) => trx('accounts').where({ id }).first())
    return row ? accountFromRow(row) : null
  },

  findIdByEmail: (email) => idOfEmail(knex, email),

  async findIdByReset(keyHash, at) {
    return (await knex.raw('select account_of_reset(?, ?) as id', [keyHash, at])).rows[0].id
  },

  async findIdByAddressKey(keyHash, at) {
    return (await knex.raw('select account_of_address_key(?, ?) as id', [keyHash, at])).rows[0].id
  },
})

const idOfEmail = async (knex: Knex, email: string): Promise<AccountId | null> =>
  (await knex.raw('select account_of_email(?) as id', [email])).rows[0].id

/** Runs `work` in a transaction in which row-level security shows this account and its memberships. */
export const withAccount = <Result>(
  knex: Knex,
  accountId: AccountId,
  work: (trx: Knex.Transaction) => Promise<Result>,
): Promise<Result> =>
  transact(knex, async (trx) => {
    await trx.raw(`select set_config('app.account', ?, true)`, [accountId])
    return work(trx)
  })

type AccountRow = { id: AccountId; email: string; name: string; password_hash: string }

export const accountFromRow = (row: AccountRow): Account => ({
  id: row.id,
  email: row.email,
  name: row.name,
  passwordHash: row.password_hash,
})
