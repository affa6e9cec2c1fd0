import type { Actor } from '../../domain/account/actor.ts'
import type { EditionId } from '../../domain/ids.ts'
import type { EditionName } from '../../domain/scan/edition.ts'
import { type RewordedOrWhyNot, type Rewording, reword } from '../../domain/scan/own-edition.ts'
import type { InTransaction } from '../ports.ts'
import type { EditionStore } from './edition-ports.ts'

/** As `Rewording`, without the version of a new name: this use case finds that version. */
export type WordsToChange =
  | Extract<Rewording, { part: 'factor' }>
  | (Omit<Extract<Rewording, { part: 'names' }>, 'called'> & { readonly name: string })

/** Changes words of an edition. @throws NotFound */
export const rewordEdition =
  ({ inTransaction }: { readonly inTransaction: InTransaction }) =>
  (actor: Actor, id: EditionId, words: WordsToChange): Promise<RewordedOrWhyNot> =>
    inTransaction(actor.institutionId, async ({ editions }) => {
      const edition = await editions.getForUpdate(id)
      const rewording =
        words.part === 'factor' ? words : { ...words, called: await calledBy(editions, words.name, edition) }
      const result = reword(edition, rewording)
      if (result.ok) await editions.save(result.edition)
      return result
    })

const calledBy = async (editions: EditionStore, name: string, now: EditionName): Promise<EditionName> => ({
  name,
  version: name === now.name ? now.version : await editions.nextVersion(name),
})
