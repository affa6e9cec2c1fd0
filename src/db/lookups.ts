import type { Knex } from 'knex'
import type { Lookups } from '../application/ports.ts'
import type { InstitutionId, ScanId } from '../domain/ids.ts'

/** Through functions that see every institution and give away an id and nothing else. */
export const createLookups = (knex: Knex): Lookups => ({
  async groupOfCode(code) {
    const { rows } = await knex.raw('select institution_id, group_id from group_of_code(?)', [code])
    return rows.length === 0 ? null : { institutionId: rows[0].institution_id, groupId: rows[0].group_id }
  },

  async scansDue(today) {
    return (await knex.raw('select institution_id, scan_id from scans_due(?)', [today])).rows.map(found)
  },

  async scansEnding(lastDay) {
    return (await knex.raw('select institution_id, scan_id from scans_ending(?)', [lastDay])).rows.map(found)
  },

  async scanOfFeedbackCode(code) {
    const { rows } = await knex.raw('select institution_id, scan_id from scan_of_feedback_code(?)', [code])
    return rows.length === 0 ? null : { institutionId: rows[0].institution_id, scanId: rows[0].scan_id }
  },

  async hasInstitutions() {
    const { rows } = await knex.raw('select has_institutions() as found')
    return rows[0].found
  },
})

const found = (row: { institution_id: InstitutionId; scan_id: ScanId }) => ({
  institutionId: row.institution_id,
  scanId: row.scan_id,
})
