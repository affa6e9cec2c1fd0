import type { EditionId } from '../../domain/ids.ts'
import type { OwnEdition } from '../../domain/scan/own-edition.ts'

/** The institution's own editions. */
export type EditionStore = {
  /** In which state it is, whoever changes or launches something meanwhile. @throws NotFound */
  getForUpdate(id: EditionId): Promise<OwnEdition>
  /** @throws NotFound */
  get(id: EditionId): Promise<OwnEdition>
  /** The version that comes next among those of this name; nobody else gets it until the transaction ends. */
  nextVersion(name: string): Promise<number>
  add(edition: Omit<OwnEdition, 'usedBy'>, createdAt: Date): Promise<void>
  save(edition: OwnEdition): Promise<void>
  delete(id: EditionId): Promise<void>
}
