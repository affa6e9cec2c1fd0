import type { Guess } from '../method/guesses.ts'
import type { Cell } from '../method/tally.ts'
import type { SetFacts, SetKey } from '../scan/question-set.ts'
import type { FactorKey, Level } from '../scan/rubric.ts'
import type { Scan } from '../scan/scan.ts'
import type { UnitPick } from '../scan/unit.ts'

export const LONGEST_REMARK = 500

/**
 * A respondent's choice for one factor. `desired` is 'none' only when the scan doesn't ask for the wish, and `expected`, the
 * guess about another group, is absent when the respondent's group isn't asked for one.
 */
export type FactorAnswer = {
  readonly current: Answer
  readonly desired: Answer | 'none'
  readonly remark: string | null
  readonly expected?: Guess | undefined
}

export type Answer = Level | 'dk'

/**
 * The answers so far, and the unit that was picked, if any. Stored only encrypted, and deleted when the sheet is sent.
 */
export type Draft = {
  readonly answers: Answers
  readonly unit: UnitPick | null
  /** The further sets that were skipped. None of their items has an answer. */
  readonly skipped: readonly SetKey[]
}

type Answers = { readonly [factor: FactorKey]: FactorAnswer }

export const EMPTY_DRAFT: Draft = { answers: {}, unit: null, skipped: [] }

/** A draft with an answer for each factor, and with each further set whole or not at all. This is what gets counted. */
export type AnswerSheet = readonly CountedAnswer[]

export type CountedAnswer = {
  readonly factor: FactorKey
  readonly cell: Cell
  readonly remark: string | null
  /** Whether it is counted in the unit of the respondent; the items of further sets never are. */
  readonly byUnit: boolean
  /** The guess about another group, which is counted apart. Null where none is asked. */
  readonly expected: Guess | null
}

export type CompleteOrMissing =
  | { readonly ok: true; readonly sheet: AnswerSheet }
  | { readonly ok: false; readonly missing: readonly FactorKey[] }

/** What the scan asks of the respondent's group. `asksGuess`: what most of another group choose. */
export type AskedOfGroup = Pick<Scan, 'asksWish' | 'sets'> & { readonly asksGuess: boolean }

/**
 * Makes a sheet: exactly one cell per factor that was asked, in the order of the factors, and then one per item of each
 * further set that was not skipped. A set of which a part is answered, or none and that was not skipped, is missing. Where
 * `asksGuess`, so is a factor without a guess.
 */
export const complete = (
  draft: Draft,
  factors: readonly FactorKey[],
  { asksWish, sets, asksGuess }: AskedOfGroup,
): CompleteOrMissing => {
  const items = sets.filter(({ key }) => !draft.skipped.includes(key)).flatMap((set) => set.factors)
  const missing = [
    ...factors.filter((factor) => !isAnswered(draft, factor, { asksWish, asksGuess })),
    ...items.filter((item) => !isAnswered(draft, item, { asksWish })),
  ]
  if (missing.length > 0) return { ok: false, missing }
  const counted = (byUnit: boolean) => (factor: FactorKey) => {
    const answer = draft.answers[factor]
    if (!answer) return []
    const remark = byUnit ? answer.remark : null
    const expected = byUnit && asksGuess ? (answer.expected ?? null) : null
    return [{ factor, cell: cellOf(answer, asksWish), remark, byUnit, expected }]
  }
  return { ok: true, sheet: [...factors.flatMap(counted(true)), ...items.flatMap(counted(false))] }
}

/** What is asked besides how it is now. No guess is asked with a further set. */
type AskedBesides = { readonly asksWish: boolean; readonly asksGuess?: boolean }

export const isAnswered = (draft: Draft, factor: FactorKey, { asksWish, asksGuess = false }: AskedBesides): boolean => {
  const answer = draft.answers[factor]
  if (!answer || (asksWish && answer.desired === 'none')) return false
  return !asksGuess || answer.expected !== undefined
}

/** Whether a respondent is done with a further set: every item is answered, or the set is skipped. */
export const isSettled = (draft: Draft, { key, factors }: SetFacts, asksWish: boolean): boolean =>
  draft.skipped.includes(key) || factors.every((factor) => isAnswered(draft, factor, { asksWish }))

/** The draft with the answers to a set as a whole. */
export const withSet = (draft: Draft, set: SetFacts, answers: Answers): Draft => {
  const without = withoutSets(draft, [set])
  return { ...without, answers: { ...without.answers, ...answers } }
}

/** The draft in which these sets are skipped. Their answers are gone. */
export const skippingSets = (draft: Draft, sets: readonly SetFacts[]): Draft => {
  const without = withoutSets(draft, sets)
  return { ...without, skipped: [...without.skipped, ...sets.map(({ key }) => key)] }
}

const withoutSets = (draft: Draft, sets: readonly SetFacts[]): Draft => {
  const items = sets.flatMap(({ factors }) => factors)
  const others = Object.entries(draft.answers).filter(([factor]) => !items.includes(factor))
  return {
    ...draft,
    answers: Object.fromEntries(others),
    skipped: draft.skipped.filter((key) => !sets.some((set) => set.key === key)),
  }
}

const cellOf = (answer: FactorAnswer, asksWish: boolean): Cell =>
  `${answer.current}|${asksWish ? answer.desired : 'none'}`
