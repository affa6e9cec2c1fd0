import { createHash } from 'node:crypto'
import type { z } from 'zod'
import { emptyForm, type Form, type Input, invalidForm, readForm } from './form.ts'

/**
 * A form with the current values, and a hash of them in a hidden field. The hash reveals a change that is made
 * meanwhile, in another tab or by a colleague, so that the form doesn't overwrite it unseen.
 */
export const startingForm = (schema: z.ZodType, current: Input): Form<never> =>
  emptyForm({ ...current, basis: basisOf(schema, current) })

/**
 * Whether saving would undo a change that was saved since the form was opened. False when the posted values equal the
 * saved ones, for example because a button was pressed twice.
 */
export const overwrites = (schema: z.ZodType, posted: Input, current: Input): boolean => {
  const { basis } = posted
  if (typeof basis !== 'string' || basis === '' || basis === basisOf(schema, current)) return false
  return basisOf(schema, posted) !== basisOf(schema, current)
}

/** The posted form, with the error at `field` that the saved values have changed. Sending it again overwrites them. */
export const changedMeanwhile = (schema: z.ZodType, posted: Input, current: Input, field: string): Form<never> =>
  invalidForm({ ...posted, basis: basisOf(schema, current) }, { [field]: 'changedMeanwhile' })

/** The hash of the values that the schema reads. Other stored values don't count. */
const basisOf = (schema: z.ZodType, input: Input): string =>
  createHash('sha256')
    .update(JSON.stringify(readForm(schema, input).values))
    .digest('base64url')
    .slice(0, 22)
