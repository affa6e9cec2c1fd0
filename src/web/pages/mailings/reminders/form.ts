import { z } from 'zod'
import { MOST_PLANS, type Plan } from '../../../../domain/inviting/planned-reminder.ts'
import { optionalDay, tick } from '../../../fields.ts'
import type { Input } from '../../../form.ts'

const NUMBERS = Array.from({ length: MOST_PLANS }, (_, index) => index + 1)

/** A row of the form: a day, and whether the reminder goes by itself. */
export const PLAN_FIELDS = NUMBERS.map((number) => ({
  number,
  day: `day${number}`,
  sendsItself: `sendsItself${number}`,
}))

/** Reads the rows with a day, each with the name of its field for an error. */
export const RemindersForm = z
  .object(
    Object.fromEntries(
      PLAN_FIELDS.flatMap(({ day, sendsItself }) => [
        [day, optionalDay('dateWrong')],
        [sendsItself, tick],
      ]),
    ) as Record<string, ReturnType<typeof optionalDay> | typeof tick>,
  )
  .transform((values) =>
    PLAN_FIELDS.flatMap((names): (Plan & { readonly field: string })[] => {
      const day = values[names.day]
      return typeof day === 'string' ? [{ day, sendsItself: values[names.sendsItself] === true, field: names.day }] : []
    }),
  )

/** The plans that are still to come, as the form shows them. */
export const remindersInput = (plans: readonly Plan[]): Input =>
  Object.fromEntries(
    plans.slice(0, MOST_PLANS).flatMap(({ day, sendsItself }, index) => {
      const names = PLAN_FIELDS[index]
      return names ? [[names.day, day], ...(sendsItself ? [[names.sendsItself, 'on']] : [])] : []
    }),
  )
