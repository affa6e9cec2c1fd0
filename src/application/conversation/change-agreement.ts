import type { Actor } from '../../domain/account/actor.ts'
import type { AgreementContent } from '../../domain/conversation/agreement.ts'
import type { AgreementId, ScanId } from '../../domain/ids.ts'
import type { InTransaction } from '../ports.ts'
import { type KeptOrWhyNot, keepingAgreements } from './keeping-agreements.ts'

/** Changes the content of an agreement. Its place, and what became of it, stay. @throws NotFound */
export const changeAgreement =
  ({ inTransaction }: { readonly inTransaction: InTransaction }) =>
  (actor: Actor, scanId: ScanId, agreementId: AgreementId, content: AgreementContent): Promise<KeptOrWhyNot> =>
    keepingAgreements(inTransaction, actor, scanId, async (agreements) =>
      agreements.save(scanId, { ...(await agreements.get(scanId, agreementId)), ...content }),
    )
