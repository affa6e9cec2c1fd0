import fc from 'fast-check'
import { expect, test } from 'vitest'
import { explainPair } from '../../../src/content/explanation/explain-pair.ts'
import { analyse } from '../../../src/domain/method/analyse.ts'
import type { PairRow } from '../../../src/domain/method/analysis.ts'
import { pairArithmetic } from '../../../src/domain/method/pair-arithmetic.ts'
import type { Tallies } from '../../../src/domain/method/tally.ts'
import { LANGUAGES } from '../../../src/domain/scan/rubric.ts'
import { exampleTallies } from '../../support/stories/example-tallies.ts'

const FACTORS = ['F1', 'F2', 'F3', 'F4', 'F5', 'F6']

const explain = (tallies: Tallies, factor: string, groups: readonly [string, string], language: 'nl' | 'en' = 'nl') => {
  const factors = Object.keys(Object.values(tallies)[0] ?? {})
  return explainPair(pairArithmetic(tallies, factors, { moment: 'current', factor, groups }), 'current', language)
}

test('each step of a firm difference is said in words and whole numbers', () => {
  expect(explain(exampleTallies, 'F6', ['teachers', 'board'])).toEqual([
    'Nu',
    '1. board: 0 op niveau 1, 0 op niveau 2, 3 op niveau 3. Samen 3.',
    '2. teachers: 28 op niveau 1, 11 op niveau 2, 1 op niveau 3. Samen 40. ‘Dat kan ik niet beoordelen’ (2 keer) telt hier niet mee.',
    '3. Even zwaar: de ene groep gaf 3 keer antwoord, de andere 40 keer. We verdelen elke groep in 3 × 40 = 120 delen. Zo telt elke groep even zwaar mee.',
    '4. Niveau 2 of hoger: board 3 × 40 = 120; teachers 12 × 3 = 36. Verschil: 84 delen.',
    '5. Niveau 3: board 3 × 40 = 120; teachers 1 × 3 = 3. Verschil: 117 delen.',
    '6. Afstand: 84 + 117 = 201 delen. Eén stap, dat is één niveau, is 120 delen.',
    '7. Liniaal: we rekenen alles keer vier. De afstand is dan 804, een kwart stap 120, een halve stap 240, een hele stap 480. De afstand is meer dan een hele stap.',
    '8. Richting: bij beide regels heeft board evenveel delen als teachers, of meer. De antwoorden van board liggen verder.',
    '9. Eén ander antwoord: de kleinste groep gaf 3 keer antwoord. Daar schuift één antwoord de afstand hoogstens 40 delen op. We rekenen keer twee: de afstand is 402, een halve stap met één antwoord erbij is 200. De afstand is meer. Ook met één ander antwoord blijft het dus meer dan een halve stap.',
    '10. Toeval: leg alle 43 antwoorden bij elkaar en geef er 3 aan board. Dat kan op 12.341 manieren. Bij 4 daarvan is de afstand 201 delen of meer. 10 × 4 = 40, en dat is niet meer dan 12.341. Toeval geeft dit in hoogstens 1 van de 10 keer.',
    '11. Genoeg antwoorden: de grootste afstand die met deze antwoorden kan, komt voor in 4 van 12.341. Dat is hoogstens 1 van de 10: er zijn genoeg antwoorden om toeval na te gaan.',
    '12. Veel vergelijkingen: over alle vragen samen hebben 18 vergelijkingen genoeg antwoorden. Op volgorde van kans, de kleinste eerst, staat deze op plaats 1. Daarom telt de kans 18 keer. 18 × 4 = 72 van 12.341. Dat is hoogstens 1 van de 20.',
    'Uitkomst: drie stippen, ‘duidelijk verschil’.',
    'In de JSON: class "opposed", direction "a_higher", highlight 3, reasons [].',
  ])
})

test('a tentative difference names its reasons, and a chance never counts for more than always', () => {
  const lines = explain(exampleTallies, 'F5', ['board', 'coaches'], 'en')
  expect(lines.slice(9)).toEqual([
    '9. One other answer: the smaller group gave 3 answers. There, one answer moves the distance by at most 6 parts. Everything times two: the distance is 24, half a step plus one answer is 30. The distance is not more. So one other answer could make this difference small.',
    '10. Chance: put all 9 answers together and deal 3 of them to board. That can be done in 84 ways. In 22 of these the distance is 12 parts or more. 10 × 22 = 220, which is more than 84. Chance gives this in more than 1 of 10 deals.',
    '11. Enough answers: the largest distance that these answers allow comes up in 1 of 84. That is at most 1 in 10: there are enough answers to check for chance.',
    '12. Many comparisons: over all questions together, 18 comparisons have enough answers. In order of chance, the smallest first, this one is at place 8. So its chance counts 11 times. 11 × 22 = 242 of 84. More than always is impossible: the chance counts as always. That is more than 1 in 20.',
    'Outcome: one dot, ‘possible difference’.',
    'Note. One other answer could make this difference small; it may be chance: if the same answers are dealt at random over both groups 100 times, such a difference comes up about 26 times.',
    'In the JSON: class "divergent", direction "a_higher", highlight 1, reasons ["hinges_on_one_answer","chance_not_excluded"].',
  ])
})

