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
      const mine = (await mirror.pool()).find((each) => each.link.equals(link))
      const last = await auditLog.lastOf('contribute-to-mirror')
      return {
        printed,
        waitsSince: latest?.snapshot === null ? latest.madeOn : null,
        isIn: mine?.inPrint ?? false,
        own: mine?.contribution ?? null,
        lastContributedOn: last && dayOf(last),
      }
    }),
})
