import { expect, test } from 'vitest'
import { tellHands } from '../../src/content/tell-hands.ts'
import { emptyReport, exampleReport, suppressedReport } from '../support/stories/reports.ts'

test('the expected level is shown beside the answers, in the same words', () => {
  const told = tellHands(exampleReport(), 'nl', 'F3', { board: [0, 3, 14], teachers: [0, 17, 0] })
  expect(told).toEqual([
    { group: 'board', label: 'Bestuur', hands: [0, 3, 14], expected: 'niveau 3', answered: 'niveau 2' },
    {
      group: 'teachers',
      label: 'Docenten',
      hands: [0, 17, 0],
      expected: 'niveau 2',
      answered: 'verdeeld over niveau 1 tot en met 3',
    },
  ])
})

test('hands in two camps have no single level either', () => {
  const [told] = tellHands(exampleReport(), 'en', 'F1', { board: [8, 0, 9] })
  expect(told?.expected).toBe('spread over levels 1 to 3')
})

test('a hidden group, or a group without hands, is not shown', () => {
  expect(tellHands(suppressedReport(), 'nl', 'F1', { coaches: [1, 0, 0], board: [1, 0, 0] })).toHaveLength(1)
  expect(tellHands(exampleReport(), 'nl', 'F1', {})).toEqual([])
})

test('a group that chose no level says so', () => {
  const [told] = tellHands(emptyReport(), 'nl', 'F1', { board: [1, 0, 0] })
  expect(told?.answered).toBe('geen niveau gekozen')
})
