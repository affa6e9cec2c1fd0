import type { Knex } from 'knex'
import type { InTransaction } from '../../application/ports.ts'
import type { GetEdition, ListEditions } from '../../application/read-models.ts'
import { withInstitution } from '../in-transaction.ts'

export const getEdition =
  (inTransaction: InTransaction): GetEdition =>
  (institutionId, id) =>
    inTransaction(institutionId, ({ editions }) => editions.get(id))

export const listEditions =
  (knex: Knex): ListEditions =>
  (institutionId, part) =>
    withInstitution(knex, institutionId, async (trx) => {
      const { rows } = await trx.raw(
        `select e.id, e.name, e.version, coalesce(
           (select jsonb_agg(jsonb_build_object('id', s.id, 'title', s.title, 'status', s.status) order by s.created_at, s.id)
            from scans s where s.institution_id = e.institution_id and s.own_edition = e.id and s.discarded_on is null), '[]') as "usedBy"
         from rubric_editions e where e.institution_id = ? order by lower(e.name), e.name, e.version desc
         limit ? offset ?`,
        [institutionId, part?.count ?? null, part?.from ?? 0],
      )
      return rows
    })
