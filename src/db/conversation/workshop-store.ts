import type { Knex } from 'knex'
import type { WorkshopStore } from '../../application/ports.ts'
import { NOTHING_FILLED } from '../../domain/conversation/responsibilities.ts'
import { placeCode, placeOf } from '../../domain/conversation/shown-place.ts'
import type { InstitutionId } from '../../domain/ids.ts'

export const createWorkshopStore = (trx: Knex.Transaction, institutionId: InstitutionId): WorkshopStore => ({
  async find(scanId) {
    const row = await trx('workshops')
      .where({ institution_id: institutionId, scan_id: scanId })
      .first('length', 'topics', 'hands')
    return row ?? null
  },

  async save(scanId, { length, topics, hands }) {
    await trx('workshops')
      .insert({
        institution_id: institutionId,
        scan_id: scanId,
        length,
        topics: JSON.stringify(topics),
        hands: JSON.stringify(hands),
      })
      .onConflict(['institution_id', 'scan_id'])
      .merge()
  },

  async findResponsibilities(scanId) {
    const row = await trx('workshops')
      .where({ institution_id: institutionId, scan_id: scanId })
      .first('responsibilities')
    return row?.responsibilities ?? NOTHING_FILLED
  },

  async saveResponsibilities(scanId, responsibilities) {
    await trx('workshops')
      .where({ institution_id: institutionId, scan_id: scanId })
      .update({ responsibilities: JSON.stringify(responsibilities) })
  },

  async findShown(scanId) {
    const row = await trx('workshops')
      .where({ institution_id: institutionId, scan_id: scanId })
      .first('shown_place', 'shown_since', 'shown_by')
    const place = placeOf(row?.shown_place ?? '')
    return place && { place, since: row.shown_since, leader: row.shown_by }
  },

  async show(scanId, { place, since, leader }) {
    await trx('workshops')
      .where({ institution_id: institutionId, scan_id: scanId })
      .update({ shown_place: placeCode(place), shown_since: since, shown_by: leader })
  },
})
