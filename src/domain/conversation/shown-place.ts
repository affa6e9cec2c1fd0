import type { AccountId } from '../ids.ts'
import type { FactorKey } from '../scan/rubric.ts'
import {
  ALL_SCENES,
  type Course,
  firstPlace,
  hasPlace,
  lastPlace,
  type Place,
  placesAround,
  SET_SCENES,
} from './scene.ts'
import type { Step } from './schedule.ts'

/** A place that the room sees: all but the preparation. */
export type RoomPlace = Exclude<Place, { readonly kind: 'preparation' }>

/** What the big screen shows, since when, and whose movements it follows. Without a leader, anybody may lead. */
export type ShownPlace = { readonly place: RoomPlace; readonly since: Date; readonly leader: AccountId | null }

/** How somebody came to a place: opened its page, pressed a button of their own screen, or took over the lead. */
export type Coming = 'opened' | 'moved' | 'tookOver'

/** A workshop takes at most an hour and a half, and a break. What was shown longer ago was a rehearsal. */
const LONGEST_SHOWN = 3 * 3_600_000

/** The place that the big screen shows now. Null before the workshop has begun, and when its topic was left out meanwhile. */
export const shownNow = (shown: ShownPlace | null, course: Course, now: Date): ShownPlace | null => {
  if (shown === null || now.getTime() - shown.since.getTime() > LONGEST_SHOWN) return null
  return isPlaceOf(course, shown.place) ? shown : null
}

/** Whether somebody else than this member leads. That one's movements are followed, and no others. */
export const isLedByAnother = (shown: ShownPlace | null, member: AccountId): boolean =>
  shown !== null && shown.leader !== null && shown.leader !== member

/**
 * What the big screen shows after a member came to a place. Null when that changes nothing: another leads, or the welcome is
 * opened before anybody began, to set up the projector. The time of a place begins when one moves to it, that of the welcome
 * anew each time it is opened.
 */
export const shownAfter = (shown: ShownPlace | null, { coming, place, member, now }: Arrival): ShownPlace | null => {
  const opensWelcome = coming === 'opened' && place.kind === 'welcome'
  if (shown === null) return opensWelcome ? null : { place, since: now, leader: member }
  if (coming !== 'tookOver' && isLedByAnother(shown, member)) return null
  const staysPut = placeCode(shown.place) === placeCode(place) && !opensWelcome
  return { place, since: staysPut ? shown.since : now, leader: member }
}

type Arrival = {
  readonly coming: Coming
  readonly place: RoomPlace
  readonly member: AccountId
  readonly now: Date
}

/** Whether a workshop that takes this course has this place. */
export const isPlaceOf = (course: Course, place: RoomPlace): boolean =>
  place.kind === 'welcome' || place.kind === 'closing' || hasPlace(course, place)

/** The place as a text, for an address or a row: `welcome`, `F2/reveal`, `roles/picture`. */
export const placeCode = (place: RoomPlace): string => {
  if (place.kind === 'scene') return `${place.factor}/${place.scene}`
  return place.kind === 'set' ? `${place.set}/${place.scene}` : place.kind
}

/** The place of a code. Null for a text that is none. */
export const placeOf = (code: string): RoomPlace | null => {
  if (code === 'welcome' || code === 'closing') return { kind: code }
  const [, subject = '', name] = /^(.+)\/([^/]+)$/.exec(code) ?? []
  const scene = ALL_SCENES.find((each) => each === name)
  if (scene) return { kind: 'scene', factor: subject, scene }
  const setScene = SET_SCENES.find((each) => each === name)
  return setScene ? { kind: 'set', set: subject, scene: setScene } : null
}

export const stepAt = (place: RoomPlace): Step => ('scene' in place ? place.scene : place.kind)

/** The places before and after one, as far as the room sees them. */
export const roomAround = (
  course: Course,
  place: RoomPlace,
  guessed: readonly FactorKey[],
): { readonly previous: RoomPlace | null; readonly next: RoomPlace | null } => {
  if (place.kind === 'welcome') return { previous: null, next: inRoom(firstPlace(course)) }
  if (place.kind === 'closing') return { previous: inRoom(lastPlace(course)), next: null }
  const { previous, next } = placesAround(course, place, guessed)
  return { previous: inRoom(previous), next: inRoom(next) }
}

const inRoom = (place: Place): RoomPlace | null => (place.kind === 'preparation' ? null : place)
