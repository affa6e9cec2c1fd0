import type { Knex } from 'knex'
import type { ActionStore } from '../../application/ports.ts'
import type { Day } from '../../domain/calendar.ts'
import type { Action } from '../../domain/conversation/action.ts'
import { NotFound } from '../../domain/errors.ts'
import type { ActionId, InstitutionId } from '../../domain/ids.ts'

export const createActionStore = (trx: Knex.Transaction, institutionId: InstitutionId): ActionStore => {
  const actions = () => trx('actions').where({ institution_id: institutionId })

  return {
    async of(scanId) {
      const rows: ActionRow[] = await actions().where({ scan_id: scanId }).orderBy('position')
      return rows.map(fromRow)
    },

    async get(scanId, id) {
      const row: ActionRow | undefined = await actions().where({ scan_id: scanId, id }).first()
      if (!row) throw new NotFound('action')
      return fromRow(row)
    },

    async add(scanId, action) {
      const last = await actions().where({ scan_id: scanId }).max('position as position').first()
      const position = (last?.position ?? 0) + 1
      await trx('actions').insert({ institution_id: institutionId, scan_id: scanId, position, ...toRow(action) })
    },

    async save(scanId, action) {
      await actions().where({ scan_id: scanId, id: action.id }).update(toRow(action))
    },

    async saveOrder(scanId, ordered) {
      for (const [index, { id }] of ordered.entries()) {
        await actions()
          .where({ scan_id: scanId, id })
          .update({ position: index + 1 })
      }
    },

    async delete(scanId, id) {
      await actions().where({ scan_id: scanId, id }).delete()
    },
  }
}

type ActionRow = {
  id: ActionId
  factor: string | null
  what: string
  leads: string
  joins: string
  board: string
  tells: string
  seen: string
  ready_on: Day | null
  look_back_on: Day | null
  status: Action['status']
  note: string
  in_feedback: boolean
}

const fromRow = (row: ActionRow): Action => ({
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

const toRow = ({ readyOn, lookBackOn, inFeedback, ...same }: Action): ActionRow => ({
  ...same,
  ready_on: readyOn,
  look_back_on: lookBackOn,
  in_feedback: inFeedback,
})
