import type { Knex } from 'knex'
import type { MailingStore } from '../../application/inviting/mailing-ports.ts'
import { NotFound } from '../../domain/errors.ts'
import type { InstitutionId, MailingId } from '../../domain/ids.ts'
import { type MailingRow, mailingFromRow, mailingToRow } from './mailing-codec.ts'

export const createMailingStore = (trx: Knex.Transaction, institutionId: InstitutionId): MailingStore => {
  const mailings = () => trx<MailingRow>('mailings').where({ institution_id: institutionId })

  const get = async (id: MailingId, lock: (query: Knex.QueryBuilder) => Knex.QueryBuilder) => {
    const row: MailingRow | undefined = await lock(mailings().where({ id })).first()
    if (!row) throw new NotFound('mailing')
    return mailingFromRow(row)
  }

  return {
    async of(scanId) {
      const rows = await mailings()
        .where({ scan_id: scanId })
        .orderByRaw('sent_at desc nulls first, created_at desc, id')
      return rows.map(mailingFromRow)
    },
    get: (id) => get(id, (query) => query),
    async find(id) {
      const row = await mailings().where({ id }).first()
      return row ? mailingFromRow(row) : null
    },
    getForUpdate: (id) => get(id, (query) => query.forUpdate()),

    async findDraft(scanId, kind) {
      const row = await mailings().where({ scan_id: scanId, kind }).whereNull('sent_at').forUpdate().first()
      return row ? mailingFromRow(row) : null
    },

    async add(mailing, createdAt) {
      const { scanId, kind } = mailing
      await trx('mailings').insert({
        ...{ institution_id: institutionId, scan_id: scanId, kind, id: mailing.id, created_at: createdAt },
        ...mailingToRow(mailing),
      })
    },

    async save(mailing) {
      await mailings().where({ id: mailing.id }).update(mailingToRow(mailing))
    },

    async count(id, more) {
      const added = Object.entries(more).filter(([, by]) => by > 0)
      if (added.length === 0) return
      await trx('mailings')
        .where({ institution_id: institutionId, id })
        .update(Object.fromEntries(added.map(([name, by]) => [name, trx.raw('?? + ?', [name, by])])))
    },

    async forgetCountsOf(scanId) {
      await mailings()
        .where({ scan_id: scanId })
        .whereNot({ kind: 'invitation' })
        .update({ addressed: 0, sent: 0, failed: 0, unknown: 0 })
    },

    async forgetLost(id, state) {
      await mailings()
        .where({ id })
        .update({ [state]: 0 })
    },

    async saveTested({ id, language, subject, opening }) {
      await mailings().where({ id, language, subject, opening }).whereNull('sent_at').update({ tested: true })
    },

    async saveTrouble(id, trouble) {
      await mailings().where({ id }).update({ trouble })
    },

    async delete(id) {
      await mailings().where({ id }).delete()
    },
  }
}
