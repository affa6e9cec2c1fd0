import type { Knex } from 'knex'
import type { ScanSummary } from '../application/read-models.ts'
import type { InstitutionId } from '../domain/ids.ts'
import { withInstitution } from './in-transaction.ts'

/** The institution's scans, the newest first. */
export const listScans =
  (knex: Knex) =>
  (institutionId: InstitutionId): Promise<readonly ScanSummary[]> =>
    withInstitution(knex, institutionId, (trx) =>
      trx('scans')
        .where({ institution_id: institutionId })
        .orderBy([{ column: 'created_at', order: 'desc' }, 'id'])
        .select('id', 'title', 'status', 'closes_on as closesOn', 'reference_date as referenceDate'),
    )
