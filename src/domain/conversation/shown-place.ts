import type { FactorKey } from '../scan/rubric.ts'
import { firstPlace, lastPlace, type Place, placesAround, SCENES } from './scene.ts'
import type { Step } from './schedule.ts'

/** A place that the room sees: all but the preparation. */
export type RoomPlace = Exclude<Place, { readonly kind: 'preparation' }>

/** What the big screen shows, and the moment at which it was opened there. */
export type ShownPlace = { readonly place: RoomPlace; readonly since: Date }

/** A workshop takes at most an hour and a half, and a break. What was shown longer ago was a rehearsal. */
const LONGEST_SHOWN = 3 * 3_600_000

/** The place that the big screen shows now. Null before the workshop has begun, and when its topic was left out meanwhile. */
export const shownNow = (shown: ShownPlace | null, topics: readonly FactorKey[], now: Date): ShownPlace | null => {
  if (shown === null || now.getTime() - shown.since.getTime() > LONGEST_SHOWN) return null
  return isPlaceOf(topics, shown.place) ? shown : null
}

/** Whether a workshop about these topics has this place. */
export const isPlaceOf = (topics: readonly FactorKey[], place: RoomPlace): boolean =>
  place.kind !== 'scene' || topics.includes(place.factor)

/** The place as a text, for an address or a row: `welcome`, `F2/reveal`. */
export const placeCode = (place: RoomPlace): string =>
  place.kind === 'scene' ? `${place.factor}/${place.scene}` : place.kind

/** The place of a code. Null for a text that is none. */
export const placeOf = (code: string): RoomPlace | null => {
  if (code === 'welcome' || code === 'closing') return { kind: code }
  const scene = SCENES.find((each) => code.endsWith(`/${each}`))
  const factor = scene && code.slice(0, -scene.length - 1)
  return scene && factor ? { kind: 'scene', factor, scene } : null
}

export const stepAt = (place: RoomPlace): Step => (place.kind === 'scene' ? place.scene : place.kind)

/** The places before and after one, as far as the room sees them. */
export const roomAround = (
  topics: readonly FactorKey[],
  place: RoomPlace,
): { readonly previous: RoomPlace | null; readonly next: RoomPlace | null } => {
  if (place.kind === 'welcome') return { previous: null, next: inRoom(firstPlace(topics)) }
  if (place.kind === 'closing') return { previous: inRoom(lastPlace(topics)), next: null }
  const { previous, next } = placesAround(topics, place.factor, place.scene)
  return { previous: inRoom(previous), next: inRoom(next) }
}

const inRoom = (place: Place): RoomPlace | null => (place.kind === 'preparation' ? null : place)
