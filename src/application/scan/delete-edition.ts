import type { EditionId, InstitutionId } from '../../domain/ids.ts'
import { type DiscardedOrWhyNot, discard } from '../../domain/scan/own-edition.ts'
import type { InTransaction } from '../ports.ts'

/** Throws an edition away that no scan asks in. @throws NotFound */
export const deleteEdition =
  ({ inTransaction }: { readonly inTransaction: InTransaction }) =>
  (institutionId: InstitutionId, id: EditionId): Promise<DiscardedOrWhyNot> =>
    inTransaction(institutionId, async ({ editions }) => {
      const result = discard(await editions.getForUpdate(id))
      if (result.ok) await editions.delete(id)
      return result
    })
