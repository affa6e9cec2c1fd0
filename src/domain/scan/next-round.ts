import { addDays, type Day } from '../calendar.ts'
import { lastMinuteOf } from '../time-of-day.ts'
import type { Scan } from './scan.ts'

/** The number of days to answer in a new scan. */
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
        | 'sets'
        | 'expectations'
        | 'introduction'
        | 'privacy'
        | 'asksWish'
        | 'takesRemarks'
        | 'closesAt'
        | 'groups'
      > & {
        /** Their names: the round after has units of its own. */
        readonly units: readonly string[]
      }
    }
  | { readonly ok: false; readonly reason: 'not-closed' }

/**
 * The settings of the round after a closed scan: the same questions to the same groups, from today on. The groups keep
 * their keys, so that the rounds can be compared.
 */
export const nextRound = (scan: Scan, title: string, today: Day): NextRoundOrWhyNot => {
  if (scan.status !== 'closed') return { ok: false, reason: 'not-closed' }
  const { coachTitle, edition, sets, expectations, introduction, privacy, asksWish, takesRemarks, groups, units } = scan
  const kept = {
    coachTitle,
    edition,
    sets,
    expectations,
    introduction,
    privacy,
    asksWish,
    takesRemarks,
    groups,
    units: units.map(({ name }) => name),
  }
  return {
    ok: true,
    settings: { ...kept, title, referenceDate: today, closesAt: lastMinuteOf(addDays(today, DAYS_TO_ANSWER)) },
  }
}
