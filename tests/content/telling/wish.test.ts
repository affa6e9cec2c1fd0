import { expect, test } from 'vitest'
import { factorOf, firstOf, tellNl } from '../../support/stories/told.ts'

test('a wish is told with both levels, and with how many people want to go up, stay or go down', () => {
  expect(factorOf(tellNl(), 'F6').wish).toEqual([
    'De wens is gedeeld: alle groepen willen naar niveau 3, verankerd. Het verschil zit in waar we nu staan.',
    'Bestuur: nu niveau 3, wens niveau 3. Alle 3 willen het zo houden.',
    'Mediacoaches: nu niveau 1, wens niveau 3. Alle 6 willen verder.',
    'Docenten: nu niveau 1, wens niveau 3. 37 mensen willen verder en 3 willen het zo houden.',
  ])
})

test('wishes in both directions are mentioned, and people who chose a level only once are left out', () => {
  expect(firstOf({ board: { '2|3': 2, '2|2': 1 } }).wish).toEqual([
    'Bestuur: nu niveau 2, wens niveau 3. 2 mensen willen verder en 1 wil het zo houden.',
  ])
  expect(firstOf({ board: { '2|3': 3, '2|1': 3, '2|2': 1 } }).wish).toEqual([
    'Bestuur: nu niveau 2, wens verdeeld over niveau 1 tot en met 3. 3 mensen willen verder, 1 wil het zo houden en 3 willen terug. Binnen deze groep gaan de wensen twee kanten op.',
  ])
  expect(firstOf({ board: { '3|1': 4, '3|dk': 1 } }).wish).toEqual([
    'Bestuur: nu niveau 3, wens niveau 1. Alle 4 die twee keer een niveau kozen, willen terug.',
  ])
})

test('one person and two people are told as in a conversation', () => {
  expect(firstOf({ board: { '2|3': 1 } }).wish).toEqual([
    'Bestuur: nu niveau 2, wens niveau 3. De enige die antwoordde, wil verder.',
  ])
  expect(firstOf({ board: { '2|3': 2 } }).wish[0]).toMatch(/ Beiden willen verder\.$/)
  expect(firstOf({ board: { '2|3': 1, '2|2': 1 } }).wish[0]).toMatch(/ 1 persoon wil verder en 1 wil het zo houden\.$/)
  expect(firstOf({ board: { '2|3': 1, 'dk|3': 1 } }).wish[0]).toMatch(
    / De enige die twee keer een niveau koos, wil verder\.$/,
  )
  expect(firstOf({ board: { '2|dk': 2, 'dk|3': 2 } }).wish).toEqual(['Bestuur: nu niveau 2, wens niveau 3.'])
})

test('wishes on one level that still differ are told by counts', () => {
  const board = { '2|3': 8 }
  const teachers = { '2|3': 16, '2|1': 9 }
  expect(firstOf({ board, teachers }).wish[0]).toBe(
    'De wensen van het bestuur liggen verder dan die van docenten. Niveau 3: 8 van 8 tegen 16 van 25 (64\u00a0%).',
  )
})

test('different wishes are told as such, and as a question when that is doubtful', () => {
  expect(firstOf({ board: { '2|3': 9 }, teachers: { '2|2': 30 } }).wish[0]).toBe(
    'De wensen verschillen: die van het bestuur ligt één niveau verder dan die van docenten.',
  )
  expect(firstOf({ board: { '2|3': 1 }, teachers: { '2|1': 30 } }).wish[0]).toBe(
    'Ligt de wens van het bestuur twee niveaus verder dan die van docenten?',
  )
  expect(firstOf({ board: { '3|3': 9 }, teachers: { '3|3': 30 } }).wish[0]).toBe(
    'De wens is gedeeld: bestuur en docenten willen op niveau 3, verankerd blijven.',
  )
})
