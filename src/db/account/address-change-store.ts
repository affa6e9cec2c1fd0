import type { Knex } from 'knex'
import type { AddressChangeStore } from '../../application/account/account-ports.ts'
import type { AddressChange, AddressSide } from '../../domain/account/address-change.ts'
import type { AccountId, AddressChangeId } from '../../domain/ids.ts'

export const createAddressChangeStore = (trx: Knex.Transaction, accountId: AccountId): AddressChangeStore => {
  const own = () => trx<Row>('address_changes').where({ account_id: accountId })
  const pending = (at: Date) => own().where({ done: false }).where('expires_at', '>', at)

  return {
    async add({ id, present, next, expiresAt }) {
      const row = { id, account_id: accountId, present_address: present, next_address: next, expires_at: expiresAt }
      const added = await trx('address_changes')
        .insert(row)
        .onConflict(trx.raw('(account_id) where not done'))
        .ignore()
        .returning('id')
      return added.length > 0
    },

    find: async (id) => changeFrom(await own().where({ id }).first()),

    findPending: async (at) => changeFrom(await pending(at).first()),

    async findByKey(side, keyHash, at) {
      return changeFrom(
        await pending(at)
          .where({ [HASH[side]]: keyHash })
          .first(),
      )
    },

    async saveKey(id, side, keyHash) {
      await own()
        .where({ id })
        .update({ [HASH[side]]: keyHash })
    },

    async agree(id, side, at) {
      const [row] = await pending(at)
        .where({ id, [AGREED[side]]: false })
        .update({ [AGREED[side]]: true })
        .returning('*')
      return changeFrom(row)
    },

    async finish(id) {
      return (await own().where({ id, done: false }).update({ done: true })) > 0
    },

    async deletePending() {
      await own().where({ done: false }).delete()
    },
  }
}

const HASH = { present: 'present_key_hash', next: 'next_key_hash' } as const satisfies Record<AddressSide, string>
const AGREED = { present: 'present_agreed', next: 'next_agreed' } as const satisfies Record<AddressSide, string>

type Row = {
  id: AddressChangeId
  account_id: AccountId
  present_address: string
  next_address: string
  present_agreed: boolean
  next_agreed: boolean
  done: boolean
  expires_at: Date
}

const changeFrom = (row: Row | undefined): AddressChange | null =>
  row
    ? {
        id: row.id,
        present: row.present_address,
        next: row.next_address,
        agreed: { present: row.present_agreed, next: row.next_agreed },
        done: row.done,
        expiresAt: row.expires_at,
      }
    : null
