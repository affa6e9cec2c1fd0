import { expect, test } from 'vitest'
import { tellMirror } from '../../../src/content/mirror/tell-mirror.ts'
import { standardEdition } from '../../../src/content/rubric.ts'
import type { Edition } from '../../../src/domain/scan/edition.ts'
import { demoMirrorShown, demoSnapshot, toldMirror } from '../../support/mirror/told-mirror.ts'
import { exampleReport, suppressedReport } from '../../support/stories/reports.ts'

test('each factor has its pairs with the own picture, and the counts of others that sum to all institutions', () => {
  const told = toldMirror()
  expect(told.factors.map(({ number }) => number)).toEqual([1, 2, 3, 4, 5, 6])
  const [first] = told.factors
  expect(first?.pairs.map(({ name }) => name)).toEqual([
    'Het bestuur en de mediacoaches',
    'Het bestuur en de docenten',
    'De mediacoaches en de docenten',
  ])
  for (const { pairs } of told.factors)
    for (const { elsewhere } of pairs) {
      const counts = elsewhere.map((line) => Number(/^(\d+) van 11: /.exec(line)?.[1]))
      if (elsewhere.length > 1) expect(counts.reduce((sum, count) => sum + count, 0)).toBe(11)
      else expect(elsewhere).toEqual(['te weinig verschil in beelden om te tonen'])
      for (const count of counts) expect(count).not.toBeLessThan(3)
    }
})

test('the largest group of others comes first, and other pictures last', () => {
  const pair = toldMirror().factors[5]?.pairs[0]
  expect(pair?.elsewhere).toEqual([
    '8 van 11: het bestuur ziet dit verder dan de mediacoaches',
    '3 van 11: andere beelden',
  ])
})

test('it says of when it is, how many take part, and that a later fixed day passed', () => {
  expect(toldMirror().lines.slice(1)).toEqual([
    'Dit is de stand van 1 juli 2026, van 11 instellingen. Jullie horen daar niet bij.',
    expect.stringContaining('Op 1 februari 2027 is geen nieuwe stand gemaakt.'),
  ])
  const isIn = tellMirror({ ...demoMirrorShown(), isIn: true, waitsSince: null }, exampleReport(), 'en')
  expect(isIn?.lines.slice(1)).toEqual(['This is how it stood on 1 July 2026, with 11 colleges. Yours is one of them.'])
})

test('what the research found stands beside it in words, and in no figures', () => {
  const { factors, research } = toldMirror()
  expect(factors.map(({ found }) => found.kind)).toEqual([
    'Gaat goed',
    'Gaat goed',
    'Kan beter',
    'Kan beter',
    'Valkuil',
    'Valkuil',
  ])
  for (const { found } of factors) expect(found.text).not.toMatch(/\d|%/)
  expect(research.source).toContain('Bruggen bouwen')
})

test('a hidden group is not compared, and hides nothing of others', () => {
  const told = tellMirror(demoMirrorShown(), suppressedReport(), 'nl')
  const [pair] = told?.factors[0]?.pairs ?? []
  expect(pair?.own).toBe('niet vergeleken')
  expect(pair?.elsewhere).toEqual(toldMirror().factors[0]?.pairs[0]?.elsewhere)
})

test('only factors that were asked in the standard words have a mirror, and without a snapshot there is none', () => {
  expect(tellMirror({ printed: null, waitsSince: '2026-07-01', isIn: false }, exampleReport(), 'nl')).toBeNull()
  const [first, ...rest] = standardEdition.texts.nl.factors
  if (!first) throw new Error('no factor')
  const own: Edition = {
    key: 'own',
    own: { name: 'Onze tekst', version: 1 },
    texts: {
      ...standardEdition.texts,
      nl: { ...standardEdition.texts.nl, factors: [{ ...first, question: 'Iets anders?' }, ...rest] },
    },
  }
  const printed = { printed: demoSnapshot(), waitsSince: null, isIn: false }
  const told = tellMirror(printed, exampleReport({ edition: own }), 'nl')
  expect(told?.factors.map(({ number }) => number)).toEqual([2, 3, 4, 5, 6])
})
