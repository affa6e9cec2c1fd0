import type { Knex } from 'knex'
import type { ReadProgress } from '../application/read-models.ts'
import { progressOf } from '../domain/progress.ts'
import { withInstitution } from './in-transaction.ts'

/** Sheets per group. Every sheet writes one cell per factor, so one factor tells them all. */
export const readProgress =
  (knex: Knex): ReadProgress =>
  (institutionId, scan) =>
    withInstitution(knex, institutionId, async (trx) => {
      const { rows } = await trx.raw(
        `select t.group_id, sum(t.sheets)::integer as responses from tallies t
         where t.institution_id = :institutionId and t.scan_id = :scanId and t.factor =
           (select min(f.factor) from tallies f where f.institution_id = :institutionId and f.scan_id = :scanId)
         group by t.group_id`,
        { institutionId, scanId: scan.id },
      )
      const responsesOf = (groupId: string): number =>
        rows.find((row: { group_id: string }) => row.group_id === groupId)?.responses ?? 0
      return scan.groups.map(({ id, key, label, visibility, invited }) =>
        progressOf({ key, label, visibility, invited }, responsesOf(id)),
      )
    })
