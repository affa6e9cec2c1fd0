import type { Knex } from 'knex'
import { type Account, type AccountStore, EmailTaken } from '../application/ports.ts'
import type { AccountId } from '../domain/ids.ts'
import { violates } from './constraint-errors.ts'

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
    const { rows } = await knex.raw('select account_of_email(?) as id', [email])
    const id: AccountId | null = rows[0].id
    if (!id) return null
    const row = await withAccount(knex, id, (trx) => trx('accounts').where({ id }).first())
    return row ? accountFromRow(row) : null
  },
})

/** A transaction in which row-level security shows this account and its memberships. */
export const withAccount = <Result>(
  knex: Knex,
  accountId: AccountId,
  work: (trx: Knex.Transaction) => Promise<Result>,
): Promise<Result> =>
  knex.transaction(async (trx) => {
    await trx.raw(`select set_config('app.account', ?, true)`, [accountId])
    return work(trx)
  })

type AccountRow = { id: AccountId; email: string; name: string; password_hash: string }

const accountFromRow = (row: AccountRow): Account => ({
  id: row.id,
  email: row.email,
  name: row.name,
  passwordHash: row.password_hash,
})
