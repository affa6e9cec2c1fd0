import { z } from 'zod'
import type { Draft } from '../../../../domain/answering/answer-sheet.ts'
import type { SetFacts } from '../../../../domain/scan/question-set.ts'
import type { FactorKey, Moment } from '../../../../domain/scan/rubric.ts'
import { answerField } from '../factor/form.ts'

/** The field of an item at a moment: `W1-current`. */
export const itemField = (item: FactorKey, moment: Moment): string => `${item}-${moment}`

/** The form of a further set: all of its items, at each moment that the scan asks about. */
export const setForm = (set: SetFacts, asksWish: boolean): SetForm => {
  const asked = `${set.edition} ${asksWish}`
  const form = forms.get(asked) ?? formOf(set.factors, asksWish)
  forms.set(asked, form)
  return form
}

const formOf = (items: readonly FactorKey[], asksWish: boolean) => {
  const current = items.map((item) => [itemField(item, 'current'), answerField('currentMissing')] as const)
  const desired = items.map((item) => [itemField(item, 'desired'), answerField('desiredMissing')] as const)
  return z
    .object(Object.fromEntries(asksWish ? [...current, ...desired] : current))
    .transform((answers): Draft['answers'] =>
      Object.fromEntries(
        items.flatMap((item) => {
          const now = answers[itemField(item, 'current')]
          const wish = answers[itemField(item, 'desired')] ?? 'none'
          return now ? [[item, { current: now, desired: wish, remark: null }]] : []
        }),
      ),
    )
}

type SetForm = ReturnType<typeof formOf>

/** Kept, because zod compiles a schema at its first use. At most two for each edition of a set. */
const forms = new Map<string, SetForm>()

/** The values of the form for answers that were given before. */
export const setInput = ({ answers }: Draft, { factors }: SetFacts): Readonly<Record<string, string>> =>
  Object.fromEntries(
    factors.flatMap((item) => {
      const answer = answers[item]
      if (!answer) return []
      return [
        [itemField(item, 'current'), String(answer.current)],
        [itemField(item, 'desired'), String(answer.desired)],
      ]
    }),
  )
