import { CHANGES_OF_MIRROR, isFullFor } from '../../application/mirror/contribute-to-mirror.ts'
import type { MirrorReadModels } from '../../application/mirror/mirror-read-models.ts'
import { dayOf } from '../../domain/calendar.ts'
import type { ReadSource } from '../read-source.ts'

/** Answers what screens ask about the mirror. */
export const mirrorReadModels = ({
  inTransaction,
  mirrorKeys,
}: Pick<ReadSource, 'inTransaction' | 'mirrorKeys'>): MirrorReadModels => ({
  getMirror: (institutionId) =>
    inTransaction(institutionId, async ({ mirror, auditLog }) => {
      const snapshots = await mirror.snapshots()
      const printed = snapshots.flatMap(({ snapshot }) => snapshot ?? [])[0] ?? null
      const latest = snapshots[0]
      const link = mirrorKeys.linkOf(institutionId)
      const pool = await mirror.pool()
      const mine = pool.find((each) => each.link.equals(link))
      const last = await auditLog.lastOf(CHANGES_OF_MIRROR)
      return {
        printed,
        waitsSince: latest?.snapshot === null ? latest.madeOn : null,
        isIn: mine?.inPrint ?? false,
        own: mine?.contribution ?? null,
        isFull: isFullFor(link, pool),
        lastChangedOn: last && dayOf(last),
      }
    }),
})
