import type { Knex } from 'knex'
import type { ReadNights } from '../../application/read-models.ts'
import type { Day } from '../../domain/calendar.ts'
import type { GroupId } from '../../domain/ids.ts'
import type { Night } from '../../domain/scan/progress.ts'
import { withInstitution } from '../in-transaction.ts'

type NightRow = { readonly group_id: GroupId; readonly day: Day; readonly responses: number }

export const readNights =
  (knex: Knex): ReadNights =>
  (institutionId, scanId) =>
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
    })
