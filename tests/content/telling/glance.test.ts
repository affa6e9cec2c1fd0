import { expect, test } from 'vitest'
import type { JointCounts } from '../../../src/domain/method/tally.ts'
import { exampleTallies, sameForEveryFactor } from '../../support/stories/example-tallies.ts'
import { exampleFacts, exampleGroup } from '../../support/stories/reports.ts'
import { tellNl } from '../../support/stories/told.ts'

test('the overview starts with what is most alike, and continues with differences in the order of the method', () => {
  const { glance } = tellNl()

  expect(glance.shared.map(({ factor }) => factor)).toEqual(['F1'])
  expect(glance.different.map(({ factor, text }) => `${factor} ${text}`)).toEqual([
    'F4 Bestuur ziet dit twee niveaus verder dan docenten.',
    'F6 Bestuur ziet dit twee niveaus verder dan docenten.',
  ])
})

test('among shared views, the most alike comes first', () => {
  const coaches = { ...sameForEveryFactor({ '2|2': 9, '3|3': 1 }), F5: { '2|2': 10 } }

  expect(
    tellNl({ tallies: { board: sameForEveryFactor({ '2|2': 3 }), coaches } }).glance.shared.map(({ factor }) => factor),
  ).toEqual(['F5', 'F1'])
})

test('a factor with a marked difference is not also asked about', () => {
  const apart = { board: { '3|3': 9 }, coaches: { '1|1': 1, '3|3': 1, 'dk|dk': 1 }, teachers: { '1|1': 20 } }
  const alike = sameForEveryFactor({ '2|2': 9 })
  const tallies = Object.fromEntries(Object.entries(apart).map(([key, F1]) => [key, { ...alike, F1 }]))
  const told = tellNl({ tallies })

  expect(told.glance.different.map(({ factor, marking }) => [factor, marking.highlight])).toEqual([['F1', 3]])
})

test('with fewer than two marked differences, the widest doubtful ones are asked about', () => {
  const tallies = {
    board: { ...exampleTallies.board, F4: { '1|1': 3 }, F6: { '1|1': 3 } },
    coaches: exampleTallies.coaches ?? {},
    teachers: exampleTallies.teachers ?? {},
  }
  const { different } = tellNl({ tallies }).glance

  expect(different.map(({ factor, marking }) => [factor, marking.highlight])).toEqual([
    ['F3', 1],
    ['F5', 1],
  ])
  expect(different[1]?.text).toBe(
    'Liggen de antwoorden van het bestuur verder dan die van docenten? Niveau 3: 1 van 3 tegen 1 van 28 (4\u00a0%).',
  )
})

test('the overview names each group’s weakest link, and says when they are not the same', () => {
  expect(tellNl().glance.weakest).toEqual([
    'Bestuur: de zwakste schakels zijn ‘Koppeling met onderwijsdoelen’, ‘Selectie en profiel’, ‘Vaste plek tussen beleid en praktijk’ en ‘Rollen en verantwoordelijkheid’, op niveau 2.',
    'Mediacoaches: de zwakste schakels zijn ‘Kennis delen en centrale aanpak’ en ‘Tijd en middelen’, op niveau 1.',
    'Docenten: de zwakste schakels zijn ‘Kennis delen en centrale aanpak’, ‘Rollen en verantwoordelijkheid’ en ‘Tijd en middelen’, op niveau 1, en bij ‘Rollen en verantwoordelijkheid’ verdeeld over niveau 1 tot en met 3.',
    'De groepen wijzen niet dezelfde zwakste schakel aan. Dat is op zich al een gesprek waard.',
  ])
})

test('a profile with an unanswered factor is told with caution, and a shared weakest link is pointed out', () => {
  const board = { ...sameForEveryFactor({ '3|3': 3 }), F1: { 'dk|3': 3 }, F6: { '2|3': 3 } }
  const teachers = { ...sameForEveryFactor({ '3|3': 9 }), F6: { '1|3': 9 } }

  expect(tellNl({ groups: exampleFacts.groups.slice(0, 3), tallies: { board, teachers } }).glance.weakest).toEqual([
    'Bestuur: de zwakste schakel is ‘Tijd en middelen’, op hoogstens niveau 2, want niet elke factor kreeg een antwoord.',
    'Docenten: de zwakste schakel is ‘Tijd en middelen’, op niveau 1.',
    'Alle getoonde groepen noemen ‘Tijd en middelen’ als zwakste schakel.',
  ])
})

/** The first group's weakest links, for the answers to its six factors in order. */
const weakestOf = (...answers: readonly JointCounts[]): string | undefined => {
  const teachers = Object.fromEntries(answers.map((counts, index) => [`F${index + 1}`, counts]))
  const groups = [exampleGroup('teachers', { visibility: { mode: 'on-record' } })]
  return tellNl({ groups, tallies: { teachers } }).glance.weakest[0]
}

test('five weakest links are called almost all, except one; six are all', () => {
  const [low, high] = [{ '1|1': 5, '2|2': 4 }, { '2|2': 9 }]
  expect(weakestOf(low, low, low, low, low, high)).toBe(
    'Docenten: bijna alle factoren zijn de zwakste schakel, op niveau 1. Alleen ‘Tijd en middelen’ hoort daar niet bij.',
  )
  expect(weakestOf(low, low, low, low, low, low)).toBe('Docenten: alle zes factoren liggen even ver, op niveau 1.')
  expect(weakestOf({}, low, low, low, low, low)).toBe(
    'Docenten: alle factoren met een antwoord liggen even ver, op niveau 1.',
  )
  expect(weakestOf(low)).toBe('Docenten: maar één factor kreeg een antwoord, op niveau 1.')
})

test('of the weakest links, those on which the group is split have their range and not the level', () => {
  const [low, split, high] = [{ '1|1': 9 }, { '1|1': 9, '3|3': 8 }, { '2|2': 9 }]
  expect(weakestOf(low, high, high, high, high, split)).toBe(
    'Docenten: de zwakste schakels zijn ‘Koppeling met onderwijsdoelen’ en ‘Tijd en middelen’, op niveau 1, en bij ‘Tijd en middelen’ verdeeld over niveau 1 tot en met 3.',
  )
  expect(weakestOf(high, high, high, high, high, split)).toBe(
    'Docenten: de zwakste schakel is ‘Tijd en middelen’, verdeeld over niveau 1 tot en met 3.',
  )
})

test('a dumbbell has the method’s word for the distance, and describes the same facts in a sentence', () => {
  const dumbbell = tellNl().glance.dumbbells[2]

  expect(dumbbell?.word).toBe('Lopen de beelden van het bestuur en docenten uiteen?')
  expect(dumbbell?.marks.map(({ at }) => at)).toEqual([2, 2, { from: 1, to: 3 }])
  expect(dumbbell?.alt).toBe(
    'Vaste plek tussen beleid en praktijk. Bestuur: niveau 2. Mediacoaches: niveau 2. Docenten: verdeeld over niveau 1 tot en met 3. Lopen de beelden van het bestuur en docenten uiteen? Vraag om te stellen.',
  )
})
