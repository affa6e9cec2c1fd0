import { FACTOR_KEYS } from '../../content/rubric.ts'
import { periodAt } from '../../domain/mirror/contribution.ts'
import { makeSnapshot } from '../../domain/mirror/snapshot.ts'
import type { Clock } from '../ports.ts'
import type { InMirror } from './mirror-ports.ts'

type Dependencies = { readonly inMirror: InMirror; readonly now: Clock }

/**
 * Decides about the snapshot of the last fixed day, once: it is printed, or waits for the next fixed day. When no process
 * ran on the day itself, it is decided as soon as one runs.
 */
export const printMirror =
  ({ inMirror, now }: Dependencies) =>
  (): Promise<void> =>
    inMirror(async (mirror) => {
      const day = periodAt(now())
      await mirror.lock()
      const kept = await mirror.snapshots()
      if (kept.some(({ madeOn }) => madeOn >= day)) return
      const pool = await mirror.pool()
      const made = makeSnapshot({
        on: day,
        factors: FACTOR_KEYS,
        pool: pool.flatMap(({ contribution }) => contribution ?? []),
        changes: pool.filter(({ changed }) => changed).length,
        printed: kept.flatMap(({ snapshot }) => snapshot ?? []),
      })
      await mirror.keepSnapshot(day, made.ok ? made.snapshot : null)
    })
