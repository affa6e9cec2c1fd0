import { expect, test } from 'vitest'
import {
  newFeedbackPage,
  publish,
  recognisableGroups,
  withdraw,
} from '../../../src/domain/conversation/feedback-page.ts'
import { someAgreement } from '../../support/stories/agreements.ts'
import { exampleTallies, sameForEveryFactor } from '../../support/stories/example-tallies.ts'
import { exampleGroup, exampleReport, suppressedReport } from '../../support/stories/reports.ts'

const noon = new Date('2026-11-20T12:00:00Z')
const blank = { ...newFeedbackPage, showsFindings: false }

test('a page with something to tell can be published once', () => {
  const results = [
    publish({ ...blank, opening: 'Dank' }, [], noon),
    publish({ ...blank, showsFindings: true }, [], noon),
    publish(blank, [someAgreement({ inFeedback: true })], noon),
  ]
  expect(results.map((result) => result.ok && result.page.publishedAt)).toEqual([noon, noon, noon])
  expect(publish({ ...blank, opening: 'Dank', publishedAt: noon }, [], noon)).toEqual({
    ok: false,
    reason: 'already-published',
  })
})

test('a page with nothing on it is not published', () => {
  expect(publish(blank, [someAgreement()], noon)).toEqual({ ok: false, reason: 'nothing-to-tell' })
})

test('a withdrawn page keeps its text', () => {
  const page = { opening: 'Dank', showsFindings: false, publishedAt: noon }
  expect(withdraw(page)).toEqual({ ok: true, page: { ...page, publishedAt: null } })
  expect(withdraw(newFeedbackPage)).toEqual({ ok: false, reason: 'not-published' })
})

test('a small group on the record is recognisable; large, protected and hidden groups are not', () => {
  const keys = (report: ReturnType<typeof exampleReport>) => recognisableGroups(report).map(({ key }) => key)
  expect(keys(exampleReport())).toEqual(['board'])
  expect(keys(suppressedReport())).toEqual(['board'])
  expect(keys(exampleReport({ tallies: {} }))).toEqual([])
  const five = exampleReport({ tallies: { ...exampleTallies, board: sameForEveryFactor({ '3|3': 5 }) } })
  expect(keys(five)).toEqual([])
  const teachers = exampleGroup('teachers', { visibility: { mode: 'on-record' } })
  expect(keys(exampleReport({ groups: [teachers], tallies: { teachers: sameForEveryFactor({ '1|1': 4 }) } }))).toEqual([
    'teachers',
  ])
})
