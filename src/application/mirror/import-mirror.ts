import { MOST_CONTRIBUTIONS } from '../../domain/mirror/snapshot.ts'
import type { Outcome } from '../../domain/outcome.ts'
import type { MirrorFile } from './mirror-file.ts'
import type { MirrorKeys } from './mirror-keys.ts'
import type { InMirror } from './mirror-ports.ts'

type Dependencies = { readonly inMirror: InMirror; readonly mirrorKeys: MirrorKeys }

/** How many contributions of the file are new, and what becomes of those that its source brought before. */
export type Brought = {
  readonly joined: number
  readonly changed: number
  readonly same: number
  readonly left: number
}

/**
 * Takes the contributions of another installation, in the place of all that it brought before. `dryRun` only counts. A
 * file of this installation itself is refused: its institutions are in the mirror already. So is one with which the mirror
 * would hold more than it can.
 */
export const importMirror =
  ({ inMirror, mirrorKeys }: Dependencies) =>
  (file: MirrorFile, { dryRun }: { readonly dryRun: boolean }): Promise<Outcome<Brought, 'own-file' | 'mirror-full'>> =>
    inMirror(async (mirror) => {
      if (file.source === mirrorKeys.installationId()) return { ok: false, reason: 'own-file' }
      await mirror.lock()
      const source = mirrorKeys.sourceOf(file.source)
      const there = (await mirror.pool()).filter(({ contribution }) => contribution !== null)
      const before = there.filter((each) => each.source?.equals(source))
      if (there.length - before.length + file.contributions.length > MOST_CONTRIBUTIONS)
        return { ok: false, reason: 'mirror-full' }
      const markBefore = new Map(
        before.map(({ link, contribution }) => [
          link.toString('hex'),
          contribution && mirrorKeys.markOf(link, contribution).toString('hex'),
        ]),
      )
      const given = file.contributions.map(({ id, ...contribution }) => {
        const link = mirrorKeys.linkOfBrought(file.source, id)
        return { link, source, contribution, mark: mirrorKeys.markOf(link, contribution) }
      })
      const known = given.filter(({ link }) => markBefore.has(link.toString('hex')))
      const same = known.filter(({ link, mark }) => markBefore.get(link.toString('hex')) === mark.toString('hex'))
      const left = before.filter(({ link }) => !given.some((each) => each.link.equals(link)))
      if (!dryRun) {
        for (const { link } of left) await mirror.withdraw(link)
        for (const each of given) if (!same.includes(each)) await mirror.contribute(each)
      }
      return {
        ok: true,
        joined: given.length - known.length,
        changed: known.length - same.length,
        same: same.length,
        left: left.length,
      }
    })
