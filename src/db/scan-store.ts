import type { Knex } from 'knex'
import type { ScanStore } from '../application/ports.ts'
import { NotFound } from '../domain/errors.ts'
import type { InstitutionId, ScanId } from '../domain/ids.ts'
import type { Scan } from '../domain/scan.ts'
import { editionOfScan } from './edition-codec.ts'
import { type GroupRow, groupFromRow, groupToRow, type ScanRow, scanFromRows, scanToRow } from './scan-codec.ts'

export const createScanStore = (trx: Knex.Transaction, institutionId: InstitutionId): ScanStore => {
  const get = async (id: ScanId, lock: (query: Knex.QueryBuilder) => Knex.QueryBuilder): Promise<Scan> => {
    const row: ScanRow | undefined = await lock(trx('scans').where({ institution_id: institutionId, id })).first()
    if (!row) throw new NotFound('scan')
    const groups: GroupRow[] = await trx('stakeholder_groups')
      .where({ institution_id: institutionId, scan_id: id })
      .orderBy('position')
    return scanFromRows(row, await editionOfScan(trx, institutionId, row), groups.map(groupFromRow))
  }

  const saveGroups = async (scan: Scan) => {
    if (scan.groups.length === 0) return
    const rows = scan.groups.map((group, position) => ({
      institution_id: institutionId,
      scan_id: scan.id,
      ...groupToRow(group, position),
    }))
    await trx('stakeholder_groups').insert(rows).onConflict(['institution_id', 'id']).merge()
  }

  return {
    async add(scan, createdAt) {
      await trx('scans').insert({ institution_id: institutionId, created_at: createdAt, ...scanToRow(scan) })
      await saveGroups(scan)
    },
    get: (id) => get(id, (query) => query),

    async getForUpdate(id) {
      await trx.raw('select pg_advisory_xact_lock(hashtextextended(?, 0))', [id])
      return get(id, (query) => query.forUpdate())
    },

    // PostgreSQL lets everyone who shares a row pass somebody who waits to change it, so a close would wait until nobody
    // answers any more. Advisory locks are given in the order of asking.
    async getForShare(id) {
      await trx.raw('select pg_advisory_xact_lock_shared(hashtextextended(?, 0))', [id])
      return get(id, (query) => query.forShare())
    },

    async save(scan) {
      await trx('scans').where({ institution_id: institutionId, id: scan.id }).update(scanToRow(scan))
    },

    async saveInvited({ id: scanId, groups }) {
      for (const { id, invited } of groups) {
        await trx('stakeholder_groups')
          .where({ institution_id: institutionId, scan_id: scanId, id })
          .update({ invited })
      }
    },

    async saveGroups(scan) {
      const ids = scan.groups.map(({ id }) => id)
      await trx('stakeholder_groups')
        .where({ institution_id: institutionId, scan_id: scan.id })
        .whereNotIn('id', ids)
        .delete()
      await saveGroups(scan)
    },

    async delete(id) {
      await trx('scans').where({ institution_id: institutionId, id }).delete()
    },
  }
}
