import type { ScanReadModels } from '../../application/scan/scan-read-models.ts'
import type { Day } from '../../domain/calendar.ts'
import type { GroupId } from '../../domain/ids.ts'
import type { Night } from '../../domain/scan/progress.ts'
import { withInstitution } from '../in-transaction.ts'
import { partOf } from '../part-of.ts'
import type { ReadSource } from '../read-source.ts'
import { readProgress } from './read-progress.ts'

/** Answers what screens ask about scans, their progress and the editions that they ask in. */
export const scanReadModels = ({
  knex,
  inTransaction,
}: Pick<ReadSource, 'knex' | 'inTransaction'>): ScanReadModels => ({
  listScans: (institutionId, part) =>
    withInstitution(knex, institutionId, (trx) => {
      const scans = trx('scans')
        .where({ institution_id: institutionId })
        .whereNull('discarded_on')
        .orderBy([{ column: 'created_at', order: 'desc' }, 'id'])
        .select(
          'id',
          'title',
          'status',
          'closes_at as closesAt',
          'closed_at as closedAt',
          'reference_date as referenceDate',
        )
      return partOf(scans, part)
    }),

  listDiscardedDrafts: (institutionId) =>
    withInstitution(knex, institutionId, (trx) =>
      trx('scans')
        .where({ institution_id: institutionId })
        .whereNotNull('discarded_on')
        .orderBy([{ column: 'discarded_on', order: 'desc' }, 'id'])
        .select('id', 'title', 'discarded_on as discardedOn'),
    ),

  getScan: (institutionId, scanId) => inTransaction(institutionId, ({ scans }) => scans.get(scanId)),

  findLaunchChecks: (institutionId, scanId) =>
    inTransaction(institutionId, ({ launchChecks }) => launchChecks.find(scanId)),

  readProgress: readProgress(knex),

  readNights: (institutionId, scanId) =>
    withInstitution(knex, institutionId, async (trx) => {
      const rows: NightRow[] = await trx('nightly_counts')
        .where({ institution_id: institutionId, scan_id: scanId })
        .orderBy('day')
        .select('group_id', 'day', 'responses')
      const nights = new Map<GroupId, Night[]>()
      for (const { group_id, day, responses } of rows) {
        nights.set(group_id, [...(nights.get(group_id) ?? []), { day, responses }])
      }
      return nights
    }),

  listEditions: (institutionId, part) =>
    withInstitution(knex, institutionId, async (trx) => {
      const { rows } = await trx.raw(EDITIONS_AND_THEIR_SCANS, [institutionId, part?.count ?? null, part?.from ?? 0])
      return rows
    }),

  getEdition: (institutionId, id) => inTransaction(institutionId, ({ editions }) => editions.get(id)),
})

type NightRow = { readonly group_id: GroupId; readonly day: Day; readonly responses: number }

const EDITIONS_AND_THEIR_SCANS = `
  select e.id, e.name, e.version, coalesce(
    (select jsonb_agg(jsonb_build_object('id', s.id, 'title', s.title, 'status', s.status) order by s.created_at, s.id)
     from scans s where s.institution_id = e.institution_id and s.own_edition = e.id and s.discarded_on is null), '[]') as "usedBy"
  from rubric_editions e where e.institution_id = ? order by lower(e.name), e.name, e.version desc
  limit ? offset ?`
