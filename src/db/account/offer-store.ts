import type { Knex } from 'knex'
import type { OfferStore } from '../../application/account/offer-ports.ts'
import type { Role } from '../../domain/account/membership.ts'
import type { Offer } from '../../domain/account/offer.ts'
import { NotFound } from '../../domain/errors.ts'
import type { AccountId, InstitutionId, OfferId } from '../../domain/ids.ts'

export const createOfferStore = (trx: Knex.Transaction, institutionId: InstitutionId): OfferStore => {
  const offers = () => trx<OfferRow>('offers').where({ institution_id: institutionId })
  const offerWith = (id: OfferId) => offers().where({ id })
  const find = async (id: OfferId): Promise<Offer | null> => offerFrom(await offerWith(id).first())

  return {
    async add({ id, address, roles, offeredBy, expiresAt }) {
      const row = { institution_id: institutionId, id, address, roles: [...roles], offered_by: offeredBy }
      const added = await trx('offers')
        .insert({ ...row, expires_at: expiresAt })
        .onConflict(['institution_id', 'address'])
        .ignore()
        .returning('id')
      return added.length > 0
    },

    list: async () =>
      (await offers().orderBy('expires_at', 'desc').orderBy('address')).flatMap((row) => offerFrom(row) ?? []),

    find,

    async get(id) {
      const offer = await find(id)
      if (!offer) throw new NotFound('offer')
      return offer
    },

    async saveKey(id, keyHash) {
      await offerWith(id).update({ key_hash: keyHash })
    },

    async saveRefused(id) {
      await offerWith(id).update({ refused: true })
    },

    async renew(id, expiresAt, by) {
      await offerWith(id).update({ expires_at: expiresAt, offered_by: by, key_hash: null, refused: false })
    },

    async delete(id) {
      await offerWith(id).delete()
    },

    async useUp(keyHash) {
      const [row] = await offers().where({ key_hash: keyHash }).delete().returning('*')
      return offerFrom(row)
    },
  }
}

type OfferRow = {
  institution_id: InstitutionId
  id: OfferId
  address: string
  roles: Role[]
  offered_by: AccountId
  key_hash: Buffer | null
  refused: boolean
  expires_at: Date
}

const offerFrom = (row: OfferRow | undefined): Offer | null =>
  row
    ? {
        id: row.id,
        address: row.address,
        roles: row.roles,
        offeredBy: row.offered_by,
        refused: row.refused,
        expiresAt: row.expires_at,
      }
    : null
