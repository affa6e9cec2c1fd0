import { standardFactorsIn } from '../../content/editions.ts'
import type { Actor } from '../../domain/account/actor.ts'
import { dayOf } from '../../domain/calendar.ts'
import { NotFound } from '../../domain/errors.ts'
import type { ScanId } from '../../domain/ids.ts'
import { type Contribution, changedThisPeriod, contributionOf } from '../../domain/mirror/contribution.ts'
import { MOST_CONTRIBUTIONS } from '../../domain/mirror/snapshot.ts'
import type { Outcome } from '../../domain/outcome.ts'
import type { Clock, InTransaction, Stores } from '../ports.ts'
import type { MirrorKeys } from './mirror-keys.ts'
import type { Pooled } from './mirror-ports.ts'
import { startOfDay } from './start-of-day.ts'

type Dependencies = {
  readonly inTransaction: InTransaction
  readonly mirrorKeys: MirrorKeys
  readonly now: Clock
}

/** The acts that change the contribution of an institution. After either it contributes no more in the same period. */
export const CHANGES_OF_MIRROR = ['contribute-to-mirror', 'withdraw-from-mirror'] as const

export type WhyNotContributed = 'nothing-compared' | 'changed-this-period' | 'mirror-full'

/**
 * Puts the pictures of a closed scan in the mirror, in the place of what the institution contributed before. At most once
 * in a period, and not after withdrawing in it, so that nobody can follow one institution by what changes.
 * @throws NotFound, also for an open scan
 */
export const contributeToMirror =
  ({ inTransaction, mirrorKeys, now }: Dependencies) =>
  (actor: Actor, scanId: ScanId): Promise<Outcome<unknown, WhyNotContributed>> =>
    inTransaction(actor.institutionId, async (stores) => {
      const { scans, reports, mirror, auditLog } = stores
      // First, as deleting the institution does: the other way around, the two could wait for each other.
      await mirror.lock()
      if ((await scans.getForShare(scanId)).status !== 'closed') throw new NotFound('report')
      const decision = await contributionTo(stores, await reports.get(scanId), now())
      if (!decision.ok) return decision
      const { contribution } = decision
      const link = mirrorKeys.linkOf(actor.institutionId)
      if (isFullFor(link, await mirror.pool())) return { ok: false, reason: 'mirror-full' }
      await mirror.contribute({ link, source: null, contribution, mark: mirrorKeys.markOf(link, contribution) })
      await auditLog.add({ at: startOfDay(now()), actor, act: 'contribute-to-mirror', scanId: null, subject: null })
      return { ok: true }
    })

/** Whether the mirror holds as many contributions of others as it can. */
export const isFullFor = (link: Buffer, pool: readonly Pick<Pooled, 'link' | 'contribution'>[]): boolean =>
  pool.filter((each) => each.contribution !== null && !each.link.equals(link)).length >= MOST_CONTRIBUTIONS

/** What the report may contribute now. */
export const contributionTo = async (
  { auditLog }: Pick<Stores, 'auditLog'>,
  report: Parameters<typeof contributionOf>[0],
  now: Date,
): Promise<Outcome<{ readonly contribution: Contribution }, WhyNotContributed>> => {
  const contribution = contributionOf(report, standardFactorsIn(report.edition))
  if (contribution === null) return { ok: false, reason: 'nothing-compared' }
  const last = await auditLog.lastOf(CHANGES_OF_MIRROR)
  return changedThisPeriod(last && dayOf(last), dayOf(now))
    ? { ok: false, reason: 'changed-this-period' }
    : { ok: true, contribution }
}
