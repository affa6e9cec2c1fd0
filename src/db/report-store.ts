import type { Knex } from 'knex'
import type { ReportStore } from '../application/ports.ts'
import { NotFound } from '../domain/errors.ts'
import type { InstitutionId } from '../domain/ids.ts'

export const createReportStore = (trx: Knex.Transaction, institutionId: InstitutionId): ReportStore => ({
  async add(scanId, report) {
    await trx('reports').insert({ institution_id: institutionId, scan_id: scanId, report: JSON.stringify(report) })
  },

  async get(scanId) {
    const row = await trx('reports').where({ institution_id: institutionId, scan_id: scanId }).first('report')
    if (!row) throw new NotFound('report')
    return row.report
  },
})
