import type { Knex } from 'knex'
import { FACTOR_KEYS } from '../../src/content/rubric.ts'
import type { ScanId } from '../../src/domain/ids.ts'

/** Adds tallies of this many responses in each group, spread over all levels. Acts as the owner. */
export const putDownAnswers = (owner: Knex, scanId: ScanId, responses: number) =>
  owner.raw(
    `insert into tallies (institution_id, scan_id, group_id, factor, current, desired, sheets)
     select g.institution_id, g.scan_id, g.id, factor, level::text, '3', greatest(1, ? * level / 18)
     from stakeholder_groups g, unnest(?::text[]) as factor, generate_series(1, 3) as level where g.scan_id = ?`,
    [responses, [...FACTOR_KEYS], scanId],
  )

/** Adds this many remarks on each factor. Acts as the owner. */
export const putDownRemarks = (owner: Knex, scanId: ScanId, remarks: number) =>
  owner.raw(
    `insert into remarks (institution_id, scan_id, factor, text)
     select s.institution_id, s.id, factor, 'Een toelichting, de ' || number || 'e van deze factor.'
     from scans s, unnest(?::text[]) as factor, generate_series(1, ?) as number where s.id = ?`,
    [[...FACTOR_KEYS], remarks, scanId],
  )
