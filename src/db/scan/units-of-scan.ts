import type { Knex } from 'knex'
import type { InstitutionId, ScanId } from '../../domain/ids.ts'
import type { Unit } from '../../domain/scan/unit.ts'

/** In display order. */
export const unitsOfScan = (
  trx: Knex.Transaction,
  institutionId: InstitutionId,
  scanId: ScanId,
): Promise<readonly Unit[]> =>
  trx('units')
    .where({ institution_id: institutionId, scan_id: scanId })
    .orderBy('position')
    .select<Unit[]>('id', 'name')
