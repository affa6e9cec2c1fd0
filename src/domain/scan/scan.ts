import { addDays, type Day, dayOf, hourOf } from '../calendar.ts'
import type { ScanId } from '../ids.ts'
import type { Outcome } from '../outcome.ts'
import { endOfMinute, LAST_MINUTE, minuteOf, type TimeOfDay, timeOf } from '../time-of-day.ts'
import type { HeldEdition } from './edition.ts'
import { type ExpectationPair, pairsAmong } from './expectation-pair.ts'
import type { PrivacyTerms } from './privacy-terms.ts'
import type { SetFacts } from './question-set.ts'
import type { CoachTitle, Moment } from './rubric.ts'
import type { StakeholderGroup } from './stakeholder-group.ts'
import type { Unit } from './unit.ts'

/** One scan of one institution. Frozen at launch, except for a later closing time and a stricter visibility. */
export type Scan = DraftScan | OpenScan | ClosedScan

export type DraftScan = ScanContent & { readonly status: 'draft'; readonly openedAt: null; readonly closedAt: null }
export type OpenScan = ScanContent & { readonly status: 'open'; readonly openedAt: Date; readonly closedAt: null }
export type ClosedScan = ScanContent & { readonly status: 'closed'; readonly openedAt: Date; readonly closedAt: Date }

/** The content of a scan in every state. */
type ScanContent = {
  readonly id: ScanId
  readonly title: string
  /** The day that the answers are about. */
  readonly referenceDate: Day
  readonly coachTitle: CoachTitle
  readonly edition: HeldEdition
  /** The institution's own words on the first page for respondents; empty when there are none. */
  readonly introduction: string
  /** The institution's part of the privacy statement that respondents can read. */
  readonly privacy: PrivacyTerms
  /** The further sets of questions that follow the factors, in order. */
  readonly sets: readonly SetFacts[]
  /** Which groups are asked about which other group, in the order of the groups; none where the scan doesn't ask it. */
  readonly expectations: readonly ExpectationPair[]
  /** False: the scan asks only about the present. */
  readonly asksWish: boolean
  readonly takesRemarks: boolean
  /** The last minute in which answers are accepted, from its first second to its last. */
  readonly closesAt: Date
  /** When the closing time was last moved; null when it is still the one of the launch. */
  readonly closingMovedAt: Date | null
  /** The secret end of the feedback page's address, where everyone who was asked can read the results. */
  readonly feedbackCode: string
  /** The previous round. */
  readonly follows: ScanId | null
  readonly groups: readonly StakeholderGroup[]
  /** At least two units in display order, or none. Without units, answers aren't divided. */
  readonly units: readonly Unit[]
}

/** In characters. */
export const LONGEST_INTRODUCTION = 1000

export type LaunchedOrWhyNot = Outcome<
  { readonly scan: OpenScan },
  'already-launched' | 'closing-time-passed' | 'no-groups'
>
/**
 * Opens a draft for answers. From now on its settings are frozen. No group is asked about one that has fewer people invited
 * than may be guessed about.
 */
export const launch = (scan: Scan, now: Date): LaunchedOrWhyNot => {
  if (scan.status !== 'draft') return { ok: false, reason: 'already-launched' }
  if (scan.groups.length === 0) return { ok: false, reason: 'no-groups' }
  if (scan.closesAt < minuteOf(now)) return { ok: false, reason: 'closing-time-passed' }
  const expectations = pairsAmong(scan.expectations, scan.groups)
  return { ok: true, scan: { ...scan, expectations, status: 'open', openedAt: now } }
}

export type ClosedOrWhyNot = Outcome<{ readonly scan: ClosedScan }, 'not-open' | 'already-closed' | 'not-due'>
/** Ends the answering, for good. */
export const close = (scan: Scan, now: Date): ClosedOrWhyNot => {
  switch (scan.status) {
    case 'draft':
      return { ok: false, reason: 'not-open' }
    case 'closed':
      return { ok: false, reason: 'already-closed' }
    case 'open':
      return { ok: true, scan: { ...scan, status: 'closed', closedAt: now } }
  }
}

/** As `close`, for the clock: a scan whose closing time was moved meanwhile stays open. */
export const closeWhenDue = (scan: Scan, now: Date): ClosedOrWhyNot =>
  scan.status === 'open' && !isDue(scan, now) ? { ok: false, reason: 'not-due' } : close(scan, now)

export type MovedOrWhyNot = Outcome<{ readonly scan: OpenScan }, 'not-open' | 'already-closed' | 'not-later'>
/** Moves the closing time later. Never earlier than respondents were promised, and never after the scan has ended. */
export const moveClosingTime = (scan: Scan, closesAt: Date, now: Date): MovedOrWhyNot => {
  if (scan.status === 'draft') return { ok: false, reason: 'not-open' }
  if (scan.status === 'closed' || isDue(scan, now)) return { ok: false, reason: 'already-closed' }
  if (closesAt <= scan.closesAt) return { ok: false, reason: 'not-later' }
  return { ok: true, scan: { ...scan, closesAt, closingMovedAt: now } }
}

type TimesOfClosing = Pick<ClosedScan, 'closesAt' | 'closedAt'>

/** The last day on which answers could be sent. If the clock closed the scan late, that is the day of its closing time. */
export const closedOn = ({ closesAt, closedAt }: TimesOfClosing): Day =>
  dayOf(closedAt < closesAt ? closedAt : closesAt)

/** The time of day at which the clock closed the scan; null at 23:59, and when somebody closed it earlier. */
export const closedTime = ({ closesAt, closedAt }: TimesOfClosing): TimeOfDay | null =>
  closedAt < closesAt || timeOf(closesAt) === LAST_MINUTE ? null : timeOf(closesAt)

/** Whether an open scan is past its closing time. The clock, or the next request for it, closes it. */
export const isDue = (scan: Pick<Scan, 'status' | 'closesAt'>, now: Date): boolean =>
  scan.status === 'open' && scan.closesAt < minuteOf(now)

/** The instant from which no answer is accepted any more. */
export const endOfAnswers = ({ closesAt }: Pick<Scan, 'closesAt'>): Date => endOfMinute(closesAt)

export const takesAnswers = (scan: Pick<Scan, 'status' | 'closesAt'>, now: Date): boolean =>
  scan.status === 'open' && !isDue(scan, now)

/** How many days before the day of closing the board gets a notice. */
export const DAYS_OF_NOTICE = 3
const FIRST_HOUR_OF_NOTICE = 8

/**
 * True in the last days of an open scan, from a decent hour on. Never when its closing time was set in those days, by the
 * launch or a move: the board then knows it.
 */
export const isEnding = (scan: Scan, now: Date): boolean => {
  if (scan.status !== 'open' || isDue(scan, now)) return false
  const from = addDays(dayOf(scan.closesAt), -DAYS_OF_NOTICE)
  const wasSetBefore = dayOf(scan.closingMovedAt ?? scan.openedAt) < from
  return wasSetBefore && dayOf(now) >= from && hourOf(now) >= FIRST_HOUR_OF_NOTICE
}

/** The moments that each factor is asked about, in order. */
export const momentsOf = (scan: Pick<Scan, 'asksWish'>): readonly Moment[] =>
  scan.asksWish ? ['current', 'desired'] : ['current']
