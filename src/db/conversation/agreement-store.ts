import type { Knex } from 'knex'
import type { AgreementStore } from '../../application/ports.ts'
import type { Day } from '../../domain/calendar.ts'
import type { Agreement } from '../../domain/conversation/agreement.ts'
import { NotFound } from '../../domain/errors.ts'
import type { AgreementId, InstitutionId } from '../../domain/ids.ts'

export const createAgreementStore = (trx: Knex.Transaction, institutionId: InstitutionId): AgreementStore => {
  const agreements = () => trx('actions').where({ institution_id: institutionId })

  return {
    async of(scanId) {
      const rows: AgreementRow[] = await agreements().where({ scan_id: scanId }).orderBy('position')
      return rows.map(fromRow)
    },

    async get(scanId, id) {
      const row: AgreementRow | undefined = await agreements().where({ scan_id: scanId, id }).first()
      if (!row) throw new NotFound('agreement')
      return fromRow(row)
    },

    async add(scanId, agreement) {
      const last = await agreements().where({ scan_id: scanId }).max('position as position').first()
      const position = (last?.position ?? 0) + 1
      await trx('actions').insert({ institution_id: institutionId, scan_id: scanId, position, ...toRow(agreement) })
    },

    async save(scanId, agreement) {
      await agreements().where({ scan_id: scanId, id: agreement.id }).update(toRow(agreement))
    },

    async saveOrder(scanId, ordered) {
      for (const [index, { id }] of ordered.entries()) {
        await agreements()
          .where({ scan_id: scanId, id })
          .update({ position: index + 1 })
      }
    },

    async delete(scanId, id) {
      await agreements().where({ scan_id: scanId, id }).delete()
    },
  }
}

type AgreementRow = {
  id: AgreementId
  factor: string | null
  what: string
  leads: string
  joins: string
  board: string
  tells: string
  seen: string
  ready_on: Day | null
  look_back_on: Day | null
  status: Agreement['status']
  note: string
  in_feedback: boolean
}

const fromRow = (row: AgreementRow): Agreement => ({
  id: row.id,
  factor: row.factor,
  what: row.what,
  leads: row.leads,
  joins: row.joins,
  board: row.board,
  tells: row.tells,
  seen: row.seen,
  readyOn: row.ready_on,
  lookBackOn: row.look_back_on,
  status: row.status,
  note: row.note,
  inFeedback: row.in_feedback,
})

const toRow = ({ readyOn, lookBackOn, inFeedback, ...same }: Agreement): AgreementRow => ({
  ...same,
  ready_on: readyOn,
  look_back_on: lookBackOn,
  in_feedback: inFeedback,
})
