import type { Knex } from 'knex'
import type { ListDiscardedDrafts, ListScans } from '../../application/read-models.ts'
import { withInstitution } from '../in-transaction.ts'
import { partOf } from '../part-of.ts'

export const listScans =
  (knex: Knex): ListScans =>
  (institutionId, part) =>
    withInstitution(knex, institutionId, (trx) => {
      const scans = trx('scans')
        .where({ institution_id: institutionId })
        .whereNull('discarded_on')
        .orderBy([{ column: 'created_at', order: 'desc' }, 'id'])
        .select(
          'id',
          'title',
          'status',
          'closes_on as closesOn',
          'closed_at as closedAt',
          'reference_date as referenceDate',
        )
      return partOf(scans, part)
    })

export const listDiscardedDrafts =
  (knex: Knex): ListDiscardedDrafts =>
  (institutionId) =>
    withInstitution(knex, institutionId, (trx) =>
      trx('scans')
        .where({ institution_id: institutionId })
        .whereNotNull('discarded_on')
        .orderBy([{ column: 'discarded_on', order: 'desc' }, 'id'])
        .select('id', 'title', 'discarded_on as discardedOn'),
    )
