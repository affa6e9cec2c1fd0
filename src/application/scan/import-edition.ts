import type { Actor } from '../../domain/account/actor.ts'
import type { EditionId } from '../../domain/ids.ts'
import type { Clock, InTransaction } from '../ports.ts'
import { type EditionFault, readEditionFile } from './edition-file.ts'

type Dependencies = { readonly inTransaction: InTransaction; readonly now: Clock; readonly newId: () => string }

export type ImportedOrFaults =
  | { readonly ok: true; readonly editionId: EditionId }
  | { readonly ok: false; readonly faults: readonly EditionFault[] }

/** Saves an edition from a file. If the name is in use, it becomes the next version of that name. */
export const importEdition =
  ({ inTransaction, now, newId }: Dependencies) =>
  async (actor: Actor, file: string): Promise<ImportedOrFaults> => {
    const read = readEditionFile(file)
    if (!read.ok) return read
    const { name, texts } = read
    const editionId = newId() as EditionId
    await inTransaction(actor.institutionId, async ({ editions }) =>
      editions.add({ id: editionId, name, version: await editions.nextVersion(name), texts }, now()),
    )
    return { ok: true, editionId }
  }
