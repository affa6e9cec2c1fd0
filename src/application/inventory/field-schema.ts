import { z } from 'zod'
import { unprintableSigns } from '../../content/drawing/printable-signs.ts'
import { readDay } from '../../domain/calendar.ts'
import type { TitleId } from '../../domain/ids.ts'
import type { Field, Value } from '../../domain/inventory/field.ts'
import { eachOnce } from '../../domain/inventory/same-words.ts'
import { linesOf, oneLine } from './typed-text.ts'

const typed = z
  .string('invalid')
  .optional()
  .transform((text) => text ?? '')

const oneOf = (options: readonly string[]) =>
  typed
    .refine((text) => text === '' || options.includes(text), 'invalid')
    .transform((text): Value => (text === '' ? null : text))

/** In the order of the options; each once. */
const someOf = (options: readonly string[]) =>
  z
    .union([z.string(), z.array(z.string())], 'invalid')
    .optional()
    .transform((chosen) => [chosen ?? []].flat().filter((each) => each !== ''))
    .refine((chosen) => chosen.every((each) => options.includes(each)), 'invalid')
    .transform((chosen): Value => options.filter((option) => chosen.includes(option)))

/** Refuses a text that is too long, or that a print can't show. */
export const printedAtMost = (longest: number) => (text: string, context: z.RefinementCtx) => {
  if ([...text].length > longest) context.addIssue({ code: 'custom', message: `tooLong:${longest}` })
  const signs = unprintableSigns(text)
  if (signs.length > 0) context.addIssue({ code: 'custom', message: `unprintable:${signs.join(' ')}` })
}

const wholeNumber = (most: number) =>
  typed
    .transform((text) => text.trim())
    .refine((text) => text === '' || (/^\d{1,6}$/.test(text) && Number(text) <= most), `numberWrong:${most}`)
    .transform((text): Value => (text === '' ? null : Number(text)))

const ownLines = (longest: number, most: number) =>
  typed
    .transform((text) => eachOnce(linesOf(text)))
    .superRefine((lines, context) => {
      if (lines.length > most) context.addIssue({ code: 'custom', message: `tooMany:${most}` })
      for (const line of lines) printedAtMost(longest)(line, context)
    })

/**
 * Reads one field: a text, or texts where several can be chosen. A message is the key of a text in the catalogue, after `:`
 * with what it names: `tooLong:80`, `unprintable:😀`.
 */
export const fieldSchema = (field: Field, titles: readonly TitleId[]): z.ZodType => {
  switch (field.kind) {
    case 'line':
      return typed.transform(oneLine).superRefine(printedAtMost(field.longest))
    case 'text':
      return typed.transform((text) => linesOf(text).join('\n')).superRefine(printedAtMost(field.longest))
    case 'lines':
      return ownLines(field.longest, field.most)
    case 'number':
      return wholeNumber(field.most)
    case 'day':
      return typed
        .refine((text) => text.trim() === '' || readDay(text) !== null, 'dayWrong')
        .transform((text): Value => readDay(text))
    case 'choice':
      return oneOf(field.options)
    case 'title':
      return oneOf(titles)
    case 'choices':
      return someOf(field.options)
    case 'titles':
      return someOf(titles)
  }
}
