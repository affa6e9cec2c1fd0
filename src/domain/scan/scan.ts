import { addDays, type Day, dayOf, hourOf } from '../calendar.ts'
import type { ScanId } from '../ids.ts'
import type { Outcome } from '../outcome.ts'
import type { HeldEdition } from './edition.ts'
import type { PrivacyTerms } from './privacy-terms.ts'
import type { CoachTitle, Moment } from './rubric.ts'
import type { StakeholderGroup } from './stakeholder-group.ts'
import type { Unit } from './unit.ts'

/** One scan of one institution. Frozen at launch, except for a later closing date and a stricter visibility. */
export type Scan = DraftScan | OpenScan | ClosedScan

export type DraftScan = ScanContent & { readonly status: 'draft'; readonly openedAt: null; readonly closedAt: null }
export type OpenScan = ScanContent & { readonly status: 'open'; readonly openedAt: Date; readonly closedAt: null }
export type ClosedScan = ScanContent & { readonly status: 'closed'; readonly openedAt: Date; readonly closedAt: Date }

/** What a scan has in every state. */
type ScanContent = {
  readonly id: ScanId
  readonly title: string
  /** The day that the answers speak about. */
  readonly referenceDate: Day
  readonly coachTitle: CoachTitle
  readonly edition: HeldEdition
  /** The institution's own words on the first page that respondents see; empty without. */
  readonly introduction: string
  /** What the institution fills in of the privacy statement that respondents can read. */
  readonly privacy: PrivacyTerms
  /** False: only the present is asked. */
  readonly asksWish: boolean
  readonly takesRemarks: boolean
  /** The last day that answers are taken, until 23:59 in the Netherlands. */
  readonly closesOn: Day
  /** Where everyone who was asked will read what came of it: the secret end of an address. */
  readonly feedbackCode: string
  /** The previous round. */
  readonly follows: ScanId | null
  readonly groups: readonly StakeholderGroup[]
  /** Two or more, in display order, or none: then answers aren't divided. */
  readonly units: readonly Unit[]
}

/** In characters. */
export const LONGEST_INTRODUCTION = 1000

export type LaunchedOrWhyNot = Outcome<
  { readonly scan: OpenScan },
  'already-launched' | 'closing-date-passed' | 'no-groups'
>
/** Opens a draft for answers. From here on its settings are frozen. */
export const launch = (scan: Scan, now: Date): LaunchedOrWhyNot => {
  if (scan.status !== 'draft') return { ok: false, reason: 'already-launched' }
  if (scan.groups.length === 0) return { ok: false, reason: 'no-groups' }
  if (scan.closesOn < dayOf(now)) return { ok: false, reason: 'closing-date-passed' }
  return { ok: true, scan: { ...scan, status: 'open', openedAt: now } }
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

/** As `close`, for the clock: a scan that was given more time meanwhile stays open. */
export const closeWhenDue = (scan: Scan, now: Date): ClosedOrWhyNot =>
  scan.status === 'open' && !isDue(scan, now) ? { ok: false, reason: 'not-due' } : close(scan, now)

export type MovedOrWhyNot = Outcome<{ readonly scan: OpenScan }, 'not-open' | 'already-closed' | 'not-later'>
/** Gives respondents more time. Never less than they were promised, and none after the scan ended. */
export const moveClosingDate = (scan: Scan, closesOn: Day, now: Date): MovedOrWhyNot => {
  if (scan.status === 'draft') return { ok: false, reason: 'not-open' }
  if (scan.status === 'closed' || isDue(scan, now)) return { ok: false, reason: 'already-closed' }
  if (closesOn <= scan.closesOn) return { ok: false, reason: 'not-later' }
  return { ok: true, scan: { ...scan, closesOn } }
}

/** The last day that answers could be sent. If the clock closed the scan late, that is its closing date. */
export const closedOn = ({ closesOn, closedAt }: Pick<ClosedScan, 'closesOn' | 'closedAt'>): Day => {
  const day = dayOf(closedAt)
  return day < closesOn ? day : closesOn
}

/** True for an open scan past its closing date. The clock closes it when it is next asked for. */
export const isDue = (scan: Pick<Scan, 'status' | 'closesOn'>, now: Date): boolean =>
  scan.status === 'open' && scan.closesOn < dayOf(now)

export const takesAnswers = (scan: Pick<Scan, 'status' | 'closesOn'>, now: Date): boolean =>
  scan.status === 'open' && !isDue(scan, now)

/** How many days before the closing date the board gets a notice. */
export const DAYS_OF_NOTICE = 3
const FIRST_HOUR_OF_NOTICE = 8

/** True in the last days of an open scan, from a decent hour on; never for a scan that was as short from the start. */
export const isEnding = (scan: Scan, now: Date): boolean => {
  if (scan.status !== 'open' || isDue(scan, now)) return false
  const from = addDays(scan.closesOn, -DAYS_OF_NOTICE)
  const wasLonger = dayOf(scan.openedAt) < from
  return wasLonger && dayOf(now) >= from && hourOf(now) >= FIRST_HOUR_OF_NOTICE
}

/** The moments that each factor is asked about, in order. */
export const momentsOf = (scan: Pick<Scan, 'asksWish'>): readonly Moment[] =>
  scan.asksWish ? ['current', 'desired'] : ['current']
