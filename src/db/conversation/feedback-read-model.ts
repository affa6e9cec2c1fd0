import type { Lookups } from '../../application/operations/lookup-ports.ts'
import type { InTransaction } from '../../application/ports.ts'
import type {
  FindFeedbackPage,
  FindPublicFeedback,
  FindScanOfFeedback,
  GetDossier,
} from '../../application/read-models.ts'

export const findFeedbackPage =
  (inTransaction: InTransaction): FindFeedbackPage =>
  (institutionId, scanId) =>
    inTransaction(institutionId, ({ feedbackPages }) => feedbackPages.find(scanId))

export const findScanOfFeedback =
  ({ inTransaction, lookups }: Pick<Dependencies, 'inTransaction' | 'lookups'>): FindScanOfFeedback =>
  async (code) => {
    const found = await lookups.scanOfFeedbackCode(code)
    if (!found) return null
    const { institution, scan } = await inTransaction(found.institutionId, async (stores) => ({
      institution: (await stores.institutions.get()).name,
      scan: await stores.scans.get(found.scanId),
    }))
    return scan.status === 'draft' ? null : { institution, scan }
  }

type Dependencies = {
  readonly inTransaction: InTransaction
  readonly lookups: Pick<Lookups, 'scanOfFeedbackCode'>
  readonly getDossier: GetDossier
}

export const findPublicFeedback =
  ({ inTransaction, lookups, getDossier }: Dependencies): FindPublicFeedback =>
  async (code) => {
    const found = await lookups.scanOfFeedbackCode(code)
    if (!found) return null
    const { institutionId, scanId } = found
    const { institution, status, page } = await inTransaction(institutionId, async (stores) => ({
      institution: (await stores.institutions.get()).name,
      status: (await stores.scans.get(scanId)).status,
      page: await stores.feedbackPages.find(scanId),
    }))
    // Before launch nobody was told this address, and it may still go with the draft.
    if (status === 'draft') return null
    if (!page?.publishedAt) return { institution, published: null }
    return { institution, published: { page, dossier: await getDossier(institutionId, scanId) } }
  }
