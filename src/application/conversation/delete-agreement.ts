import type { Actor } from '../../domain/account/actor.ts'
import type { AgreementId, ScanId } from '../../domain/ids.ts'
import type { InTransaction } from '../ports.ts'
import { type KeptOrWhyNot, keepingAgreements } from './keeping-agreements.ts'

/**
 * Deletes an agreement that was recorded by mistake. An agreement that lapsed gets the status 'dropped' instead.
 * @throws NotFound
 */
export const deleteAgreement =
  ({ inTransaction }: { readonly inTransaction: InTransaction }) =>
  (actor: Actor, scanId: ScanId, agreementId: AgreementId): Promise<KeptOrWhyNot> =>
    keepingAgreements(inTransaction, actor, scanId, async (agreements) => {
      const { id } = await agreements.get(scanId, agreementId)
      await agreements.delete(scanId, id)
    })
