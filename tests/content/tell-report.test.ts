import { expect, test } from 'vitest'
import { tellReport } from '../../src/content/tell-report.ts'
import { textsIn } from '../support/readers/texts-in.ts'
import { sameForEveryFactor } from '../support/stories/example-tallies.ts'
import {
  emptyReport,
  exampleGroup,
  nobodyKnowsReport,
  presentOnlyReport,
  suppressedReport,
  tenGroupsReport,
  tinyReport,
} from '../support/stories/reports.ts'
import { factorOf, tellNl } from '../support/stories/told.ts'

test('the panel shows a mark per person below twenty answers and bars from twenty on, and the number who could not judge', () => {
  const { panel } = factorOf(tellNl(), 'F6')
  const now = panel.rows.map(({ moments }) => moments[0])

  expect(now.map((moment) => moment?.drawing)).toEqual(['dots', 'dots', 'bars'])
  expect(now.map((moment) => moment?.texts)).toEqual([
    ['0 van 3', '0 van 3', '3 van 3'],
    ['4 van 6', '2 van 6', '0 van 6'],
    ['70\u00a0%', '28\u00a0%', '2\u00a0%'],
  ])
  expect(now.map((moment) => moment?.median)).toEqual([3, 1, 1])
  expect(now[2]?.dontKnow).toBe('2 kunnen dit niet beoordelen')
  expect(panel.alt).toContain('Docenten. Nu: 28 op niveau 1, 11 op niveau 2, 1 op niveau 3')
})

test('names in a question get their article, and an own label stays as it was typed', () => {
  const answers = { board: sameForEveryFactor({ '2|3': 6 }), 'team-oost': sameForEveryFactor({ '1|1': 9 }) }
  const groups = [exampleGroup('board'), exampleGroup('team-oost', { label: 'Team Oost' })]

  expect(tellNl({ groups, tallies: answers }).factors[0]?.questions.at(-1)).toBe(
    'Leg de wensen van het bestuur en Team Oost naast elkaar. Wat hebben ze gemeen, en waar gaan ze een andere kant op?',
  )
})

test('a report about the present only does not mention a wish', () => {
  const told = tellReport(presentOnlyReport(), 'nl')

  expect(told.factors.flatMap(({ wish }) => wish)).toEqual([])
  expect(told.factors[0]?.panel.rows[0]?.moments.map(({ moment }) => moment)).toEqual(['current'])
  expect(textsIn([told.factors.map(({ panel }) => panel), told.accountability.slice(3, 5)]).join(' ')).not.toMatch(
    /wens/i,
  )
})

test('a hidden group is one empty row with the reason, and “all groups” means all shown groups', () => {
  const told = tellReport(suppressedReport(), 'nl')

  expect(told.groups[1]).toMatchObject({
    shown: false,
    participation: 'te weinig antwoorden om te tonen (minder dan 3)',
    visibility: 'beschermd, vanaf 3 antwoorden',
  })
  expect(told.factors[0]?.finding.text).toBe('Alle getoonde groepen zien vrijwel hetzelfde: niveau 2, in ontwikkeling.')
  expect(told.factors[0]?.wish[0]).toBe('De wens is gedeeld: alle getoonde groepen willen naar niveau 3, verankerd.')
  expect(textsIn(told.accountability)).toContain(
    'Mediacoaches: beschermd, en niet getoond omdat er minder dan 3 antwoorden zijn. Wat niet wordt getoond, doet ook in geen enkele vergelijking mee.',
  )
  expect(textsIn(told.accountability)).toContain(
    'Er staat nergens een totaal over de groepen, omdat een groep niet wordt getoond.',
  )
})

test('a single group is described by itself, without a comparison', () => {
  const told = tellReport(tinyReport(), 'nl')

  expect(told.glance).toMatchObject({
    shared: [],
    different: [],
    nothingShared: 'Er is maar één groep met antwoorden, dus er is geen ander beeld om ernaast te leggen.',
  })
  expect(told.factors[0]).toMatchObject({
    facing: null,
    finding: {
      text: 'Bestuur: het midden ligt op niveau 2, in ontwikkeling, met antwoorden ernaast.',
      marking: { highlight: 0, word: 'geen vergelijking', reason: null },
    },
  })
})

test('when nobody could judge, the report asks who might, and draws no conclusions', () => {
  const told = tellReport(nobodyKnowsReport(), 'nl')

  expect(told.factors[0]?.finding.text).toBe('Niemand kon dit beoordelen. Wie zou het kunnen weten?')
  expect(told.glance.nothingShared).toBe('Er is geen niveau gekozen dat we kunnen tonen.')
  expect(told.glance.weakest).toHaveLength(3)
  expect(told.glance.weakest[0]).toBe('Bestuur: geen niveau gekozen, dus ook geen zwakste schakel.')
  expect(told.factors[0]?.wish[0]).toBe('Bestuur: geen niveau gekozen als wens.')
  expect(told.factors[0]?.panel.rows[2]?.moments[0]).toMatchObject({
    n: 0,
    texts: ['–', '–', '–'],
    median: null,
    dontKnow: '42 kunnen dit niet beoordelen',
  })
})

test('a report without any answers can be told', () => {
  const told = tellReport(emptyReport(), 'en')

  expect(told.groups.map(({ participation }) => participation)).toEqual([
    '0 of 3 (0%)',
    'too few answers to show (fewer than 3)',
    'too few answers to show (fewer than 5)',
  ])
  expect(told.factors[0]?.finding.text).toBe('There are no answers to show here.')
})

test('ten groups with long names keep their order, and after eight shapes the label tells them apart', () => {
  const told = tellReport(tenGroupsReport(), 'nl')

  expect(told.groups).toHaveLength(10)
  expect(told.groups[9]?.shape).toBe(told.groups[1]?.shape)
  expect(new Set(told.groups.slice(0, 8).map(({ shape }) => shape)).size).toBe(8)
  expect(Math.max(...told.factors.flatMap(({ questions }) => questions.map(({ length }) => length)))).toBeLessThan(400)
})

test('a factor that the edition lacks is an error', () => {
  expect(() => tellNl({ factors: ['F9'] })).toThrow("no factor 'F9' in rubric edition 'standard-1'")
})

test('every text uses the institution’s own coach title', () => {
  const text = textsIn(tellNl()).join(' ')

  expect(text).toContain('mediacoaches')
  expect(text).not.toMatch(/i-coach/i)
})
