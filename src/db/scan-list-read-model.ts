import type { Knex } from 'knex'
import type { ListScans } from '../application/read-models.ts'
import { withInstitution } from './in-transaction.ts'

export const listScans =
  (knex: Knex): ListScans =>
  (institutionId) =>
    withInstitution(knex, institutionId, (trx) =>
      trx('scans')
        .where({ institution_id: institutionId })
        .orderBy([{ column: 'created_at', order: 'desc' }, 'id'])
        .select('id', 'title', 'status', 'closes_on as closesOn', 'reference_date as referenceDate'),
    )
