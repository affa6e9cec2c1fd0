import type { Knex } from 'knex'
import type { Lookups } from '../application/ports.ts'
import type { FindDraft, FindSeat } from '../application/read-models.ts'
import { editionOfScan } from './edition-codec.ts'
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
      const { groups: _, ...settings } = scanFromRows(scan, await editionOfScan(trx, institutionId, scan), [])
      return { institutionId, institution: institution.name, scan: settings, group: groupFromRow(group) }
    })
  }

export const findDraft =
  (knex: Knex): FindDraft =>
  (institutionId, groupId, keyHash) =>
    withInstitution(knex, institutionId, async (trx) => {
      const { rows } = await trx.raw(
        `select k.draft, exists (select from ticket_keys other where other.institution_id = k.institution_id
             and other.ticket_id = k.ticket_id and other.key_hash <> k.key_hash and other.draft is not null) as elsewhere
         from ticket_keys k join tickets t on t.institution_id = k.institution_id and t.id = k.ticket_id
         where k.institution_id = ? and k.key_hash = ? and t.group_id = ?`,
        [institutionId, keyHash, groupId],
      )
      return rows.length === 0 ? null : { sealed: rows[0].draft, begunElsewhere: rows[0].elsewhere }
    })
