import type { Actor } from '../../domain/account/actor.ts'
import type { ScanId } from '../../domain/ids.ts'
import type { Outcome } from '../../domain/outcome.ts'
import type { PrivacyTerms } from '../../domain/scan/privacy-terms.ts'
import type { InTransaction } from '../ports.ts'

/**
 * Changes the institution's part of a draft's privacy statement. Respondents read the statement as it was at the
 * launch.
 */
export const changePrivacyTerms =
  ({ inTransaction }: { readonly inTransaction: InTransaction }) =>
  (actor: Actor, scanId: ScanId, privacy: PrivacyTerms): Promise<Outcome<unknown, 'already-launched'>> =>
    inTransaction(actor.institutionId, async ({ scans }) => {
      const draft = await scans.getForUpdate(scanId)
      if (draft.status !== 'draft') return { ok: false, reason: 'already-launched' }
      await scans.save({ ...draft, privacy })
      return { ok: true }
    })
