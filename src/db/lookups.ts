import type { Knex } from 'knex'
import type { Lookups } from '../application/ports.ts'
import type { GroupId, InstitutionId, ScanId } from '../domain/ids.ts'

/** Through functions that see every institution and give away an id and nothing else. */
export const createLookups = (knex: Knex): Lookups => ({
  groupOfCode: async (code) => groupIn(await knex.raw('select institution_id, group_id from group_of_code(?)', [code])),
  groupOfRevokedCode: async (code) =>
    groupIn(await knex.raw('select institution_id, group_id from group_of_revoked_code(?)', [code])),
  groupOfSlip: async (hash) => groupIn(await knex.raw('select institution_id, group_id from group_of_slip(?)', [hash])),

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

type FoundGroup = { readonly institution_id: InstitutionId; readonly group_id: GroupId }

const groupIn = ({ rows: [row] }: { readonly rows: readonly FoundGroup[] }) =>
  row ? { institutionId: row.institution_id, groupId: row.group_id } : null
