import { expect, test } from 'vitest'
import { conversationAbout, mainTopic, wishTopic } from '../../../src/domain/conversation/conversation.ts'
import { PATTERNS, type Pattern } from '../../../src/domain/conversation/talking-point.ts'
import type { JointCounts } from '../../../src/domain/method/tally.ts'
import { sameForEveryFactor } from '../../support/stories/example-tallies.ts'
import { exampleGroup, exampleReport } from '../../support/stories/reports.ts'

/**
 * A report in which each group gave the same answers on every factor. Groups are on the record, except the protected
 * ones.
 */
const reportOf = (answers: { readonly [group: string]: JointCounts }, protectedGroups: readonly string[] = []) => {
  const onRecord = { visibility: { mode: 'on-record' } } as const
  const groups = [
    ...Object.keys(answers).map((key) => exampleGroup(key, onRecord)),
    ...protectedGroups.map((key) => exampleGroup(key)),
  ]
  const tallies = Object.entries(answers).map(([key, counts]) => [key, sameForEveryFactor(counts)])
  return exampleReport({ groups, tallies: Object.fromEntries(tallies) })
}

/** About one step apart, but one other answer of the board would undo that. */
const DOUBTFUL = { board: { '2|2': 2, '3|2': 1 }, teachers: { '1|1': 8, '2|2': 16, '3|3': 1 } }

const patternOf = (answers: { readonly [group: string]: JointCounts }) => mainTopic(reportOf(answers), 'F1').pattern
const wishOf = (answers: { readonly [group: string]: JointCounts }) => wishTopic(reportOf(answers), 'F1')?.pattern

test('without any answers the pattern is that there is no data', () => {
  expect(patternOf({ board: {}, teachers: {} })).toBe('no-data')
  expect(patternOf({ board: { 'none|none': 4 } })).toBe('no-data')
})

test('when everyone answers “I cannot judge this”, the pattern is that, and not missing answers', () => {
  expect(mainTopic(reportOf({ board: { 'dk|dk': 2 }, teachers: { 'dk|3': 9 } }), 'F1')).toMatchObject({
    pattern: 'many-dont-know',
    about: { groups: ['board', 'teachers'] },
  })
})

test('a single voice in the widest comparison comes before any other pattern', () => {
  const report = reportOf({ board: { '3|3': 1 }, teachers: { '1|1': 9, 'dk|1': 9, '3|3': 8 } })

  expect(mainTopic(report, 'F1')).toMatchObject({ pattern: 'single-voice', about: { groups: ['board'] } })
})

test('a single voice outside the widest comparison does not decide the pattern', () => {
  expect(patternOf({ board: { '2|2': 1 }, coaches: { '3|3': 6 }, teachers: { '1|1': 9 } })).not.toBe('single-voice')
})

test('the only answer of the only group is a single voice', () => {
  expect(patternOf({ board: { '2|2': 1 } })).toBe('single-voice')
})

test('many who cannot judge a factor come before a split, and “many” starts just above a quarter', () => {
  expect(patternOf({ board: { '2|2': 3 }, teachers: { '1|1': 5, '3|3': 5, 'dk|dk': 4 } })).toBe('many-dont-know')
  expect(patternOf({ board: { '2|2': 3 }, teachers: { '2|2': 9, 'dk|dk': 3 } })).toBe('agree-middle')
})

test('a divided group comes before any difference between groups', () => {
  const report = reportOf({ board: { '3|3': 5 }, teachers: { '1|1': 9, '2|2': 2, '3|3': 4 } })

  expect(mainTopic(report, 'F1')).toEqual({ pattern: 'split', about: { groups: ['teachers'] }, tentative: false })
})

test('two groups of which neither is higher have the pattern “spread”', () => {
  const report = reportOf({ board: { '2|2': 6 }, teachers: { '1|1': 4, '3|3': 12 } })

  expect(mainTopic(report, 'F1')).toMatchObject({ pattern: 'spread', about: { groups: ['board', 'teachers'] } })
})

test('one group apart from all others is the odd one out', () => {
  const report = reportOf({ board: { '3|3': 6 }, coaches: { '1|1': 9 }, teachers: { '1|1': 20 } })

  expect(mainTopic(report, 'F1')).toEqual({ pattern: 'odd-one-out', about: { group: ['board'] }, tentative: false })
})

test('when two groups differ, one is higher and the other is lower', () => {
  const report = reportOf({ board: { '1|1': 6 }, teachers: { '2|2': 20 } })

  expect(mainTopic(report, 'F1')).toEqual({
    pattern: 'higher',
    about: { higher: ['teachers'], lower: ['board'] },
    tentative: false,
  })
})

test('groups that are close but not alike have the pattern “nuance”', () => {
  expect(patternOf({ board: { '2|2': 6, '3|3': 4 }, teachers: { '2|2': 20 } })).toBe('nuance')
})

test('groups that agree have the pattern of their common level, or of the lower one when their levels differ', () => {
  expect(patternOf({ board: { '3|3': 6 }, teachers: { '3|3': 20 } })).toBe('agree-high')
  expect(patternOf({ board: { '2|2': 6 }, teachers: { '2|2': 20 } })).toBe('agree-middle')
  expect(patternOf({ board: { '1|1': 6 }, teachers: { '1|1': 20 } })).toBe('agree-low')
  expect(patternOf({ board: { '2|2': 6, '3|3': 5 }, teachers: { '2|2': 9, '3|3': 11 } })).toBe('agree-middle')
})

