import type { Knex } from 'knex'
import type { ScanStore } from '../../application/ports.ts'
import { NotFound } from '../../domain/errors.ts'
import type { InstitutionId, ScanId } from '../../domain/ids.ts'
import type { Scan } from '../../domain/scan/scan.ts'
import { editionOfScan } from './edition-codec.ts'
import { type GroupRow, groupFromRow, groupToRow, type ScanRow, scanFromRows, scanToRow } from './scan-codec.ts'
import { unitsOfScan } from './units-of-scan.ts'

export const createScanStore = (trx: Knex.Transaction, institutionId: InstitutionId): ScanStore => {
  const scanWith = (id: ScanId) => trx('scans').where({ institution_id: institutionId, id })

  const get = async (id: ScanId, lock: (query: Knex.QueryBuilder) => Knex.QueryBuilder): Promise<Scan> => {
    const row: ScanRow | undefined = await lock(scanWith(id).whereNull('discarded_on')).first()
    if (!row) throw new NotFound('scan')
    const groups: GroupRow[] = await trx('stakeholder_groups')
      .where({ institution_id: institutionId, scan_id: id })
      .orderBy('position')
    const edition = await editionOfScan(trx, institutionId, row)
    const units = await unitsOfScan(trx, institutionId, id)
    return scanFromRows(row, { edition, groups: groups.map(groupFromRow), units })
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

  const saveUnits = async (scan: Scan) => {
    if (scan.units.length === 0) return
    const rows = scan.units.map(({ id, name }, position) => ({
      institution_id: institutionId,
      scan_id: scan.id,
      ...{ id, name, position },
    }))
    await trx('units').insert(rows).onConflict(['institution_id', 'id']).merge()
  }

  const deleteOthers = (table: string, scanId: ScanId, parts: readonly { readonly id: string }[]) =>
    trx(table)
      .where({ institution_id: institutionId, scan_id: scanId })
      .whereNotIn(
        'id',
        parts.map(({ id }) => id),
      )
      .delete()

  return {
    async add(scan, createdAt) {
      await trx('scans').insert({ institution_id: institutionId, created_at: createdAt, ...scanToRow(scan) })
      await saveGroups(scan)
      await saveUnits(scan)
    },
    get: (id) => get(id, (query) => query),

    async getForUpdate(id) {
      await trx.raw('select pg_advisory_xact_lock(hashtextextended(?::uuid::text, 0))', [id])
      return get(id, (query) => query.forUpdate())
    },

    // PostgreSQL lets a new sharer of a row pass a close that waits for the row, so the close would wait until nobody
    // answers any more. Advisory locks are granted in the order of the requests.
    async getForShare(id) {
      await trx.raw('select pg_advisory_xact_lock_shared(hashtextextended(?::uuid::text, 0))', [id])
      return get(id, (query) => query.forShare())
    },

    async save(scan) {
      await scanWith(scan.id).update(scanToRow(scan))
    },

    async saveInvited({ id: scanId, groups }) {
      for (const { id, invited } of groups) {
        await trx('stakeholder_groups')
          .where({ institution_id: institutionId, scan_id: scanId, id })
          .update({ invited })
      }
    },

    async saveVisibility({ id: scanId, groups }) {
      for (const group of groups) {
        const { visibility, threshold } = groupToRow(group, 0)
        await trx('stakeholder_groups')
          .where({ institution_id: institutionId, scan_id: scanId, id: group.id })
          .update({ visibility, threshold })
      }
    },

    async saveParts(scan) {
      await deleteOthers('stakeholder_groups', scan.id, scan.groups)
      await saveGroups(scan)
      await deleteOthers('units', scan.id, scan.units)
      await saveUnits(scan)
    },

    async discard(id, on) {
      await scanWith(id).update({ discarded_on: on })
    },

    async restore(id) {
      return (await scanWith(id).whereNotNull('discarded_on').update({ discarded_on: null })) > 0
    },

    async deleteDiscarded(id, before) {
      return (await scanWith(id).where('discarded_on', '<', before).delete()) > 0
    },
  }
}
