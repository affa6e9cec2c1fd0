import type { Knex } from 'knex'
import type { CodeStore } from '../../application/answering/code-ports.ts'
import type { InstitutionId } from '../../domain/ids.ts'

export const createCodeStore = (trx: Knex.Transaction, institutionId: InstitutionId): CodeStore => ({
  async renew(scanId, groupId, code) {
    await trx.raw(
      `insert into revoked_codes (institution_id, scan_id, group_id, code)
       select institution_id, scan_id, id, code from stakeholder_groups
       where institution_id = ? and scan_id = ? and id = ?`,
      [institutionId, scanId, groupId],
    )
    await trx('stakeholder_groups')
      .where({ institution_id: institutionId, scan_id: scanId, id: groupId })
      .update({ code })
  },

  async addSlips(scanId, groupId, hashes) {
    await trx.raw(
      `insert into slips (institution_id, scan_id, group_id, code_hash)
       select :institutionId, :scanId, :groupId, * from unnest(:hashes::bytea[])`,
      { institutionId, scanId, groupId, hashes: [...hashes] },
    )
  },

  async deleteUnusedSlips(scanId, groupId) {
    await trx('slips')
      .where({ institution_id: institutionId, scan_id: scanId, group_id: groupId, used: false })
      .delete()
  },

  async groupsWithSlips(scanId) {
    return new Set(
      await trx('slips').where({ institution_id: institutionId, scan_id: scanId }).distinct().pluck('group_id'),
    )
  },

  async groupsRenewed(scanId) {
    return new Set(
      await trx('revoked_codes').where({ institution_id: institutionId, scan_id: scanId }).distinct().pluck('group_id'),
    )
  },

  async retireSlipsOf(scanId) {
    await trx('slips').where({ institution_id: institutionId, scan_id: scanId }).update({ used: true })
  },
})
