import fc from 'fast-check'
import { expect, test } from 'vitest'
import { tellReport } from '../../src/content/tell-report.ts'
import { tellTalk } from '../../src/content/tell-talk.ts'
import { buildReport } from '../../src/domain/report/report.ts'
import { LANGUAGES } from '../../src/domain/scan/rubric.ts'
import { anyScan } from '../support/arbitrary/any-report.ts'
import { sameForEveryFactor } from '../support/stories/example-tallies.ts'
import {
  exampleFacts,
  exampleGroup,
  exampleReport,
  expectationsReport,
  presentOnlyReport,
} from '../support/stories/reports.ts'

test('a shared wish is asked about apart from the talk, which names no wish', () => {
  const { questions, aboutWish } = tellTalk(exampleReport(), 'nl', 'F6')

  expect(aboutWish).toBe(
    'We willen naar hetzelfde punt, en beginnen op een andere plek. Wat vraagt dat van elke groep?',
  )
  expect(questions).toHaveLength(3)
  expect(questions.join(' ')).not.toMatch(/wens|hetzelfde punt/)
})

test('wishes that differ, or equal the present, are asked about apart from the talk too', () => {
  const onRecord = { visibility: { mode: 'on-record' } } as const
  const askedOf = (teachers: '2|1' | '2|2') =>
    tellTalk(
      exampleReport({
        groups: [exampleGroup('board', onRecord), exampleGroup('teachers', onRecord)],
        tallies: {
          board: sameForEveryFactor({ [teachers === '2|1' ? '2|3' : '2|2']: 6 }),
          teachers: sameForEveryFactor({ [teachers]: 20 }),
        },
      }),
      'nl',
      'F1',
    ).aboutWish

  expect(askedOf('2|1')).toContain('Leg de wensen van het bestuur en de docenten naast elkaar.')
  expect(askedOf('2|2')).toBe('De wens ligt dicht bij hoe het nu is. Wat willen we zeker houden?')
})

test('a question about what groups expected belongs to the talk, also where there is one about the wish', () => {
  const report = expectationsReport()
  const printed = tellReport(report, 'nl').factors
  const both = printed.filter(({ key, questions }) => {
    const { aboutWish } = tellTalk(report, 'nl', key)
    return aboutWish !== null && questions.at(-1) !== aboutWish
  })

  expect(both.length).toBeGreaterThan(0)
  for (const { key, questions } of both) expect(tellTalk(report, 'nl', key).questions).toContain(questions.at(-1))
})

test('a scan that asked about the present only has no question for beside the wishes', () => {
  for (const factor of exampleFacts.factors) expect(tellTalk(presentOnlyReport(), 'nl', factor).aboutWish).toBeNull()
})

test('whatever the answers, the room is asked what is printed, with three questions or four for the talk', () => {
  fc.assert(
    fc.property(anyScan, fc.constantFrom(...LANGUAGES), ({ groups, moments, tallies }, language) => {
      const report = buildReport({ ...exampleFacts, groups, moments }, tallies)
      for (const { key, questions: printed } of tellReport(report, language).factors) {
        const { questions, aboutWish } = tellTalk(report, language, key)
        expect([...questions, aboutWish ?? []].flat().toSorted()).toEqual(printed.toSorted())
        expect([3, 4]).toContain(questions.length)
      }
    }),
  )
})
