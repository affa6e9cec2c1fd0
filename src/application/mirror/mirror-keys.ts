import { createHmac } from 'node:crypto'
import type { InstitutionId } from '../../domain/ids.ts'
import { type Contribution, canonical } from '../../domain/mirror/contribution.ts'
import type { KeyRing } from '../key-ring.ts'

/** Keyed hashes, which nobody can make again who has the database and not the secret. */
export type MirrorKeys = {
  /** Finds the contribution of an institution. */
  linkOf(institutionId: InstitutionId): Buffer
  /** Finds a contribution that was brought from elsewhere, and the installation that it came from. */
  linkOfBrought(source: string, id: string): Buffer
  sourceOf(source: string): Buffer
  /** Tells whether a contribution is the same as before, without keeping what it was. */
  markOf(link: Buffer, contribution: Contribution): Buffer
  /** The random-looking ids in a file: of a contribution, and of this installation. */
  fileIdOf(link: Buffer): string
  installationId(): string
}

export const mirrorKeys = ({
  mirrorLink,
  mirrorMark,
  mirrorFile,
}: Pick<KeyRing, 'mirrorLink' | 'mirrorMark' | 'mirrorFile'>): MirrorKeys => {
  const hash = (key: Buffer, ...parts: readonly (string | Buffer)[]) =>
    parts.reduce((hmac, part) => hmac.update(part), createHmac('sha256', key)).digest()
  return {
    linkOf: (institutionId) => hash(mirrorLink, 'institution\n', institutionId),
    linkOfBrought: (source, id) => hash(mirrorLink, 'brought\n', source, '\n', id),
    sourceOf: (source) => hash(mirrorLink, 'source\n', source),
    markOf: (link, contribution) => hash(mirrorMark, link, canonical(contribution)),
    fileIdOf: (link) => hash(mirrorFile, 'contribution\n', link).toString('hex', 0, 16),
    installationId: () => hash(mirrorFile, 'installation').toString('hex', 0, 16),
  }
}
