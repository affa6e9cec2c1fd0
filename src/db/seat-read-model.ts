import type { Knex } from 'knex'
import type { Lookups } from '../application/ports.ts'
import type { FindDraft, FindSeat } from '../application/read-models.ts'
import type { SlipHash } from '../application/slip-hash.ts'
import { editionOfScan } from './edition-codec.ts'
import { withInstitution } from './in-transaction.ts'
import { groupFromRow, scanFromRows } from './scan-codec.ts'

export const findSeat =
  (knex: Knex, lookups: CodeLookups, slipHash: SlipHash): FindSeat =>
  async (code) => {
    const hash = slipHash(code)
    const found = await groupBehind(lookups, code, hash)
    if (!found) return null
    const { institutionId, groupId, kind } = found
    return withInstitution(knex, institutionId, async (trx) => {
      const group = await trx('stakeholder_groups').where({ institution_id: institutionId, id: groupId }).first()
      const scan = await trx('scans')
        .where({ institution_id: institutionId, id: group?.scan_id ?? null })
        .first()
      const institution = await trx('institutions').where({ id: institutionId }).first('name')
      const slip = await trx('slips').where({ institution_id: institutionId, code_hash: hash }).first('used')
      if (!scan) return null
      const { groups: _, ...settings } = scanFromRows(scan, await editionOfScan(trx, institutionId, scan), [])
      const entry = kind === 'slip' && slip?.used ? 'used-slip' : kind
      return { code, entry, institutionId, institution: institution.name, scan: settings, group: groupFromRow(group) }
    })
  }

type CodeLookups = Pick<Lookups, 'groupOfCode' | 'groupOfRevokedCode' | 'groupOfSlip'>

/** Most codes are a group's own, so the others are looked for only when that one isn't found. */
const groupBehind = async (lookups: CodeLookups, code: string, hash: Buffer) => {
  const current = await lookups.groupOfCode(code)
  if (current) return { ...current, kind: 'group' as const }
  const revoked = await lookups.groupOfRevokedCode(code)
  if (revoked) return { ...revoked, kind: 'revoked' as const }
  const slip = await lookups.groupOfSlip(hash)
  return slip && { ...slip, kind: 'slip' as const }
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
