import { addDays, type Day } from '../calendar.ts'
import type { Scan } from './scan.ts'

/** Time to answer that a new scan starts with. */
export const DAYS_TO_ANSWER = 21

export type NextRoundOrWhyNot =
  | {
      readonly ok: true
      readonly settings: Pick<
        Scan,
        | 'title'
        | 'referenceDate'
        | 'coachTitle'
        | 'edition'
        | 'introduction'
        | 'privacy'
        | 'asksWish'
        | 'takesRemarks'
        | 'closesOn'
        | 'groups'
      > & {
        /** Their names: the round after has units of its own. */
        readonly units: readonly string[]
      }
    }
  | { readonly ok: false; readonly reason: 'not-closed' }

/**
 * What the round after a closed scan starts with: the same questions to the same groups, which keep their keys and so
 * can be compared, from today on.
 */
export const nextRound = (scan: Scan, title: string, today: Day): NextRoundOrWhyNot => {
  if (scan.status !== 'closed') return { ok: false, reason: 'not-closed' }
  const { coachTitle, edition, introduction, privacy, asksWish, takesRemarks, groups, units } = scan
  const kept = {
    coachTitle,
    edition,
    introduction,
    privacy,
    asksWish,
    takesRemarks,
    groups,
    units: units.map(({ name }) => name),
  }
  return { ok: true, settings: { ...kept, title, referenceDate: today, closesOn: addDays(today, DAYS_TO_ANSWER) } }
}
