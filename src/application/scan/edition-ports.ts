import type { EditionId } from '../../domain/ids.ts'
import type { OwnEdition } from '../../domain/scan/own-edition.ts'

/** The institution's own editions. */
export type EditionStore = {
  /** Locks the edition, so that its state stays the same until the transaction ends. @throws NotFound */
  getForUpdate(id: EditionId): Promise<OwnEdition>
  /** @throws NotFound */
  get(id: EditionId): Promise<OwnEdition>
  /** The next free version of this name. Nobody else gets it until the transaction ends. */
  nextVersion(name: string): Promise<number>
  add(edition: Omit<OwnEdition, 'usedBy'>, createdAt: Date): Promise<void>
  save(edition: OwnEdition): Promise<void>
  delete(id: EditionId): Promise<void>
}
