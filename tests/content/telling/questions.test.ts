import { expect, test } from 'vitest'
import { tellQuestions } from '../../../src/content/telling/questions.ts'
import { startTelling } from '../../../src/content/telling/telling.ts'
import type { Report } from '../../../src/domain/report/report.ts'
import { exampleGroup, exampleReport } from '../../support/stories/reports.ts'

const askAbout = (report: Report, factor: string) => tellQuestions(startTelling(report, 'nl'), factor)

test('a difference asks what makes a view logical from the other position, and asks a question about the factor', () => {
  expect(askAbout(exampleReport(), 'F6')).toEqual([
    'Verplaats je in het bestuur: hoe is dit beeld dan te begrijpen? Laat eerst de andere groepen iets noemen.',
    'Wat gebeurt er met de uren van de mediacoaches als de instelling moet bezuinigen? Vertel het vanuit het bestuur, en daarna vanuit de anderen.',
    'Wat kunnen het bestuur en de andere groepen elkaar de komende maand laten zien?',
    'We willen naar hetzelfde punt, en beginnen op een andere plek. Wat vraagt dat van elke groep?',
  ])
})

test('a shared view at level 1 gets other questions than one at level 2 or 3', () => {
  const groups = [exampleGroup('board'), exampleGroup('teachers')]
  const ownQuestionAt = (level: 1 | 2 | 3) => {
    const tallies = { board: { F4: { [`${level}|3`]: 6 } }, teachers: { F4: { [`${level}|3`]: 20 } } }
    return askAbout(exampleReport({ groups, tallies, moments: ['current'] }), 'F4')[1]
  }

  expect([ownQuestionAt(1), ownQuestionAt(2), ownQuestionAt(3)]).toEqual([
    'Welke mediacoaches zouden morgen iets aan elkaar hebben? Wat is de eenvoudigste manier om ze een uur bij elkaar te brengen?',
    'Wat delen de mediacoaches nu met elkaar, en wat daarvan bereikt de teams? Welke vaste afspraak zou dat makkelijker maken?',
    'Wat heeft één van de mediacoaches geleerd dat nu ook in een ander team wordt gebruikt? Hoe houden we die weg open?',
  ])
})

test('the talk about roles ends with three lines on paper', () => {
  expect(askAbout(exampleReport(), 'F5')).toContain(
    'Sluit af met drie regels op papier: wie geeft de opdracht, wie doet wat, en wie vertelt het aan wie?',
  )
})

test('up to three groups are named, and more are called several groups', () => {
  const withHidden = (keys: readonly string[]) =>
    exampleReport({ groups: [exampleGroup('board'), ...keys.map((key) => exampleGroup(key))], tallies: {} })

  expect(askAbout(withHidden(['coaches', 'teachers']), 'F1')[0]).toContain('van de mediacoaches en de docenten staat')
  expect(askAbout(withHidden(['coaches', 'teachers', 'students', 'team-leaders']), 'F1')[0]).toBe(
    'Het beeld van verschillende groepen staat niet op deze pagina. Wat zien we daardoor nog niet?',
  )
})

test('a factor without its own questions gets general ones, all different', () => {
  const tallies = { board: { X1: { '3|3': 6 } }, teachers: { X1: { '1|1': 20 } } }
  const groups = [exampleGroup('board'), exampleGroup('teachers')]
  const asked = askAbout(exampleReport({ factors: ['X1'], moments: ['current'], groups, tallies }), 'X1')

  expect(asked).toHaveLength(4)
  expect(new Set(asked).size).toBe(4)
})

test('a typed name is never taken for a placeholder', () => {
  const groups = [exampleGroup('board', { label: '{coaches} & co' }), exampleGroup('teachers')]
  const tallies = { board: { F1: { '3|3': 6 } }, teachers: { F1: { '1|1': 20 } } }

  expect(askAbout(exampleReport({ groups, tallies }), 'F1').join(' ')).toContain('vanuit {coaches} & co')
})
