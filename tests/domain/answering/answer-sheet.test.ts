import { expect, test } from 'vitest'
import {
  complete,
  type Draft,
  EMPTY_DRAFT,
  type FactorAnswer,
  isSettled,
  skippingSets,
  withSet,
} from '../../../src/domain/answering/answer-sheet.ts'

const LEVELS = { key: 'levels', edition: 'levels-1', factors: ['W1', 'W2'] }
const ROLES = { key: 'roles', edition: 'roles-1', factors: ['R1'] }
const ASKED = { asksWish: true, sets: [LEVELS, ROLES], asksGuess: false }

const answer: FactorAnswer = { current: 1, desired: 3, remark: 'een woord' }
const draftWith = (answers: Draft['answers'], skipped: Draft['skipped'] = []): Draft => ({
  ...EMPTY_DRAFT,
  answers,
  skipped,
})
const sheetOf = (draft: Draft, asked: Parameters<typeof complete>[2] = ASKED) => complete(draft, ['F1'], asked)

test('a further set counts whole, after the factors, without a remark and in no unit', () => {
  const draft = draftWith({ R1: answer, W2: answer, W1: answer, F1: answer })
  expect(sheetOf(draft)).toEqual({
    ok: true,
    sheet: [
      { factor: 'F1', cell: '1|3', remark: 'een woord', byUnit: true, expected: null },
      ...['W1', 'W2', 'R1'].map((factor) => ({ factor, cell: '1|3', remark: null, byUnit: false, expected: null })),
    ],
  })
})

test('a set that is skipped has no cell, not even of an answer that was left behind', () => {
  const result = sheetOf(draftWith({ F1: answer, W1: answer }, ['levels', 'roles']))
  expect(result.ok && result.sheet.map(({ factor }) => factor)).toEqual(['F1'])
})

test('a part of a set is refused, and so is a set that was neither answered nor skipped', () => {
  expect(sheetOf(draftWith({ F1: answer, W1: answer }, ['roles']))).toEqual({ ok: false, missing: ['W2'] })
  expect(sheetOf(draftWith({ F1: answer }))).toEqual({ ok: false, missing: ['W1', 'W2', 'R1'] })
  const withoutWish = { ...answer, desired: 'none' } as const
  const draft = draftWith({ F1: answer, W1: answer, W2: withoutWish, R1: answer })
  expect(sheetOf(draft)).toEqual({ ok: false, missing: ['W2'] })
  expect(sheetOf(draft, { ...ASKED, asksWish: false }).ok).toBe(true)
})

test('a sheet counts nothing of a set that the scan does not ask', () => {
  const result = sheetOf(draftWith({ F1: answer, W1: answer, X1: answer }, ['purposes']), { ...ASKED, sets: [] })
  expect(result.ok && result.sheet.map(({ factor }) => factor)).toEqual(['F1'])
})

test('skipping a set takes its answers away, and answering it takes the skip away; nothing else changes', () => {
  const begun = draftWith({ F1: answer, R1: answer, W1: answer })
  const skipped = skippingSets(begun, [LEVELS])
  expect(skipped).toEqual(draftWith({ F1: answer, R1: answer }, ['levels']))
  expect(skippingSets(skipped, [LEVELS])).toEqual(skipped)
  const answered = withSet(skipped, LEVELS, { W1: answer, W2: answer })
  expect(answered).toEqual(draftWith({ F1: answer, R1: answer, W1: answer, W2: answer }))
  expect([begun, skipped, answered].map((draft) => isSettled(draft, LEVELS, true))).toEqual([false, true, true])
})
