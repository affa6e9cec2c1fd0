import type { Answer, Draft, FactorAnswer } from '../src/domain/answering/answer-sheet.ts'
import type { FactorKey } from '../src/domain/scan/rubric.ts'
import type { GroupKey } from '../src/domain/scan/stakeholder-group.ts'

/** What everyone in a group sends, one sheet for each person. */
export type GroupSheets = { readonly [group: GroupKey]: readonly Sheet[] }

type Sheet = Draft['answers']

/**
 * For each factor and item of a further set, one character per person: 1, 2, 3, ? for 'I can't judge that', and for 'no idea'
 * where `guess` is what the person expects of another group; - where the person skipped the set. Items have no guess.
 */
type Answers = {
  readonly [factor: FactorKey]: { readonly now: string; readonly wish: string; readonly guess?: string }
}

const sheetsFrom = (answers: Answers, remarks: { readonly [factor: FactorKey]: readonly string[] } = {}): Sheet[] => {
  const people = Math.max(...Object.values(answers).map(({ now }) => now.length))
  return Array.from({ length: people }, (_, person) =>
    Object.fromEntries(
      Object.entries(answers)
        .filter(([, { now }]) => now[person] !== '-')
        .map(([factor, { now, wish, guess }]): [FactorKey, FactorAnswer] => [
          factor,
          {
            current: answerAt(now, person),
            desired: answerAt(wish, person),
            remark: remarks[factor]?.[person] ?? null,
            ...(guess && { expected: answerAt(guess, person) }),
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
    W1: { now: '222', wish: '222' },
    W2: { now: '333', wish: '333' },
    W3: { now: '332', wish: '333' },
    R1: { now: '323', wish: '333' },
    R2: { now: '222', wish: '222' },
    R3: { now: '333', wish: '333' },
    R4: { now: '222', wish: '332' },
    R5: { now: '332', wish: '323' },
  }),
  coaches: sheetsFrom(
    {
      F1: { now: '2322232', wish: '3333332', guess: '3332333' },
      F2: { now: '2122222', wish: '3323323', guess: '2222222' },
      F3: { now: '1212121', wish: '3232323', guess: '2232222' },
      F4: { now: '1112112', wish: '3333323', guess: '3333233' },
      F5: { now: '1121212', wish: '3333333', guess: '2122?22' },
      F6: { now: '1111121', wish: '3333233', guess: '1112111' },
      W1: { now: '3333333', wish: '2222322' },
      W2: { now: '2122122', wish: '3333333' },
      W3: { now: '1112111', wish: '2322232' },
      R1: { now: '1211211', wish: '2322332' },
      R2: { now: '3333323', wish: '3332333' },
      R3: { now: '1221121', wish: '3232223' },
      R4: { now: '2212222', wish: '3323332' },
      R5: { now: '2322232', wish: '2322332' },
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
      W1: { now: '3333-33323-3333-33233333-3', wish: '3232-22323-2333-23223232-3' },
      W2: { now: '12?1-1211?-1121-?1112?11-1', wish: '2332-33232-2333-32322?33-2' },
      W3: { now: '?1??-1??1?-?1??-??1??1??-?', wish: '2?2?-?2??3-?2?2-?2??2?2?-?' },
      R1: { now: '11?1-1121?-1?11-121?11?1-1', wish: '2222-22323-2?22-23222222-2' },
      R2: { now: '3233-33323-3323-33323233-3', wish: '3333-33333-3333-33333333-3' },
      R3: { now: '?1?1-?1?1?-1??1-?1?1??1?-1', wish: '2?12-?22?2-2?12-?22?2?2?-2' },
      R4: { now: '12?2-1212?-2122-12?21222-1', wish: '2333-23323-2332-32323233-2' },
      R5: { now: '2222-22323-2232-22323222-2', wish: '2223-23323-2232-32323222-2' },
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
