import type { Actor } from '../../domain/account/actor.ts'
import type { ScanId } from '../../domain/ids.ts'
import { nightlyCountOf } from '../../domain/scan/progress.ts'
import type { GroupKey, Visibility } from '../../domain/scan/stakeholder-group.ts'
import { type TightenedOrWhyNot, tightenVisibilityRules } from '../../domain/scan/tighten-visibility-rules.ts'
import type { Clock, InTransaction } from '../ports.ts'

type Dependencies = { readonly inTransaction: InTransaction; readonly now: Clock }

/**
 * Gives groups of an open scan a stricter rule: all the named groups, or none. The rule also applies to the nights that
 * were counted before.
 */
export const tightenVisibility =
  ({ inTransaction, now }: Dependencies) =>
  (actor: Actor, scanId: ScanId, rules: ReadonlyMap<GroupKey, Visibility>): Promise<TightenedOrWhyNot> =>
    inTransaction(actor.institutionId, async ({ scans, nights, auditLog }) => {
      const result = tightenVisibilityRules(await scans.getForUpdate(scanId), rules, now())
      if (!result.ok) return result
      await scans.saveVisibility(result.scan)
      for (const group of result.scan.groups) {
        await nights.keepOnly(group.id, (responses) => nightlyCountOf(group, responses) !== null)
      }
      await auditLog.add({ at: now(), actor, act: 'tighten-visibility', scanId, subject: null })
      return result
    })
