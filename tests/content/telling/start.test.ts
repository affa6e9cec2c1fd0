import { expect, test } from 'vitest'
import { tellReport } from '../../../src/content/tell-report.ts'
import type { JointCounts } from '../../../src/domain/method/tally.ts'
import { sameForEveryFactor } from '../../support/stories/example-tallies.ts'
import { emptyReport, exampleGroup, nobodyKnowsReport, suppressedReport } from '../../support/stories/reports.ts'
import { tellAnswers, tellNl } from '../../support/stories/told.ts'

const SHAKY: JointCounts = { '1|1': 1, '2|2': 1, '3|3': 1 }

/** Two groups with the same answers to each factor, so that no difference between groups plays a part. */
const tellAlike = (answers: { readonly [factor: string]: JointCounts }) => {
  const given = { ...sameForEveryFactor({ '2|2': 9 }), ...answers }
  const groups = ['board', 'teachers'].map((key) => exampleGroup(key, { visibility: { mode: 'on-record' } }))
  return tellNl({ groups, tallies: { board: given, teachers: given } }).start
}

test('each proposed topic has its reason, as a sentence and a marking', () => {
  expect(tellNl().start.proposed).toEqual([
    {
      factor: 'F4',
      number: 4,
      title: 'Kennis delen en centrale aanpak',
      mark: 'Voorstel 1',
      why: 'Hier kijken het bestuur en docenten verschillend.',
      marking: { highlight: 3, word: 'duidelijk verschil', reason: null },
    },
    expect.objectContaining({ number: 6, mark: 'Voorstel 2' }),
    expect.objectContaining({
      number: 3,
      mark: 'Voorstel 3',
      why: 'Kijken het bestuur en docenten hier verschillend?',
    }),
  ])
})

test('the other factors can be chosen too, with a reason if they have one', () => {
  expect(tellNl().start.others.map(({ number, why }) => [number, why])).toEqual([
    [5, 'Kijken het bestuur en docenten hier verschillend?'],
    [1, ''],
    [2, ''],
  ])
})

test('the reasons are worded as in a conversation', () => {
  const { proposed } = tellAlike({
    F1: { '1|1': 4, '2|2': 5, '3|3': 4 },
    F2: { '2|2': 5, 'dk|dk': 4 },
    F6: { '1|3': 9 },
  })

  expect(proposed.map(({ why }) => why)).toEqual([
    'Binnen het bestuur en docenten lopen de antwoorden uiteen.',
    'Volgens het bestuur en docenten is dit de zwakste schakel.',
    'Bij het bestuur en docenten kon meer dan een kwart dit niet beoordelen.',
  ])
})

test('a split that hinges on one answer is a question, and each of several weak links is called one of them', () => {
  expect(tellAlike({ F1: SHAKY }).proposed[0]?.why).toBe(
    'Lopen de antwoorden binnen het bestuur en docenten uiteen? Eén ander antwoord kan dit veranderen.',
  )
  expect(tellAlike({ F5: { '1|3': 9 }, F6: { '1|3': 9 } }).proposed[1]?.why).toBe(
    'Volgens het bestuur en docenten is dit een van de zwakste schakels.',
  )
})

test('without a reason nothing is proposed, and the text says why', () => {
  expect(tellAnswers({ board: { '2|2': 9 }, teachers: { '2|2': 9 } }).start).toMatchObject({
    proposed: [],
    nothingProposed: expect.stringMatching(/^Geen enkele factor springt eruit\./),
    others: Array.from({ length: 6 }, () => expect.objectContaining({ why: '', marking: null })),
  })
  expect(tellReport(emptyReport(), 'nl').start.nothingProposed).toMatch(/^Er is geen niveau gekozen/)
  expect(tellReport(emptyReport(), 'en').start.nothingProposed).toMatch(/^No level was chosen/)
})

test('a factor that nobody can judge is a topic, and a hidden group is in no reason', () => {
  expect(tellReport(nobodyKnowsReport(), 'nl').start.proposed[0]?.why).toBe(
    'Niemand kon dit beoordelen. Wie zou het kunnen weten?',
  )
  expect(JSON.stringify(tellReport(suppressedReport(), 'nl').start)).not.toMatch(/mediacoaches/i)
})
