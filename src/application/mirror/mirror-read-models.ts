import type { Day } from '../../domain/calendar.ts'
import type { InstitutionId } from '../../domain/ids.ts'
import type { Contribution } from '../../domain/mirror/contribution.ts'
import type { Snapshot } from '../../domain/mirror/snapshot.ts'

/** What screens read about the mirror. */
export type MirrorReadModels = {
  readonly getMirror: (institutionId: InstitutionId) => Promise<{
    /** The latest printed snapshot. */
    readonly printed: Snapshot | null
    /** The latest fixed day, when no snapshot was printed on it. */
    readonly waitsSince: Day | null
    /** The printed snapshot counts this institution. */
    readonly isIn: boolean
    /** What this institution contributes now; null without a contribution. */
    readonly own: Contribution | null
    /** The mirror has no place for a contribution of this institution. */
    readonly isFull: boolean
    /** The day on which it last contributed or withdrew, as long as the audit log keeps it. */
    readonly lastChangedOn: Day | null
  }>
}
