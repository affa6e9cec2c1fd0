import { expect, test } from 'vitest'
import { ALL_SCENES, SCENES, type Scene, SET_SCENES, type SetPlace } from '../../../src/domain/conversation/scene.ts'
import {
  placeCode,
  placeOf,
  type RoomPlace,
  roomAround,
  shownAfter,
  shownNow,
} from '../../../src/domain/conversation/shown-place.ts'
import type { AccountId } from '../../../src/domain/ids.ts'

const scene = (factor: string, name: Scene): RoomPlace => ({ kind: 'scene', factor, scene: name })
const set = (key: string, name: (typeof SET_SCENES)[number]): SetPlace => ({ kind: 'set', set: key, scene: name })
const of = (...topics: readonly string[]) => ({ topics, further: [] })
const AT = new Date('2026-12-01T10:00:00Z')
const later = (minutes: number) => new Date(AT.getTime() + minutes * 60_000)

test('a place has a code, and only a code of a place is read', () => {
  const scenes = [...ALL_SCENES.map((name) => scene('F2', name)), ...SET_SCENES.map((name) => set('roles', name))]
  const places = [{ kind: 'welcome' }, { kind: 'closing' }, ...scenes] as const
  for (const place of places) expect(placeOf(placeCode(place))).toEqual(place)
  expect(placeCode(scene('F2', 'reveal'))).toBe('F2/reveal')
  expect(placeCode(set('roles', 'picture'))).toBe('roles/picture')
  for (const code of ['', 'preparation', 'reveal', '/reveal', 'F2', 'F2/', 'F2/other']) expect(placeOf(code)).toBeNull()
})

test('what was shown counts for three hours, and not for a topic that was left out', () => {
  const shown = { place: scene('F2', 'look'), since: AT, leader: null }
  expect(shownNow(shown, of('F1', 'F2'), later(180))).toBe(shown)
  expect(shownNow(shown, of('F1', 'F2'), later(181))).toBeNull()
  expect(shownNow(shown, of('F1'), later(1))).toBeNull()
  const picture = { place: set('roles', 'picture'), since: AT, leader: null }
  expect(shownNow(picture, { topics: [], further: [set('roles', 'picture')] }, later(1))).toBe(picture)
  expect(shownNow(picture, of('F2'), later(1))).toBeNull()
  expect(shownNow({ place: { kind: 'closing' }, since: AT, leader: null }, of(), later(1))).not.toBeNull()
  expect(shownNow(null, of('F1'), AT)).toBeNull()
})

test('the big screen follows who leads, and the time of a place begins when one moves to it', () => {
  const [one, other] = ['one', 'other'] as unknown as readonly [AccountId, AccountId]
  const look = { place: scene('F2', 'look'), since: AT, leader: one }
  const to = (place: RoomPlace, coming: 'opened' | 'moved' | 'tookOver', member = one) => ({
    ...{ place, coming, member },
    now: later(5),
  })
  const welcome = { kind: 'welcome' } as const
  expect(shownAfter(null, to(welcome, 'opened'))).toBeNull()
  expect(shownAfter(null, to(welcome, 'moved'))).toEqual({ place: welcome, since: later(5), leader: one })
  expect(shownAfter(null, to(look.place, 'opened'))).toEqual({ ...look, since: later(5) })
  expect(shownAfter(look, to(look.place, 'opened'))).toEqual(look)
  expect(shownAfter(look, to(scene('F2', 'hands'), 'opened'))).toMatchObject({ since: later(5), leader: one })
  for (const coming of ['opened', 'moved'] as const) {
    expect(shownAfter(look, to(scene('F2', 'hands'), coming, other))).toBeNull()
    expect(shownAfter({ ...look, leader: null }, to(look.place, coming, other))).toEqual({ ...look, leader: other })
  }
  expect(shownAfter(look, to(look.place, 'tookOver', other))).toEqual({ ...look, leader: other })
  const begun = { place: welcome, since: AT, leader: one }
  expect(shownAfter(begun, to(welcome, 'moved'))).toEqual(begun)
  expect(shownAfter(begun, to(welcome, 'opened'))).toEqual({ ...begun, since: later(5) })
})

test('the room goes from the welcome through every scene to the closing, and back', () => {
  const topics = ['F1', 'F2']
  const further = [set('roles', 'cards'), set('roles', 'division')]
  const course = { topics, further }
  const seen: string[] = []
  let place: RoomPlace | null = { kind: 'welcome' }
  while (place) {
    seen.push(placeCode(place))
    place = roomAround(course, place, []).next
  }
  const scenes = topics.flatMap((factor) => SCENES.map((name) => `${factor}/${name}`))
  expect(seen).toEqual(['welcome', ...scenes, 'roles/cards', 'roles/division', 'closing'])
  place = { kind: 'closing' }
  const back: string[] = []
  while (place) {
    back.push(placeCode(place))
    place = roomAround(course, place, []).previous
  }
  expect(back).toEqual(seen.toReversed())
  expect(roomAround(of(), { kind: 'welcome' }, []).next).toEqual({ kind: 'closing' })
})
