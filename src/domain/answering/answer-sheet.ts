import type { Cell } from '../method/tally.ts'
import type { FactorKey, Level } from '../scan/rubric.ts'
import type { UnitPick } from '../scan/unit.ts'

export const LONGEST_REMARK = 500

/** A respondent's choice for one factor. `desired` is 'none' only when the scan doesn't ask for the wish. */
export type FactorAnswer = {
  readonly current: Answer
  readonly desired: Answer | 'none'
  readonly remark: string | null
}

export type Answer = Level | 'dk'

/**
 * The answers so far, and the unit that was picked, if any. Stored only encrypted, and deleted when the sheet is sent.
 */
export type Draft = {
  readonly answers: { readonly [factor: FactorKey]: FactorAnswer }
  readonly unit: UnitPick | null
}

export const EMPTY_DRAFT: Draft = { answers: {}, unit: null }

/** A draft with an answer for each factor. This is what gets counted. */
export type AnswerSheet = readonly { readonly factor: FactorKey; readonly cell: Cell; readonly remark: string | null }[]

export type CompleteOrMissing =
  | { readonly ok: true; readonly sheet: AnswerSheet }
  | { readonly ok: false; readonly missing: readonly FactorKey[] }

/** Makes a sheet: exactly one cell per factor that was asked, in the order of the factors. */
export const complete = (draft: Draft, factors: readonly FactorKey[], asksWish: boolean): CompleteOrMissing => {
  const missing = factors.filter((factor) => !isAnswered(draft, factor, asksWish))
  if (missing.length > 0) return { ok: false, missing }
  const sheet = factors.flatMap((factor) => {
    const answer = draft.answers[factor]
    return answer ? [{ factor, cell: cellOf(answer, asksWish), remark: answer.remark }] : []
  })
  return { ok: true, sheet }
}

export const isAnswered = (draft: Draft, factor: FactorKey, asksWish: boolean): boolean => {
  const answer = draft.answers[factor]
  return answer !== undefined && (!asksWish || answer.desired !== 'none')
}

const cellOf = (answer: FactorAnswer, asksWish: boolean): Cell =>
  `${answer.current}|${asksWish ? answer.desired : 'none'}`
