import type { Knex } from 'knex'
import type { ScanStore } from '../application/ports.ts'
import { NotFound } from '../domain/errors.ts'
import type { InstitutionId, ScanId } from '../domain/ids.ts'
import type { Scan } from '../domain/scan.ts'
import { type GroupRow, groupFromRow, groupToRow, type ScanRow, scanFromRows, scanToRow } from './scan-codec.ts'

export const createScanStore = (trx: Knex.Transaction, institutionId: InstitutionId): ScanStore => {
  const get = async (id: ScanId, lock: (query: Knex.QueryBuilder) => Knex.QueryBuilder): Promise<Scan> => {
    const row: ScanRow | undefined = await lock(trx('scans').where({ institution_id: institutionId, id })).first()
    if (!row) throw new NotFound('scan')
    const groups: GroupRow[] = await trx('stakeholder_groups')
      .where({ institution_id: institutionId, scan_id: id })
      .orderBy('position')
    return scanFromRows(row, groups.map(groupFromRow))
  }

  const addGroups = async (scan: Scan) => {
    if (scan.groups.length === 0) return
    await trx('stakeholder_groups').insert(
      scan.groups.map((group, position) => ({
        institution_id: institutionId,
        scan_id: scan.id,
        ...groupToRow(group, position),
      })),
    )
  }

  return {
    async add(scan, createdAt) {
      await trx('scans').insert({ institution_id: institutionId, created_at: createdAt, ...scanToRow(scan) })
      await addGroups(scan)
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

    async saveGroups(scan) {
      await trx('stakeholder_groups').where({ institution_id: institutionId, scan_id: scan.id }).delete()
      await addGroups(scan)
    },

    async delete(id) {
      await trx('scans').where({ institution_id: institutionId, id }).delete()
    },
  }
}
