import { expect, test } from 'vitest'
import { exampleTallies, sameForEveryFactor } from '../../support/stories/example-tallies.ts'
import { exampleFacts } from '../../support/stories/reports.ts'
import { tellNl } from '../../support/stories/told.ts'

test('the overview starts with what is most alike, and continues with differences in the order of the method', () => {
  const { glance } = tellNl()

  expect(glance.shared.map(({ factor }) => factor)).toEqual(['F1'])
  expect(glance.different.map(({ factor, text }) => `${factor} ${text}`)).toEqual([
    'F4 Bestuur ziet dit meer dan een stap verder dan docenten.',
    'F6 Bestuur ziet dit meer dan een stap verder dan docenten.',
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
  expect(different[1]?.text).toBe('Ziet bestuur dit ongeveer een stap verder dan docenten?')
})

test('the overview names each group’s weakest link, and says when they are not the same', () => {
  expect(tellNl().glance.weakest).toEqual([
    'Bestuur: de zwakste schakels zijn factor 1, 2, 3 en 5, op niveau 2.',
    'Mediacoaches: de zwakste schakels zijn ‘Kennis delen en centrale aanpak’ en ‘Tijd en middelen’, op niveau 1.',
    'Docenten: de zwakste schakels zijn ‘Kennis delen en centrale aanpak’ en ‘Tijd en middelen’, op niveau 1.',
    'De groepen wijzen niet dezelfde zwakste schakel aan. Dat is op zich al een gesprek waard.',
  ])
})

test('a profile with an unanswered factor is told with caution, and a shared weakest link is pointed out', () => {
  const board = { ...sameForEveryFactor({ '3|3': 3 }), F1: { 'dk|3': 3 }, F6: { '2|3': 3 } }
  const teachers = { ...sameForEveryFactor({ '3|3': 9 }), F6: { '1|3': 9 } }

  expect(tellNl({ groups: exampleFacts.groups.slice(0, 3), tallies: { board, teachers } }).glance.weakest).toEqual([
    'Bestuur: de zwakste schakel is ‘Tijd en middelen’, op hoogstens niveau 2, want niet elke factor kreeg een antwoord.',
    'Docenten: de zwakste schakel is ‘Tijd en middelen’, op niveau 1.',
    'Dat is ‘Tijd en middelen’ voor alle getoonde groepen.',
  ])
})

test('a dumbbell has the method’s word for the distance, and describes the same facts in a sentence', () => {
  const dumbbell = tellNl().glance.dumbbells[2]

  expect(dumbbell?.word).toBe('loopt uiteen?')
  expect(dumbbell?.marks.map(({ at }) => at)).toEqual([2, 2, { from: 1, to: 3 }])
  expect(dumbbell?.alt).toBe(
    'Vaste plek tussen beleid en praktijk. Bestuur: niveau 2. Mediacoaches: niveau 2. Docenten: verdeeld over niveau 1 tot en met 3. Loopt uiteen? Vraag om te stellen.',
  )
})
