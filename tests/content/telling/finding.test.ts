import { expect, test } from 'vitest'
import type { JointCounts } from '../../../src/domain/method/tally.ts'
import { factorOf, firstOf, tellAnswers, tellNl } from '../../support/stories/told.ts'

test('a difference is told in steps, with two different texts facing each other', () => {
  const { finding, facing } = factorOf(tellNl(), 'F6')

  expect(finding.text).toBe(
    'Bestuur ziet dit meer dan een stap verder dan docenten. De andere groepen liggen dicht bij elkaar.',
  )
  expect(finding.marking).toEqual({ highlight: 3, word: 'duidelijk verschil', reason: null })
  expect(facing?.map(({ heading }) => heading)).toEqual([
    'Bestuur, 3 van 3: niveau 3, verankerd',
    'Docenten, 28 van 40: niveau 1, startend',
  ])
  expect(facing?.[1].sentence).toBe(factorOf(tellNl(), 'F6').levels[0])
})

test('a distance of half a step up to a whole step is called about a step', () => {
  const { finding } = firstOf({ board: { '3|3': 9 }, teachers: { '2|2': 30 } })

  expect(finding.text).toBe('Bestuur ziet dit ongeveer een stap verder dan docenten.')
})

test('when another pair has a louder marking than the widest pair, the finding says so', () => {
  expect(factorOf(tellNl(), 'F4').finding.text).toBe(
    'Bestuur ziet dit meer dan een stap verder dan mediacoaches. Het verschil tussen bestuur en docenten is het duidelijkst. De andere groepen liggen dicht bij elkaar.',
  )
})

test('views that differ both ways place no group further along', () => {
  const { finding } = firstOf({ board: { '2|2': 20 }, teachers: { '1|1': 8, '3|3': 24 } })

  expect(finding.text).toBe('De beelden van bestuur en docenten lopen uiteen.')
})

test('a doubtful difference is a question with its reason, also above the facing texts', () => {
  const { finding, facing } = firstOf({ board: { '2|2': 2, '3|3': 1 }, teachers: { '1|1': 8, '2|2': 16, '3|3': 1 } })

  expect(finding.text).toBe('Ziet bestuur dit ongeveer een stap verder dan docenten?')
  expect(finding.marking.word).toBe('vraag om te stellen')
  expect(finding.marking.reason).toMatch(
    /^Eén ander antwoord kan dit verschil klein maken; het kan toeval zijn: .* dan zie je ongeveer \d\d keer zo’n verschil\.$/,
  )
  expect(facing?.[0].heading).toBe('Herken je dit bij het bestuur? 1 van 3: niveau 3, verankerd')
})

test('a single voice is told as a question, and marked as a single voice', () => {
  const { finding } = firstOf({ board: { '3|3': 1 }, teachers: { '1|1': 20 } })

  expect(finding.text).toBe('Ziet bestuur dit meer dan een stap verder dan docenten?')
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

  expect(finding.text).toBe('Klein verschil: bestuur ziet dit iets verder dan mediacoaches.')
  expect(finding.marking.word).toBe('klein verschil')
  expect(facing).toBeNull()
})

test('a split group is named when the difference between groups is small', () => {
  const { finding } = firstOf({ board: { '1|1': 4, '2|2': 6, '3|3': 6 }, teachers: { '1|1': 10, '2|2': 16, '3|3': 2 } })

  expect(finding.text).toBe(
    'Klein verschil: bestuur ziet dit iets verder dan docenten. Binnen bestuur lopen de antwoorden uiteen.',
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
