import { z } from 'zod'
import { FACTOR_KEYS } from '../../content/rubric.ts'
import { PAIR_KEYS, PICTURES } from '../../domain/mirror/contribution.ts'
import { MOST_CONTRIBUTIONS } from '../../domain/mirror/snapshot.ts'

const id = z.string().regex(/^[0-9a-f]{32}$/, 'must be 32 hexadecimal digits')

const isSchoolYear = (text: string): boolean => {
  const [, from, to] = /^(20\d\d)-(20\d\d)$/.exec(text) ?? []
  return from !== undefined && Number(to) === Number(from) + 1
}

/** A part that is left out was not compared. Nothing else may be in a file, so that nothing else travels along. */
const pairs = z.strictObject(
  Object.fromEntries(PAIR_KEYS.map((pair) => [pair, z.enum(PICTURES).exactOptional()])) as Record<
    (typeof PAIR_KEYS)[number],
    z.ZodExactOptional<z.ZodEnum<{ [picture in (typeof PICTURES)[number]]: picture }>>
  >,
)

const contribution = z.strictObject({
  id,
  schoolYear: z.string().refine(isSchoolYear, 'must be a school year, such as 2026-2027'),
  pictures: z.strictObject(Object.fromEntries(FACTOR_KEYS.map((factor) => [factor, pairs.exactOptional()]))),
})

/** Contributions of one installation, as they travel to another: docs/operator.md describes the form. */
export const mirrorFileSchema = z.strictObject({
  format: z.literal('bruggenscan-mirror-1'),
  source: id,
  contributions: z
    .array(contribution)
    .max(MOST_CONTRIBUTIONS)
    .refine((all) => new Set(all.map((each) => each.id)).size === all.length, 'an id is there twice'),
})

export type MirrorFile = z.infer<typeof mirrorFileSchema>
