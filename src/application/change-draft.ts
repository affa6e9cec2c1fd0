import type { InstitutionId, ScanId } from '../domain/ids.ts'
import type { InTransaction, RandomBytes } from './ports.ts'
import { type ScanSettings, settledIn } from './scan-settings.ts'

type Dependencies = {
  readonly inTransaction: InTransaction
  readonly newId: () => string
  readonly randomBytes: RandomBytes
}

export type ChangedOrWhyNot = { readonly ok: true } | { readonly ok: false; readonly reason: 'already-launched' }

export const changeDraft =
  ({ inTransaction, newId, randomBytes }: Dependencies) =>
  (institutionId: InstitutionId, scanId: ScanId, settings: ScanSettings): Promise<ChangedOrWhyNot> =>
    inTransaction(institutionId, async ({ scans }) => {
      const draft = await scans.getForUpdate(scanId)
      if (draft.status !== 'draft') return { ok: false, reason: 'already-launched' }
      const changed = { ...draft, ...settledIn(settings, draft.groups, { newId, randomBytes }) }
      await scans.save(changed)
      await scans.saveGroups(changed)
      return { ok: true }
    })
