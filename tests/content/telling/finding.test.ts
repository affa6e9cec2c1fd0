import { expect, test } from 'vitest'
import type { JointCounts } from '../../../src/domain/method/tally.ts'
import { factorOf, firstOf, tellAnswers, tellNl } from '../../support/stories/told.ts'

test('a difference is told in levels, with two different texts facing each other', () => {
  const { finding, facing } = factorOf(tellNl(), 'F6')

  expect(finding.text).toBe(
    'Bestuur ziet dit twee niveaus verder dan docenten. De andere groepen liggen dicht bij elkaar.',
  )
  expect(finding.marking).toEqual({ highlight: 3, word: 'duidelijk verschil', reason: null })
  expect(facing?.map(({ heading }) => heading)).toEqual([
    'Bestuur, 3 van 3: niveau 3, verankerd',
    'Docenten, 28 van 40 (70\u00a0%): niveau 1, startend',
  ])
  expect(facing?.[1].sentence).toBe(factorOf(tellNl(), 'F6').levels[0])
})

test('groups on neighbouring levels are one level apart', () => {
  const { finding } = firstOf({ board: { '3|3': 9 }, teachers: { '2|2': 30 } })

  expect(finding.text).toBe('Bestuur ziet dit één niveau verder dan docenten.')
})

test('the surest pair leads, even where another pair is further apart', () => {
  expect(factorOf(tellNl(), 'F4').finding.text).toBe(
    'Bestuur ziet dit twee niveaus verder dan docenten. De andere groepen liggen dicht bij elkaar.',
  )
})

test('views that differ both ways place no group further along', () => {
  const { finding } = firstOf({ board: { '2|2': 20 }, teachers: { '1|1': 8, '3|3': 24 } })

  expect(finding.text).toBe('De beelden van het bestuur en docenten lopen uiteen.')
})

test('a doubtful difference is a question with its reason, also above the facing texts', () => {
  const { finding, facing } = firstOf({ board: { '2|2': 2, '3|3': 1 }, teachers: { '1|1': 8, '2|2': 16, '3|3': 1 } })

  expect(finding.text).toBe(
    'Liggen de antwoorden van het bestuur verder dan die van docenten? Niveau 3: 1 van 3 tegen 1 van 25 (4\u00a0%).',
  )
  expect(finding.marking.word).toBe('vraag om te stellen')
  expect(finding.marking.reason).toMatch(
    /^Eén ander antwoord kan dit verschil klein maken; het kan toeval zijn: .* dan zie je ongeveer \d\d keer zo’n verschil\.$/,
  )
  expect(facing?.[0].heading).toBe('Bestuur, vaker dan bij docenten: 1 van 3 op niveau 3. Herken je dit?')
})

test('where the levels don’t tell groups apart, each side says what it chose more often and where most of it is', () => {
  const { finding, facing } = firstOf({ board: { '2|2': 2, '3|3': 2 }, teachers: { '1|1': 3, '2|2': 5 } })

  expect(finding.text).toBe(
    'De antwoorden van het bestuur liggen verder dan die van docenten. Niveau 3: 2 van 4 tegen 0 van 8.',
  )
  expect(facing?.map(({ after }) => after)).toEqual([
    'Niveau 2 en 3 zijn even vaak gekozen: elk 2 van 4.',
    'De meeste, 5 van 8, kozen niveau 2.',
  ])
  const surer = firstOf({ board: { '2|2': 20, '3|3': 20 }, teachers: { '1|1': 30, '2|2': 40, '3|3': 9 } })
  expect(surer.finding.text).toBe(
    'De antwoorden van het bestuur liggen verder dan die van docenten. Niveau 3: 20 van 40 (50\u00a0%) tegen 9 van 79 (11\u00a0%).',
  )
  expect(surer.facing?.map(({ heading, after }) => [heading, after])).toEqual([
    [
      'Bestuur, vaker dan bij docenten: 20 van 40 (50\u00a0%) op niveau 3',
      'Niveau 2 en 3 zijn even vaak gekozen: elk 20 van 40 (50\u00a0%).',
    ],
    [
      'Docenten, vaker dan bij het bestuur: 30 van 79 (38\u00a0%) op niveau 1',
      'De meeste, 40 van 79 (51\u00a0%), kozen niveau 2.',
    ],
  ])
})

