import type { Knex } from 'knex'
import type { InstitutionId, ScanId } from '../../domain/ids.ts'
import type { Unit } from '../../domain/scan/unit.ts'

/** Returns the units of a scan in the order in which they are shown. */
export const unitsOfScan = (
  trx: Knex.Transaction,
  institutionId: InstitutionId,
  scanId: ScanId,
): Promise<readonly Unit[]> =>
  trx('units')
    .where({ institution_id: institutionId, scan_id: scanId })
    .orderBy('position')
    .select<Unit[]>('id', 'name')
