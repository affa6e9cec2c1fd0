import type { Actor } from '../../domain/account/actor.ts'
import type { Agreement } from '../../domain/conversation/agreement.ts'
import type { AgreementId, ScanId } from '../../domain/ids.ts'
import type { InTransaction } from '../ports.ts'
import { type KeptOrWhyNot, keepingAgreements } from './keeping-agreements.ts'

/** Records what became of an agreement. @throws NotFound */
export const setAgreementStatus =
  ({ inTransaction }: { readonly inTransaction: InTransaction }) =>
  (
    actor: Actor,
    scanId: ScanId,
    agreementId: AgreementId,
    { status, note }: Pick<Agreement, 'status' | 'note'>,
  ): Promise<KeptOrWhyNot> =>
    keepingAgreements(inTransaction, actor, scanId, async (agreements) =>
      agreements.save(scanId, { ...(await agreements.get(scanId, agreementId)), status, note }),
    )
