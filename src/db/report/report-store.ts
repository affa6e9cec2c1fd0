import type { Knex } from 'knex'
import type { ReportStore } from '../../application/ports.ts'
import { NotFound } from '../../domain/errors.ts'
import type { InstitutionId } from '../../domain/ids.ts'

export const createReportStore = (trx: Knex.Transaction, institutionId: InstitutionId): ReportStore => {
  const find: ReportStore['find'] = async (scanId) => {
    const row = await trx('reports').where({ institution_id: institutionId, scan_id: scanId }).first('report')
    // Reports older than the launch checks hold none.
    return row ? { launchChecks: null, ...row.report } : null
  }

  return {
    async add(scanId, report) {
      await trx('reports').insert({ institution_id: institutionId, scan_id: scanId, report: JSON.stringify(report) })
    },

    async get(scanId) {
      const report = await find(scanId)
      if (!report) throw new NotFound('report')
      return report
    },
    find,
  }
}
