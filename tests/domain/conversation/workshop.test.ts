import { expect, test } from 'vitest'
import { changedTopics } from '../../../src/domain/conversation/chosen-topics.ts'
import { firstPlace, lastPlace, placesAround, SCENES, type Scene } from '../../../src/domain/conversation/scene.ts'
import {
  furtherScenes,
  type Workshop,
  withHands,
  withLength,
  workshopOf,
} from '../../../src/domain/conversation/workshop.ts'
import { deepenedReport, each, R, W } from '../../support/stories/deepened-report.ts'
import { emptyReport, exampleReport, suppressedReport } from '../../support/stories/reports.ts'

const TOPICS = ['F4', 'F6', 'F3']
const EMPTY: Workshop = { length: 90, topics: TOPICS, hands: {}, further: [] }

test('a workshop starts with the proposed topics, or with the topics that were chosen', () => {
  expect(workshopOf(null, exampleReport())).toEqual({ length: 75, topics: ['F4', 'F6'], hands: {}, further: [] })
  expect(workshopOf(null, emptyReport()).topics).toEqual([])
  expect(workshopOf({ ...EMPTY, topics: ['F1'] }, exampleReport()).topics).toEqual(['F1'])
})

test.each([
  [60, ['F2', 'F4'], ['F2']],
  [75, ['F2'], ['F2', 'F4']],
  [90, ['F2', 'F6'], ['F2', 'F6', 'F4']],
  [90, [], ['F4', 'F6', 'F3']],
  [60, TOPICS, ['F4']],
] as const)('a length of %i minutes makes the topics %j into %j', (length, before, topics) => {
  const hands = { F4: { board: [1, 0, 0] } } as const
  expect(withLength({ ...EMPTY, topics: before, hands }, exampleReport(), length)).toEqual({
    length,
    topics,
    hands,
    further: [],
  })
})

test.each([
  ['up', 'F6', ['F6', 'F4', 'F3']],
  ['up', 'F4', TOPICS],
  ['down', 'F4', ['F6', 'F4', 'F3']],
  ['down', 'F3', TOPICS],
  ['add', 'F1', [...TOPICS, 'F1'], 4],
  ['add', 'F1', TOPICS, 3],
  ['add', 'F6', TOPICS],
  ['leave-out', 'F6', ['F4', 'F3']],
  ['leave-out', 'F1', TOPICS],
  ['up', 'F1', TOPICS],
] as const)('%s %s makes the topics %j', (change, factor, topics, fit = 4) => {
  expect(changedTopics(TOPICS, change, factor, fit)).toEqual(topics)
})

test('going forward and going back both pass every scene of every topic once', () => {
  const there: string[] = []
  let place = firstPlace(EMPTY)
  while (place.kind === 'scene') {
    there.push(`${place.factor} ${place.scene}`)
    place = placesAround(EMPTY, place, []).next
  }
  expect(there).toEqual(TOPICS.flatMap((factor) => SCENES.map((scene) => `${factor} ${scene}`)))
  expect(place).toEqual({ kind: 'closing' })
  expect(lastPlace(EMPTY)).toEqual({ kind: 'scene', factor: 'F3', scene: 'agreements' })

  const back: string[] = []
  place = lastPlace(EMPTY)
  while (place.kind === 'scene') {
    back.unshift(`${place.factor} ${place.scene}`)
    place = placesAround(EMPTY, place, []).previous
  }
  expect(back).toEqual(there)
  expect(place).toEqual({ kind: 'welcome' })
})

test('only a topic about which groups guessed has a scene about that, after the reveal', () => {
  const around = (factor: string, scene: Scene) => placesAround(EMPTY, { kind: 'scene', factor, scene }, ['F6'])
  const expected = { kind: 'scene', factor: 'F6', scene: 'expected' }
  expect(around('F6', 'reveal').next).toEqual(expected)
  expect(around('F6', 'expected')).toEqual({
    previous: { kind: 'scene', factor: 'F6', scene: 'reveal' },
    next: { kind: 'scene', factor: 'F6', scene: 'look' },
  })
  expect(around('F6', 'look').previous).toEqual(expected)
  expect(around('F3', 'reveal').next).toEqual({ kind: 'scene', factor: 'F3', scene: 'look' })
})

test('without topics there is nothing between welcome and closing', () => {
  const nothing = { topics: [], further: [] }
  expect([firstPlace(nothing), lastPlace(nothing)]).toEqual([{ kind: 'closing' }, { kind: 'welcome' }])
})

test('a show of hands replaces the earlier one about the same factor, and leaves out groups without a guess', () => {
  const before = { ...EMPTY, hands: { F4: { board: [1, 1, 1] }, F6: { board: [9, 0, 0] } } } as const
  expect(withHands(before, exampleReport(), 'F4', { teachers: [7, 2, 0], board: [0, 0, 0] })).toEqual({
    ok: true,
    workshop: {
      ...EMPTY,
      hands: { F4: { teachers: [7, 2, 0] }, F6: { board: [9, 0, 0] } },
    },
  })
})

test.each([
  ['a hidden group', 'F4', 'coaches', 'no-such-group'],
  ['a group that nobody asked', 'F4', 'students', 'no-such-group'],
  ['what every object inherits', 'F4', 'constructor', 'no-such-group'],
  ['a factor that was not asked', 'F9', 'board', 'no-such-factor'],
])('no show of hands is kept for %s', (_, factor, group, reason) => {
  expect(withHands(EMPTY, suppressedReport(), factor, { [group]: [1, 0, 0] })).toEqual({ ok: false, reason })
})

test('after the topics come the further sets of which something is shown, with wishes only where they were asked', () => {
  const answered = each(W, { '2|2': 3 })
  const report = deepenedReport({ board: { ...answered, ...each(R, { '2|2': 1, 'none|none': 2 }) } })
  const scenes = furtherScenes(report).map(({ set, scene }) => `${set} ${scene}`)
  expect(scenes).toEqual(['levels cards', 'levels picture', 'levels wishes', 'levels division'])
  expect(furtherScenes({ ...report, moments: ['current'] }).map(({ scene }) => scene)).not.toContain('wishes')
  expect(furtherScenes(exampleReport())).toEqual([])
})
