import type { Actor } from '../../domain/account/actor.ts'
import { type AgreementContent, newAgreement } from '../../domain/conversation/agreement.ts'
import type { AgreementId, ScanId } from '../../domain/ids.ts'
import type { InTransaction } from '../ports.ts'
import { type KeptOrWhyNot, keepingAgreements } from './keeping-agreements.ts'

type Dependencies = { readonly inTransaction: InTransaction; readonly newId: () => string }

/** Adds an agreement after the others. @throws NotFound */
export const recordAgreement =
  ({ inTransaction, newId }: Dependencies) =>
  (actor: Actor, scanId: ScanId, content: AgreementContent): Promise<KeptOrWhyNot> =>
    keepingAgreements(inTransaction, actor, scanId, (agreements) =>
      agreements.add(scanId, newAgreement(newId() as AgreementId, content)),
    )
