import type { MirrorFile } from './mirror-file.ts'
import type { MirrorKeys } from './mirror-keys.ts'
import type { InMirror } from './mirror-ports.ts'

type Dependencies = { readonly inMirror: InMirror; readonly mirrorKeys: MirrorKeys }

/**
 * What the institutions of this installation contribute, each under an id that says nothing, in the order of these ids.
 * Nothing that was brought from elsewhere, so that nobody is counted twice.
 */
export const exportMirror =
  ({ inMirror, mirrorKeys }: Dependencies) =>
  async (): Promise<MirrorFile> => {
    const pool = await inMirror((mirror) => mirror.pool())
    const contributions = pool.flatMap(({ link, source, contribution }) =>
      source === null && contribution !== null ? [{ id: mirrorKeys.fileIdOf(link), ...contribution }] : [],
    )
    return {
      format: 'bruggenscan-mirror-1',
      source: mirrorKeys.installationId(),
      contributions: contributions.toSorted((a, b) => (a.id < b.id ? -1 : 1)),
    }
  }
