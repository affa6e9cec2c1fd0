import type { Actor } from '../../domain/account/actor.ts'
import { moved } from '../../domain/conversation/agreement.ts'
import type { AgreementId, ScanId } from '../../domain/ids.ts'
import type { InTransaction } from '../ports.ts'
import { type KeptOrWhyNot, keepingAgreements } from './keeping-agreements.ts'

/** Moves an agreement a place up or down. @throws NotFound */
export const moveAgreement =
  ({ inTransaction }: { readonly inTransaction: InTransaction }) =>
  (actor: Actor, scanId: ScanId, agreementId: AgreementId, direction: 'up' | 'down'): Promise<KeptOrWhyNot> =>
    keepingAgreements(inTransaction, actor, scanId, async (agreements) => {
      const { id } = await agreements.get(scanId, agreementId)
      await agreements.saveOrder(scanId, moved(await agreements.of(scanId), id, direction))
    })
