import type { Knex } from 'knex'
import type { Lookups } from '../application/ports.ts'
import type { FindDraft, FindSeat } from '../application/read-models.ts'
import { withInstitution } from './in-transaction.ts'
import { groupFromRow, scanFromRows } from './scan-codec.ts'

export const findSeat =
  (knex: Knex, lookups: Pick<Lookups, 'groupOfCode'>): FindSeat =>
  async (code) => {
    const found = await lookups.groupOfCode(code)
    if (!found) return null
    const { institutionId, groupId } = found
    return withInstitution(knex, institutionId, async (trx) => {
      const group = await trx('stakeholder_groups').where({ institution_id: institutionId, id: groupId }).first()
      const scan = await trx('scans')
        .where({ institution_id: institutionId, id: group?.scan_id ?? null })
        .first()
      const institution = await trx('institutions').where({ id: institutionId }).first('name')
      if (!scan) return null
      const { groups: _, ...settings } = scanFromRows(scan, [])
      return { institutionId, institution: institution.name, scan: settings, group: groupFromRow(group) }
    })
  }

export const findDraft =
  (knex: Knex): FindDraft =>
  (institutionId, keyHash) =>
    withInstitution(knex, institutionId, async (trx) => {
      const row = await trx('ticket_keys').where({ institution_id: institutionId, key_hash: keyHash }).first('draft')
      return row ? { sealed: row.draft } : null
    })
