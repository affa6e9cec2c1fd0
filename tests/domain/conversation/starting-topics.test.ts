import fc from 'fast-check'
import { expect, test } from 'vitest'
import { startingTopics, topicOrder } from '../../../src/domain/conversation/starting-topics.ts'
import type { JointCounts, Tallies } from '../../../src/domain/method/tally.ts'
import type { Report } from '../../../src/domain/report/report.ts'
import { anyScan } from '../../support/arbitrary/any-report.ts'
import { sameForEveryFactor } from '../../support/stories/example-tallies.ts'
import {
  emptyReport,
  exampleGroup,
  exampleReport,
  nobodyKnowsReport,
  suppressedReport,
} from '../../support/stories/reports.ts'

const ALIKE = sameForEveryFactor({ '2|2': 9 })

const LOW: JointCounts = { '1|2': 9 }
const OF_TWO_MINDS: JointCounts = { '1|1': 9, '2|2': 3, '3|3': 8 }

/** Board and teachers on the record, alike at level 2 except for the factors given here. */
const reportOf = (
  board: { readonly [factor: string]: JointCounts },
  teachers: { readonly [factor: string]: JointCounts },
): Report => {
  const groups = ['board', 'teachers'].map((key) => exampleGroup(key, { visibility: { mode: 'on-record' } }))
  const tallies: Tallies = { board: { ...ALIKE, ...board }, teachers: { ...ALIKE, ...teachers } }
  return exampleReport({ groups, tallies })
}

const orderOf = (report: Report) => topicOrder(report).map(({ factor, reason }) => `${factor} ${reason.kind}`)

test('topics follow the ranking of the method, then doubtful differences, then whatever else stands out', () => {
  expect(orderOf(exampleReport())).toEqual([
    'F4 difference',
    'F6 difference',
    'F3 tentative',
    'F5 tentative',
    'F1 none',
    'F2 none',
  ])
  expect(startingTopics(exampleReport()).map(({ factor }) => factor)).toEqual(['F4', 'F6', 'F3'])
})

test('every kind of reason can bring a factor up, and a factor gets the first reason that holds', () => {
  const report = reportOf(
    { F3: OF_TWO_MINDS, F4: LOW, F5: { '3|3': 9 }, F6: { '2|2': 2, '3|3': 1 } },
    {
      F1: { '2|2': 5, 'dk|2': 4 },
      F3: OF_TWO_MINDS,
      F4: LOW,
      F5: { '2|2': 9 },
      F6: { '1|1': 8, '2|2': 16, '3|3': 1 },
    },
  )

  expect(orderOf(report)).toEqual([
    'F5 difference',
    'F6 tentative',
    'F3 split',
    'F4 weakest-link',
    'F1 many-dont-know',
    'F2 none',
  ])
})

test('a factor that all groups see as the weakest link is a topic, even if they see it alike', () => {
  const report = reportOf({ F3: LOW }, { F3: LOW })

  expect(topicOrder(report)[0]).toEqual({
    factor: 'F3',
    reason: { kind: 'weakest-link', groups: ['board', 'teachers'] },
  })
  expect(startingTopics(report)).toHaveLength(1)
})

test('a reason names the groups that it is about', () => {
  const report = reportOf({ F3: OF_TWO_MINDS }, { F2: { '2|2': 5, 'dk|2': 4 }, F3: OF_TWO_MINDS })

  expect(startingTopics(report).map(({ reason }) => reason)).toEqual([
    { kind: 'split', groups: ['board', 'teachers'] },
    { kind: 'many-dont-know', groups: ['teachers'] },
  ])
})

test('firm splits come before tentative ones, and wider splits before narrower ones', () => {
  const shaky: JointCounts = { '1|1': 1, '2|2': 1, '3|3': 1 }
  const wide: JointCounts = { '1|1': 10, '2|2': 4, '3|3': 10 }
  const wider: JointCounts = { '1|1': 10, '3|3': 10 }
  const answers = { F1: shaky, F2: wide, F4: wider }
  const split = topicOrder(reportOf(answers, answers)).filter(({ reason }) => reason.kind === 'split')

  expect(split.map(({ factor }) => factor)).toEqual(['F4', 'F2', 'F1'])
})

test('when nothing stands out no topic is proposed, and the factors keep their order', () => {
  const report = reportOf({}, {})

  expect(startingTopics(report)).toEqual([])
  expect(orderOf(report)).toEqual(['F1', 'F2', 'F3', 'F4', 'F5', 'F6'].map((factor) => `${factor} none`))
})

test('without any answers no topic is proposed', () => {
  expect(startingTopics(emptyReport())).toEqual([])
})

test('a factor that nobody can judge is a topic', () => {
  expect(startingTopics(nobodyKnowsReport()).map(({ reason }) => reason.kind)).toEqual([
    'many-dont-know',
    'many-dont-know',
    'many-dont-know',
  ])
})

test('the order holds every factor once and names no hidden group', () => {
  fc.assert(
    fc.property(anyScan, (scan) => {
      const report = exampleReport(scan)
      const order = topicOrder(report)
      expect(order.map(({ factor }) => factor).toSorted()).toEqual([...report.factors].toSorted())
      const hidden = report.groups.filter(({ shown }) => !shown).map(({ key }) => key)
      for (const key of hidden) expect(JSON.stringify(order)).not.toContain(`"${key}"`)
      expect(startingTopics(report)).toEqual(order.slice(0, startingTopics(report).length))
      expect(startingTopics(report).length).toBeLessThanOrEqual(3)
    }),
  )
  expect(JSON.stringify(topicOrder(suppressedReport()))).not.toContain('coaches')
})
