import type { Actor } from '../../domain/account/actor.ts'
import { type AgreementContent, hasContent, newAgreement } from '../../domain/conversation/agreement.ts'
import type { AgreementId, ScanId } from '../../domain/ids.ts'
import type { InTransaction } from '../ports.ts'
import { type KeptOrWhyNot, keepingAgreements } from './keeping-agreements.ts'

type Dependencies = { readonly inTransaction: InTransaction; readonly newId: () => string }

/** Adds an agreement after the others; the same content sent twice is one agreement. @throws NotFound */
export const recordAgreement =
  ({ inTransaction, newId }: Dependencies) =>
  (actor: Actor, scanId: ScanId, content: AgreementContent): Promise<KeptOrWhyNot> =>
    keepingAgreements(inTransaction, actor, scanId, async (agreements) => {
      const kept = await agreements.of(scanId)
      if (kept.some((agreement) => hasContent(agreement, content))) return
      await agreements.add(scanId, newAgreement(newId() as AgreementId, content))
    })
