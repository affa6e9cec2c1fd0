import type { Knex } from 'knex'
import type { FeedbackPageStore } from '../../application/ports.ts'
import type { InstitutionId } from '../../domain/ids.ts'

export const createFeedbackPageStore = (trx: Knex.Transaction, institutionId: InstitutionId): FeedbackPageStore => ({
  async find(scanId) {
    const row = await trx('feedback_pages').where({ institution_id: institutionId, scan_id: scanId }).first()
    return row ? { opening: row.opening, showsFindings: row.shows_findings, publishedAt: row.published_at } : null
  },

  async save(scanId, { opening, showsFindings, publishedAt }) {
    await trx('feedback_pages')
      .insert({
        institution_id: institutionId,
        scan_id: scanId,
        opening,
        shows_findings: showsFindings,
        published_at: publishedAt,
      })
      .onConflict(['institution_id', 'scan_id'])
      .merge()
  },
})
