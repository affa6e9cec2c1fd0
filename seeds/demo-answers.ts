import type { Answer, Draft, FactorAnswer } from '../src/domain/answering/answer-sheet.ts'
import type { FactorKey } from '../src/domain/scan/rubric.ts'
import type { GroupKey } from '../src/domain/scan/stakeholder-group.ts'

/** What everyone in a group sends, one sheet for each person. */
export type GroupSheets = { readonly [group: GroupKey]: readonly Sheet[] }

type Sheet = Draft['answers']

/**
 * For each factor, one character per person: 1, 2, 3, or ? for 'I can't judge that', and for 'no idea' where `guess` is what
 * the person expects of another group.
 */
type Answers = {
  readonly [factor: FactorKey]: { readonly now: string; readonly wish: string; readonly guess: string }
}

const sheetsFrom = (answers: Answers, remarks: { readonly [factor: FactorKey]: readonly string[] } = {}): Sheet[] => {
  const people = Math.max(...Object.values(answers).map(({ now }) => now.length))
  return Array.from({ length: people }, (_, person) =>
    Object.fromEntries(
      Object.entries(answers).map(([factor, { now, wish, guess }]): [FactorKey, FactorAnswer] => [
        factor,
        {
          current: answerAt(now, person),
          desired: answerAt(wish, person),
          remark: remarks[factor]?.[person] ?? null,
          expected: answerAt(guess, person),
        },
      ]),
    ),
  )
}

const answerAt = (row: string, person: number): Answer => {
  const character = row[person]
  if (character === '?') return 'dk'
  if (character === '1' || character === '2' || character === '3') return Number(character) as Answer
  throw new Error(`the demo misses an answer of person ${person} in ${row}`)
}

export const closedScanSheets: GroupSheets = {
  board: sheetsFrom({
    F1: { now: '332', wish: '333', guess: '222' },
    F2: { now: '222', wish: '333', guess: '222' },
    F3: { now: '232', wish: '333', guess: '222' },
    F4: { now: '333', wish: '333', guess: '333' },
    F5: { now: '223', wish: '333', guess: '2?3' },
    F6: { now: '333', wish: '333', guess: '222' },
  }),
  coaches: sheetsFrom(
    {
      F1: { now: '2322232', wish: '3333332', guess: '3332333' },
      F2: { now: '2122222', wish: '3323323', guess: '2222222' },
      F3: { now: '1212121', wish: '3232323', guess: '2232222' },
      F4: { now: '1112112', wish: '3333323', guess: '3333233' },
      F5: { now: '1121212', wish: '3333333', guess: '2122?22' },
      F6: { now: '1111121', wish: '3333233', guess: '1112111' },
    },
    {
      F4: ['Wij zien elkaar alleen als we dat zelf regelen.', 'Een vast overleg zou veel schelen.'],
      F6: ['Mijn uren staan alleen dit jaar in het rooster.', 'Voor scholing moet ik elke keer opnieuw vragen.'],
    },
  ),
  teachers: sheetsFrom(
    {
      F1: {
        now: '22222322222222222223222222',
        wish: '33333332333333333333233333',
        guess: '33?3233?3?3233?3?3233?3232',
      },
      F2: {
        now: '222?22122222?2222222222?22',
        wish: '33333233333323333333333?33',
        guess: '22?2323?2?2322?2?2322?2?23',
      },
      F3: {
        now: '13121311?31312113131113113',
        wish: '22332323?32323232323223232',
        guess: '22?2323?2?2323?2?2323?2323',
      },
      F4: {
        now: '1121?11221112111?112112111',
        wish: '3332?33333323333?333233333',
        guess: '23?3323?3?2323?3?2323?3?23',
      },
      F5: {
        now: '1?1??1?2?1??1?1?2??11??1?1',
        wish: '3?3??3?3?3??3?3?2??33??3?3',
        guess: '3????2????2?3????2?3????2?',
      },
      F6: {
        now: '111211?1111112111211111211',
        wish: '333333?3233333333333332333',
        guess: '33?3232?3?3233?3?3233?3232',
      },
    },
    { F4: ['Ik weet niet wie er bij een ander team helpt.'], F6: ['Onze mediacoach heeft er bijna geen tijd voor.'] },
  ),
}

export const UNITS = ['Techniek', 'Zorg en Welzijn', 'Economie', 'Entree'] as const

/** The unit of each person, one character per person: the first letter of a unit, N for Entree, - for several. */
export const closedScanUnits: { readonly [group: GroupKey]: string } = {
  coaches: 'TTTZZZ-',
  teachers: 'TZTZETZTZETZTZETZTZETZTZEN',
}

/** The name of the unit for such a character, or undefined for several units. */
export const unitAt = (row: string, person: number): string | undefined =>
  ({ T: UNITS[0], Z: UNITS[1], E: UNITS[2], N: UNITS[3] })[row[person] ?? '-']

/** Only a beginning: the people who try the demo add the rest. */
export const openScanSheets: GroupSheets = {
  coaches: sheetsFrom({
    F1: { now: '22', wish: '33', guess: '33' },
    F2: { now: '12', wish: '32', guess: '22' },
    F3: { now: '21', wish: '33', guess: '2?' },
    F4: { now: '11', wish: '33', guess: '33' },
    F5: { now: '12', wish: '33', guess: '2?' },
    F6: { now: '11', wish: '33', guess: '23' },
  }),
}
