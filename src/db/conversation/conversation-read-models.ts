import type { ConversationReadModels } from '../../application/conversation/conversation-read-models.ts'
import type { ReadModels } from '../../application/read-models.ts'
import { workshopOf } from '../../domain/conversation/workshop.ts'
import type { ReadSource } from '../read-source.ts'

type Source = Pick<ReadSource, 'inTransaction' | 'lookups'> & Pick<ReadModels, 'getDossier'>

/** Answers what screens ask about the workshop and about the feedback page. */
export const conversationReadModels = ({ inTransaction, lookups, getDossier }: Source): ConversationReadModels => ({
  getWorkshop: (institutionId, scanId) =>
    inTransaction(institutionId, async ({ workshops, reports }) =>
      workshopOf(await workshops.find(scanId), await reports.get(scanId)),
    ),

  findShownPlace: (institutionId, scanId) =>
    inTransaction(institutionId, ({ workshops }) => workshops.findShown(scanId)),

  readOutcomes: (institutionId, scanId) =>
    inTransaction(institutionId, async ({ agreements, feedbackPages }) => ({
      agreements: (await agreements.of(scanId)).length,
      isFeedbackPublished: ((await feedbackPages.find(scanId))?.publishedAt ?? null) !== null,
    })),

  findFeedbackPage: (institutionId, scanId) =>
    inTransaction(institutionId, ({ feedbackPages }) => feedbackPages.find(scanId)),

  findScanOfFeedback: async (code) => {
    const found = await lookups.scanOfFeedbackCode(code)
    if (!found) return null
    const { institution, scan } = await inTransaction(found.institutionId, async (stores) => ({
      institution: (await stores.institutions.get()).name,
      scan: await stores.scans.get(found.scanId),
    }))
    return scan.status === 'draft' ? null : { institution, scan }
  },

  findPublicFeedback: async (code) => {
    const found = await lookups.scanOfFeedbackCode(code)
    if (!found) return null
    const { institutionId, scanId } = found
    const { institution, status, page } = await inTransaction(institutionId, async (stores) => ({
      institution: (await stores.institutions.get()).name,
      status: (await stores.scans.get(scanId)).status,
      page: await stores.feedbackPages.find(scanId),
    }))
    // Before the launch nobody knows this address, and it may still be deleted with the draft.
    if (status === 'draft') return null
    if (!page?.publishedAt) return { institution, published: null }
    return { institution, published: { page, dossier: await getDossier(institutionId, scanId) } }
  },
})
