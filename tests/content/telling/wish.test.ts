import { expect, test } from 'vitest'
import { factorOf, firstOf, tellNl } from '../../support/stories/told.ts'

test('a wish is told with both levels, and with how many people want to go up, stay or go down', () => {
  expect(factorOf(tellNl(), 'F6').wish).toEqual([
    'De wens is gedeeld: alle groepen willen naar niveau 3, verankerd. Het verschil zit in waar we nu staan.',
    'Bestuur: nu niveau 3, wens niveau 3. Zoals het is: niemand wil verder, 3 zo houden, 0 terug.',
    'Mediacoaches: nu niveau 1, wens niveau 3. Een grote stap verder: 6 willen verder, 0 zo houden, 0 terug.',
    'Docenten: nu niveau 1, wens niveau 3. Een grote stap verder: 37 willen verder, 3 zo houden, 0 terug.',
  ])
})

test('a wish that hinges on one answer is a question, and wishes in both directions are mentioned', () => {
  expect(firstOf({ board: { '2|3': 2, '2|2': 1 } }).wish).toEqual([
    'Bestuur: nu niveau 2, wens niveau 3. Een duidelijke stap verder? Eén ander antwoord kan dit veranderen. 2 willen verder, 1 zo houden, 0 terug.',
  ])
  expect(firstOf({ board: { '2|3': 3, '2|1': 3, '2|2': 1 } }).wish).toEqual([
    'Bestuur: nu niveau 2, wens verdeeld over niveau 1 tot en met 3. 3 willen verder, 1 zo houden, 3 terug. Binnen deze groep gaan de wensen twee kanten op.',
  ])
  expect(firstOf({ board: { '3|1': 4, '3|dk': 1 } }).wish).toEqual([
    'Bestuur: nu niveau 3, wens niveau 1. Een grote stap terug: niemand wil verder, 0 zo houden, 4 terug.',
  ])
})

test('different wishes are told as such, and as a question when that is doubtful', () => {
  expect(firstOf({ board: { '2|3': 9 }, teachers: { '2|2': 30 } }).wish[0]).toBe(
    'De wensen verschillen: die van bestuur ligt ongeveer een stap verder dan die van docenten.',
  )
  expect(firstOf({ board: { '2|3': 1 }, teachers: { '2|1': 30 } }).wish[0]).toBe(
    'Ligt de wens van bestuur meer dan een stap verder dan die van docenten?',
  )
  expect(firstOf({ board: { '3|3': 9 }, teachers: { '3|3': 30 } }).wish[0]).toBe(
    'De wens is gedeeld: bestuur en docenten willen op niveau 3, verankerd blijven.',
  )
})
