import fc from 'fast-check'
import { expect, test } from 'vitest'
import { tellReport } from '../../src/content/tell-report.ts'
import { tellTopics } from '../../src/content/tell-topic.ts'
import { buildReport } from '../../src/domain/report/report.ts'
import { LANGUAGES } from '../../src/domain/scan/rubric.ts'
import { anyScan } from '../support/arbitrary/any-report.ts'
import { exampleFacts, exampleReport, suppressedReport } from '../support/stories/reports.ts'

test('a topic shows what was asked, in the institution’s own words, and the groups that can be shown', () => {
  const [first] = tellTopics(suppressedReport(), 'nl')
  expect(first).toMatchObject({
    key: 'F1',
    number: 1,
    title: 'Koppeling met onderwijsdoelen',
    groups: [
      { key: 'board', label: 'Bestuur', shape: 'square' },
      { key: 'teachers', label: 'Docenten', shape: 'circle' },
    ],
  })
  expect(first?.question).toContain('mediacoaches')
  expect(first?.levels.map(({ name }) => name)).toEqual(['Startend', 'In ontwikkeling', 'Verankerd'])
})

test('a topic has the same texts as the report about its factor and groups', () => {
  for (const language of LANGUAGES) {
    const told = tellReport(exampleReport(), language)
    const shown = told.groups.map(({ key, label, shape }) => ({ key, label, shape }))
    expect(tellTopics(exampleReport(), language)).toEqual(
      told.factors.map(({ key, number, title, question, levels }) => ({
        key,
        number,
        title,
        question,
        levels: levels.map((text, index) => ({
          name: expect.stringMatching(new RegExp(told.levelNames[index] ?? '', 'i')),
          text,
        })),
        groups: shown,
      })),
    )
  }
})

test('a topic does not depend on the answers', () => {
  fc.assert(
    fc.property(anyScan, ({ groups, moments, tallies }) => {
      const onRecord = groups.map((group) => ({ ...group, visibility: { mode: 'on-record' as const } }))
      const facts = { ...exampleFacts, groups: onRecord, moments }
      expect(tellTopics(buildReport(facts, tallies), 'nl')).toEqual(tellTopics(buildReport(facts, {}), 'nl'))
    }),
  )
})
