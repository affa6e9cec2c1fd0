import { editionOf } from '../../content/editions.ts'
import type { Actor } from '../../domain/account/actor.ts'
import type { EditionId } from '../../domain/ids.ts'
import type { Clock, InTransaction } from '../ports.ts'
import { heldEdition } from './held-edition.ts'

type Dependencies = { readonly inTransaction: InTransaction; readonly now: Clock; readonly newId: () => string }

/**
 * Makes an edition of the institution with the words of another, to change them. If the name is in use, the copy is its
 * next version. @throws NotFound
 */
export const copyEdition =
  ({ inTransaction, now, newId }: Dependencies) =>
  (actor: Actor, from: string, name: string): Promise<EditionId> =>
    inTransaction(actor.institutionId, async ({ editions }) => {
      const { texts } = editionOf(await heldEdition(editions, from))
      const id = newId() as EditionId
      await editions.add({ id, name, version: await editions.nextVersion(name), texts }, now())
      return id
    })
