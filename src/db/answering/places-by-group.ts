import { LRUCache } from 'lru-cache'
import type { Seat } from '../../application/answering/answering-read-models.ts'
import type { GroupId } from '../../domain/ids.ts'
import { type GroupRow, groupFromRow } from '../scan/scan-codec.ts'
import { type ScanInJson, scanFromJson } from '../scan/scan-in-json.ts'

type Place = Pick<Seat, 'institution' | 'scan' | 'group' | 'guessedAbout'>
type PlaceInJson = ScanInJson & {
  readonly institution: string
  readonly own_group: GroupRow
  readonly guessed_about: Seat['guessedAbout']
}

/** In characters: an edition of an institution's own has some twenty thousand. */
const LONGEST_TOGETHER = 4_000_000

/**
 * Reads what is the same for all respondents of a group: institution, scan and group. As long as the database gives the
 * same text, it is the very same object. A change or the close of the scan gives another text, which takes the place of
 * the one before.
 */
export const placesByGroup = () => {
  const places = new LRUCache<GroupId, { readonly text: string; readonly place: Place }>({
    maxSize: LONGEST_TOGETHER,
    sizeCalculation: ({ text }) => text.length,
  })
  return (groupId: GroupId, text: string): Place => {
    const known = places.get(groupId)
    if (known?.text === text) return known.place
    const { institution, own_group: group, guessed_about: guessedAbout, ...scan }: PlaceInJson = JSON.parse(text)
    const place = { institution, scan: scanFromJson(scan), group: groupFromRow(group), guessedAbout }
    places.set(groupId, { text, place })
    return place
  }
}
