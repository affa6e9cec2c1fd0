import fc from 'fast-check'
import { expect, test } from 'vitest'
import { tellHands } from '../../src/content/tell-hands.ts'
import type { Counts } from '../../src/domain/method/answers.ts'
import { currentCells } from '../support/stories/answered.ts'
import { sameForEveryFactor } from '../support/stories/example-tallies.ts'
import { emptyReport, exampleGroup, exampleReport, suppressedReport } from '../support/stories/reports.ts'

test('what the room mostly expected stands beside what the group mostly chose, with a question where these differ', () => {
  const told = tellHands(exampleReport(), 'nl', 'F3', { board: [0, 3, 14], teachers: [0, 17, 0] })
  expect(told.question).toBe('Waar dit verschilt: waaraan was dat te merken?')
  expect(told.groups).toEqual([
    {
      group: 'board',
      label: 'Bestuur',
      hands: [0, 3, 14],
      text: 'De zaal verwachtte vooral niveau 3; het bestuur koos vooral niveau 2.',
    },
    {
      group: 'teachers',
      label: 'Docenten',
      hands: [0, 17, 0],
      text: 'De zaal verwachtte vooral niveau 2; de antwoorden van docenten lopen uiteen.',
    },
  ])
  const alike = tellHands(exampleReport(), 'nl', 'F3', { board: [0, 14, 3], teachers: [0, 17, 0] })
  expect(alike.groups[0]?.text).toBe('De zaal verwachtte vooral niveau 2; het bestuur koos dat ook vooral.')
  expect(alike.question).toBeNull()
})

test('hands in two camps have no single level either', () => {
  const [told] = tellHands(exampleReport(), 'en', 'F1', { board: [8, 0, 9] }).groups
  expect(told?.text).toBe('The room was divided about the board.')
})

test('a hidden group, or a group without hands, is not shown', () => {
  expect(tellHands(suppressedReport(), 'nl', 'F1', { coaches: [1, 0, 0], board: [1, 0, 0] }).groups).toHaveLength(1)
  expect(tellHands(exampleReport(), 'nl', 'F1', {})).toEqual({ groups: [], question: null })
  expect(tellHands(exampleReport(), 'nl', 'F1', { board: [0, 0, 0] })).toEqual({ groups: [], question: null })
})

test('a group that chose no level says so', () => {
  const [told] = tellHands(emptyReport(), 'nl', 'F1', { board: [1, 0, 0] }).groups
  expect(told?.text).toBe('De zaal verwachtte vooral niveau 1; het bestuur koos geen niveau.')
})

test('no sentence about the room is refuted by the hands and answers beside it', () => {
  const counts = fc.tuple(fc.nat(9), fc.nat(9), fc.nat(9)) as fc.Arbitrary<Counts>
  const isMostly = (given: Counts, level: number) => 2 * (given[level - 1] ?? 0) >= given[0] + given[1] + given[2]
  const groups = [exampleGroup('board', { visibility: { mode: 'on-record' } })]
  fc.assert(
    fc.property(counts, counts, (hands, answers) => {
      const report = exampleReport({ groups, tallies: { board: sameForEveryFactor(currentCells(answers)) } })
      const { groups: told, question } = tellHands(report, 'nl', 'F1', { board: hands })
      const text = told[0]?.text ?? ''
      const expected = text.match(/verwachtte vooral niveau (\d)/)?.[1]
      if (expected) expect(isMostly(hands, Number(expected))).toBe(true)
      const chosen =
        text.match(/koos vooral niveau (\d)/)?.[1] ?? (text.includes('dat ook vooral') ? expected : undefined)
      if (chosen) expect(isMostly(answers, Number(chosen))).toBe(true)
      expect(question !== null).toBe(chosen !== undefined && chosen !== expected)
    }),
  )
})
