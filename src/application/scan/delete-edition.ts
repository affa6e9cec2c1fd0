import type { Actor } from '../../domain/account/actor.ts'
import type { EditionId } from '../../domain/ids.ts'
import { type DiscardedOrWhyNot, discard } from '../../domain/scan/own-edition.ts'
import type { InTransaction } from '../ports.ts'

/** Deletes an edition that no scan uses. @throws NotFound */
export const deleteEdition =
  ({ inTransaction }: { readonly inTransaction: InTransaction }) =>
  (actor: Actor, id: EditionId): Promise<DiscardedOrWhyNot> =>
    inTransaction(actor.institutionId, async ({ editions }) => {
      const result = discard(await editions.getForUpdate(id))
      if (result.ok) await editions.delete(id)
      return result
    })