test('what is not needed is not calculated', () => {
  const single = { board: { F1: { '3|3': 1 } }, teachers: { F1: { '1|3': 9 } } } as const
  expect(explain(single, 'F1', ['board', 'teachers']).at(9)).toBe(
    '9. Een groep met één antwoord krijgt nooit stippen. Verder rekenen is niet nodig.',
  )
  expect(explain(exampleTallies, 'F1', ['board', 'teachers']).slice(-3)).toEqual([
    '9. Een afstand tot en met een halve stap krijgt geen stippen. Verder rekenen is niet nodig.',
    'Uitkomst: geen stippen.',
    'In de JSON: class "shared", direction "a_higher", highlight 0, reasons [].',
  ])
  const silent = { board: { F1: { 'dk|3': 2 } }, teachers: { F1: { '1|3': 9 } } } as const
  expect(explain(silent, 'F1', ['board', 'teachers'], 'en').slice(3)).toEqual([
    '3. One of the groups gave no answer. There is nothing to compare.',
    'Outcome: no dots.',
    'In the JSON: class "none", direction null, highlight 0, reasons ["no_data"].',
  ])
})

test('a chance that is not counted but calculated is said per million deals', () => {
  const large = { x: { F1: { '1|1': 26, '3|1': 14 } }, y: { F1: { '1|1': 14, '3|1': 26 } } } as const
  const lines = explain(large, 'F1', ['x', 'y'], 'en').join('\n')
  expect(lines).toContain('In about 13,408 of 1,000,000 deals')
})

const cell = fc.nat({ max: 6 })
const group = fc.dictionary(
  fc.constantFrom(...FACTORS.slice(0, 3)),
  fc.record({ '1|2': cell, '2|2': cell, '3|2': cell, 'dk|2': fc.nat({ max: 2 }) }),
)
const anyTallies = fc.record({ board: group, coaches: group, teachers: group })

/** All sums that a line does, as what it says and what it should be. */
const sumsIn = (line: string) =>
  [...line.matchAll(/([\d.,]*\d) ([×+]) ([\d.,]*\d) = ([\d.,]*\d)/g)].map(([, left, sign, right, outcome]) => {
    const [one, two, said] = [left, right, outcome].map((text) => BigInt(text?.replace(/[.,]/g, '') ?? ''))
    return { said, right: sign === '×' ? (one ?? 0n) * (two ?? 0n) : (one ?? 0n) + (two ?? 0n) }
  })

const jsonOf = ({ class: named, direction, highlight, reasons }: PairRow) =>
  `class ${JSON.stringify(named)}, direction ${JSON.stringify(direction)}, highlight ${highlight}, reasons ${JSON.stringify(reasons)}.`

test('of any counts, every sum in the explanation is right, and its outcome is that of the analysis', () => {
  let sums = 0
  fc.assert(
    fc.property(anyTallies, fc.constantFrom(...LANGUAGES), (tallies, language) => {
      const factors = FACTORS.slice(0, 3)
      for (const row of analyse(tallies, factors).between.current.rows) {
        const arithmetic = pairArithmetic(tallies, factors, {
          moment: 'current',
          factor: row.factor,
          groups: [row.b, row.a],
        })
        const lines = explainPair(arithmetic, 'current', language)
        const done = lines.flatMap(sumsIn)
        sums += done.length
        for (const { said, right } of done) expect(said).toBe(right)
        expect(lines.at(-1)).toContain(jsonOf(row))
        expect(lines.join('\n')).not.toMatch(/undefined|null(?!,)|NaN/)
        if (row.steps !== null)
          expect(Number(arithmetic.distance) / Number(arithmetic.parts)).toBeCloseTo(row.steps, 12)
        expect(arithmetic.family !== null).toBe(row.p_holm !== null)
        if (arithmetic.family && row.p_holm !== null && row.p !== null) {
          const { times, adjusted } = arithmetic.family
          expect(Number(adjusted.numerator) / Number(adjusted.denominator)).toBeCloseTo(row.p_holm, 12)
          expect(Math.min(1, times * row.p)).toBeLessThanOrEqual(row.p_holm + 1e-12)
        }
      }
    }),
    { numRuns: 200 },
  )
  expect(sums).toBeGreaterThan(1000)
})