test('a lone group agrees with itself, nearly agrees, or is split', () => {
  expect(patternOf({ board: { '3|3': 6 } })).toBe('agree-high')
  expect(patternOf({ board: { '2|2': 1, '3|3': 1 } })).toBe('nuance')
  expect(patternOf({ board: { '1|1': 3, '3|3': 3 } })).toBe('split')
})

test('a wish to keep things as they are has its own pattern, unless the wishes go both ways', () => {
  expect(wishOf({ board: { '2|2': 3 }, teachers: { '2|2': 9, '2|3': 1 } })).toBe('wish-equals-present')
  expect(wishOf({ board: { '2|2': 3, '2|3': 1, '2|1': 1 } })).toBeUndefined()
})

test('one wish from different starting points is a shared wish', () => {
  expect(wishOf({ board: { '3|3': 6 }, teachers: { '1|3': 20 } })).toBe('same-wish')
  expect(wishOf({ board: { '2|3': 6 }, teachers: { '2|3': 20 } })).toBeUndefined()
})

test('equal medians more than half a step apart are not a shared wish', () => {
  expect(wishOf({ board: { '3|2': 51, '3|1': 49 }, teachers: { '1|2': 51, '1|3': 49 } })).toBe('different-wishes')
})

test('groups that are divided about their wish in the same way have no shared wish', () => {
  expect(wishOf({ board: { '3|1': 3, '3|3': 3 }, teachers: { '1|1': 10, '1|3': 10 } })).toBeUndefined()
})

test('wishes that differ are about the two groups furthest apart', () => {
  const report = reportOf({ board: { '2|3': 6 }, coaches: { '2|3': 9 }, teachers: { '2|1': 20 } })

  expect(wishTopic(report, 'F1')).toMatchObject({
    pattern: 'different-wishes',
    about: { groups: ['board', 'teachers'] },
  })
})

test('a scan that asked about the present only has no question about the wish', () => {
  const report = { ...reportOf({ board: { '3|3': 6 }, teachers: { '1|3': 20 } }), moments: ['current'] as const }

  expect(wishTopic(report, 'F1')).toBeUndefined()
})

const movesOf = (report: ReturnType<typeof reportOf>, factor = 'F1') =>
  conversationAbout(report, factor).map(({ pattern, move }) => `${pattern} ${move}`)

test('a difference gets four questions, among them the other group’s view and the factor’s own question', () => {
  const report = { ...reportOf({ board: { '3|3': 6 }, teachers: { '2|2': 20 } }), moments: ['current'] as const }

  expect(movesOf(report)).toEqual(['higher look', 'higher other-view', 'higher own', 'higher next-step'])
})

test('a hidden group gets its own question, before all others', () => {
  const answers = { board: { '3|3': 6 }, teachers: { '2|2': 20 } }
  const report = { ...reportOf(answers, ['coaches']), moments: ['current'] as const }

  expect(conversationAbout(report, 'F1')[0]).toEqual({
    pattern: 'hidden-group',
    move: 'look',
    about: { groups: ['coaches'] },
  })
  expect(movesOf(report)).toEqual(['hidden-group look', 'higher other-view', 'higher own', 'higher next-step'])
})

test('with both a hidden group and a wish, the other group’s view and the factor’s own question stay', () => {
  const report = reportOf({ board: { '3|3': 6 }, teachers: { '1|3': 20 } }, ['coaches'])

  expect(movesOf(report)).toEqual(['hidden-group look', 'higher other-view', 'higher own', 'same-wish look'])
})

test('a tentative difference starts with a question about it', () => {
  const report = reportOf(DOUBTFUL)

  expect(movesOf(report)).toEqual(['tentative look', 'higher other-view', 'higher own', 'same-wish look'])
})

test('a split that hinges on one answer starts with a question about it', () => {
  expect(movesOf(reportOf({ board: { '1|1': 1, '3|3': 1, '2|2': 1 } }))[0]).toBe('tentative look')
})

test('the same pattern on every factor leads to different questions per factor', () => {
  const report = reportOf({ board: { '2|3': 6 } })
  const asked = report.factors.map((factor) => movesOf(report, factor).join(', '))

  expect(new Set(asked).size).toBeGreaterThanOrEqual(5)
})

test('every pattern occurs in some report', () => {
  const reports = [
    reportOf({ board: {} }, ['teachers']),
    reportOf({ board: { '2|2': 1 } }),
    reportOf({ board: { 'dk|dk': 2 } }),
    reportOf({ board: { '1|1': 3, '3|3': 3 } }),
    reportOf({ board: { '2|2': 6 }, teachers: { '1|1': 4, '3|3': 12 } }),
    reportOf({ board: { '3|3': 6 }, coaches: { '1|3': 9 }, teachers: { '1|3': 20 } }),
    reportOf({ board: { '2|3': 6 }, teachers: { '1|1': 20 } }),
    reportOf(DOUBTFUL),
    reportOf({ board: { '2|2': 6, '3|3': 4 }, teachers: { '2|2': 20 } }),
    ...(['1|3', '2|3', '3|3'] as const).map((cell) => reportOf({ board: { [cell]: 6 } })),
  ]
  const found = new Set<Pattern>(
    reports.flatMap((report) => conversationAbout(report, 'F1').map(({ pattern }) => pattern)),
  )

  expect(PATTERNS.filter((pattern) => !found.has(pattern))).toEqual([])
})
