import { expect, test } from 'vitest'
import { SCENES } from '../../../src/domain/conversation/scene.ts'
import {
  placeCode,
  placeOf,
  type RoomPlace,
  roomAround,
  shownNow,
} from '../../../src/domain/conversation/shown-place.ts'

const scene = (factor: string, name: (typeof SCENES)[number]): RoomPlace => ({ kind: 'scene', factor, scene: name })
const AT = new Date('2026-12-01T10:00:00Z')
const later = (minutes: number) => new Date(AT.getTime() + minutes * 60_000)

test('a place has a code, and only a code of a place is read', () => {
  const places = [{ kind: 'welcome' }, { kind: 'closing' }, ...SCENES.map((name) => scene('F2', name))] as const
  for (const place of places) expect(placeOf(placeCode(place))).toEqual(place)
  expect(placeCode(scene('F2', 'reveal'))).toBe('F2/reveal')
  for (const code of ['', 'preparation', 'reveal', '/reveal', 'F2', 'F2/', 'F2/other']) expect(placeOf(code)).toBeNull()
})

test('what was shown counts for three hours, and not for a topic that was left out', () => {
  const shown = { place: scene('F2', 'look'), since: AT }
  expect(shownNow(shown, ['F1', 'F2'], later(180))).toBe(shown)
  expect(shownNow(shown, ['F1', 'F2'], later(181))).toBeNull()
  expect(shownNow(shown, ['F1'], later(1))).toBeNull()
  expect(shownNow({ place: { kind: 'closing' }, since: AT }, [], later(1))).not.toBeNull()
  expect(shownNow(null, ['F1'], AT)).toBeNull()
})

test('the room goes from the welcome through every scene to the closing, and back', () => {
  const topics = ['F1', 'F2']
  const seen: string[] = []
  let place: RoomPlace | null = { kind: 'welcome' }
  while (place) {
    seen.push(placeCode(place))
    place = roomAround(topics, place).next
  }
  const scenes = topics.flatMap((factor) => SCENES.map((name) => `${factor}/${name}`))
  expect(seen).toEqual(['welcome', ...scenes, 'closing'])
  place = { kind: 'closing' }
  const back: string[] = []
  while (place) {
    back.push(placeCode(place))
    place = roomAround(topics, place).previous
  }
  expect(back).toEqual(seen.toReversed())
  expect(roomAround([], { kind: 'welcome' }).next).toEqual({ kind: 'closing' })
})
