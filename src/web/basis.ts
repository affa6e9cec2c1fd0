import { createHash } from 'node:crypto'
import type { z } from 'zod'
import { emptyForm, type Form, type Input, invalidForm, readForm } from './form.ts'

/**
 * A form that starts from what is there now, with a mark of it in a hidden field: what changes meanwhile, in another tab or
 * by a colleague, isn't overwritten unseen.
 */
export const startingForm = (schema: z.ZodType, current: Input): Form<never> =>
  emptyForm({ ...current, basis: basisOf(schema, current) })

/**
 * Whether saving would undo what somebody else saved since the form was opened. Not when both say the same: a button is
 * easily pressed twice.
 */
export const overwrites = (schema: z.ZodType, posted: Input, current: Input): boolean => {
  const { basis } = posted
  if (typeof basis !== 'string' || basis === '' || basis === basisOf(schema, current)) return false
  return basisOf(schema, posted) !== basisOf(schema, current)
}

/** What was typed, told at this field that something else is there by now. Sent once more, it stays. */
export const changedMeanwhile = (schema: z.ZodType, posted: Input, current: Input, field: string): Form<never> =>
  invalidForm({ ...posted, basis: basisOf(schema, current) }, { [field]: 'changedMeanwhile' })

/** Of what the form is about, and of nothing else that is kept beside it. */
const basisOf = (schema: z.ZodType, input: Input): string =>
  createHash('sha256')
    .update(JSON.stringify(readForm(schema, input).values))
    .digest('base64url')
    .slice(0, 22)
