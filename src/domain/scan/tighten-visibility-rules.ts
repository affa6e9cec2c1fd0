import type { Outcome } from '../outcome.ts'
import { type Scan, takesAnswers } from './scan.ts'
import { type GroupKey, sheetsNeeded, type Visibility } from './stakeholder-group.ts'

export type TightenedOrWhyNot = Outcome<{ readonly scan: Scan }, 'not-open' | 'already-closed' | 'not-stricter'>
/**
 * Gives groups of an open scan stricter rules. Never looser, because people answered under the rule that they saw.
 * Never after the scan has ended.
 */
export const tightenVisibilityRules = (
  scan: Scan,
  rules: ReadonlyMap<GroupKey, Visibility>,
  now: Date,
): TightenedOrWhyNot => {
  if (scan.status === 'draft') return { ok: false, reason: 'not-open' }
  if (!takesAnswers(scan, now)) return { ok: false, reason: 'already-closed' }
  const groups = scan.groups.map((group) => ({ ...group, visibility: rules.get(group.key) ?? group.visibility }))
  const looser = groups.some(
    ({ visibility }, index) => sheetsNeeded(visibility) < sheetsNeeded(scan.groups[index]?.visibility ?? visibility),
  )
  return looser ? { ok: false, reason: 'not-stricter' } : { ok: true, scan: { ...scan, groups } }
}