test('a single voice is told as a question, and marked as a single voice', () => {
  const { finding } = firstOf({ board: { '3|3': 1 }, teachers: { '1|1': 20 } })

  expect(finding.text).toBe('Ziet het bestuur dit twee niveaus verder dan docenten?')
  expect(finding.marking).toEqual({
    highlight: 0,
    word: 'één stem',
    reason: 'Een van de beelden rust op één antwoord.',
  })
})

test('a shared view is told with its level, and at level 1 with the remark that agreement is not enough', () => {
  expect(firstOf({ board: { '2|2': 3 }, teachers: { '2|2': 20 } }).finding.text).toBe(
    'Bestuur en docenten zien vrijwel hetzelfde: niveau 2, in ontwikkeling.',
  )
  expect(firstOf({ board: { '1|1': 3 }, teachers: { '1|1': 20 } }).finding.text).toBe(
    'Bestuur en docenten zien vrijwel hetzelfde: niveau 1, startend. Dat we hetzelfde zien, wil nog niet zeggen dat het zo goed is.',
  )
  expect(firstOf({ board: { '2|2': 6, '3|3': 5 }, teachers: { '2|2': 9, '3|3': 11 } }).finding.text).toBe(
    'Bestuur en docenten zien vrijwel hetzelfde, tussen niveau 2 en 3.',
  )
})

test('groups that are split in the same way are told with their range, and do not count as a shared view', () => {
  const told = tellAnswers({ board: { '1|1': 3, '3|3': 3 }, teachers: { '1|1': 10, '3|3': 10 } })

  expect(told.factors[0]?.finding.text).toBe(
    'Bestuur en docenten geven vrijwel hetzelfde beeld, verdeeld over niveau 1 tot en met 3.',
  )
  expect(told.glance.shared).toEqual([])
  expect(told.glance.weakest[0]).toBe(
    'Bestuur: alle zes factoren liggen even ver, verdeeld over niveau 1 tot en met 3.',
  )
})

test('a small difference is called that, and has no facing texts', () => {
  const { finding, facing } = factorOf(tellNl(), 'F2')

  expect(finding.text).toBe('Klein verschil: het bestuur ziet dit iets verder dan mediacoaches.')
  expect(finding.marking.word).toBe('klein verschil')
  expect(facing).toBeNull()
})

test('a split group is named when the difference between groups is small', () => {
  const { finding } = firstOf({ board: { '1|1': 4, '2|2': 6, '3|3': 6 }, teachers: { '1|1': 10, '2|2': 16, '3|3': 2 } })

  expect(finding.text).toBe(
    'Klein verschil: het bestuur ziet dit iets verder dan docenten. Binnen het bestuur lopen de antwoorden uiteen.',
  )
})

test('the finding mentions a group of which more than a quarter could not judge', () => {
  expect(factorOf(tellNl(), 'F5').finding.text).toContain('Bij docenten kon meer dan een kwart dit niet beoordelen.')
})

test('a single group is described by how far it agrees with itself', () => {
  const told = (counts: JointCounts) => firstOf({ teachers: counts }).finding.text

  expect(told({ '2|2': 1 })).toBe('Docenten: één antwoord, op niveau 2, in ontwikkeling.')
  expect(told({ '2|2': 9 })).toBe('Docenten: elk antwoord ligt op niveau 2, in ontwikkeling.')
  expect(told({ '2|2': 9, '3|3': 1 })).toBe('Docenten: de meeste antwoorden liggen op niveau 2, in ontwikkeling.')
  expect(told({ '1|1': 9, '3|3': 9 })).toBe(
    'Docenten: de antwoorden lopen uiteen, verdeeld over niveau 1 tot en met 3.',
  )
})
