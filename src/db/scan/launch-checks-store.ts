import type { Knex } from 'knex'
import type { LaunchChecksStore } from '../../application/scan/launch-ports.ts'
import type { Day } from '../../domain/calendar.ts'
import type { InstitutionId } from '../../domain/ids.ts'
import type { KeptChecks } from '../../domain/scan/launch-checks.ts'

export const createLaunchChecksStore = (trx: Knex.Transaction, institutionId: InstitutionId): LaunchChecksStore => ({
  async add(scanId, { officer, officerReason, council, textsRead, by, on }) {
    await trx('launch_checks').insert({
      institution_id: institutionId,
      scan_id: scanId,
      officer,
      officer_reason: officerReason,
      council,
      texts_read: textsRead,
      answered_by: by,
      answered_on: on,
    })
  },

  async find(scanId) {
    const row: Row | undefined = await trx('launch_checks')
      .where({ institution_id: institutionId, scan_id: scanId })
      .first()
    return row ? fromRow(row) : null
  },
})

type Row = Pick<KeptChecks, 'officer' | 'council'> & {
  readonly officer_reason: string
  readonly texts_read: true
  readonly answered_by: string
  readonly answered_on: Day
}

const fromRow = (row: Row): KeptChecks => ({
  officer: row.officer,
  officerReason: row.officer_reason,
  council: row.council,
  textsRead: row.texts_read,
  by: row.answered_by,
  on: row.answered_on,
})
