import { z } from 'zod'
import { unprintableSigns } from '../content/drawing/printable-signs.ts'
import { LONGEST_PASSWORD, SHORTEST_PASSWORD } from '../domain/account/password.ts'
import { bareAddress } from '../domain/bare-address.ts'
import { isDay, readDay } from '../domain/calendar.ts'
import { LAST_MINUTE, readTime } from '../domain/time-of-day.ts'

/** Fields of forms, which every page reads in the same way. The messages are keys of the catalogue of texts. */

/** One line: without line ends and other control characters, trimmed, at most `longest` characters. */
export const lineOfText = (longest: number, message: string) =>
  z.string(message).transform(onOneLine).pipe(z.string().min(1, message).max(longest, message))

/** As `lineOfText`; empty is null. */
export const optionalLineOfText = (longest: number, message: string) =>
  z
    .string(message)
    .optional()
    .transform((text) => onOneLine(text ?? ''))
    .pipe(z.string().max(longest, message))
    .transform((text) => text || null)

/** As `lineOfText`, for what is printed: every sign must be in our typeface. The message names those that are not. */
export const printedLine = (longest: number, message: string) => lineOfText(longest, message).superRefine(canBePrinted)

/** As `printedLine`; empty is null. */
export const optionalPrintedLine = (longest: number, message: string) =>
  optionalLineOfText(longest, message).superRefine((text, context) => canBePrinted(text ?? '', context))

/** Adds the fault `unprintable:😀` for signs that a print would leave a gap for. */
export const canBePrinted = (text: string, context: z.RefinementCtx): void => {
  const signs = unprintableSigns(text)
  if (signs.length > 0) context.addIssue({ code: 'custom', message: `unprintable:${signs.join(' ')}` })
}

/**
 * Paragraphs with an empty line between them, at most `longest` characters. Removes control characters except line
 * ends.
 */
export const paragraphs = (longest: number, message: string) =>
  z
    .string(message)
    .optional()
    .transform((text) => inLines(text ?? ''))
    .pipe(z.string().max(longest, message))

/** As `paragraphs`, for what is printed; with a message for an empty one. */
export const printedParagraphs = (longest: number, message: string, missing?: string) =>
  paragraphs(longest, message)
    .pipe(missing === undefined ? z.string() : z.string().min(1, missing))
    .superRefine(canBePrinted)

const inLines = (text: string): string =>
  text
    .replace(/\r\n?|[\u2028\u2029]/g, '\n')
    .replace(/[^\P{Cc}\n]+/gu, ' ')
    .replace(/ *\n */g, '\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim()

/** `yyyy-mm-dd`, as a browser sends a date, or as people type it where a browser offers no calendar: `1-2-2027`. */
export const day = (message: string) => z.string(message).transform(asDay).pipe(z.string().refine(isDay, message))

/** As `day`; empty is null. */
export const optionalDay = (message: string) =>
  z
    .string(message)
    .optional()
    .transform((text) => asDay(text ?? ''))
    .pipe(z.string().refine((text) => text === '' || isDay(text), message))
    .transform((text) => text || null)

/** A time of day, as a browser sends it or as people type it: `17.00 uur`. Empty is the last minute of the day. */
export const closingTime = (message: string) =>
  z
    .string(message)
    .optional()
    .transform((text) => (text?.trim() ? (readTime(text) ?? '') : LAST_MINUTE))
    .pipe(z.string().min(1, message))

const asDay = (text: string): string => readDay(text) ?? text.trim()

/** An address, without what people copy along with it: invisible signs, brackets, quotes, 'mailto:'. */
export const email = (message: string) =>
  z
    .string(message)
    .max(LONGEST_TYPED_ADDRESS, message)
    .transform((typed) => bareAddress(typed).toLowerCase())
    .pipe(z.string().max(254, message).regex(NO_OPTION, message).pipe(z.email(message)))

/** A mail program would take a dash in front for an option. */
const NO_OPTION = /^[^-]/

/** With what people copy along. */
export const LONGEST_TYPED_ADDRESS = 400

/** As `email`; empty stays empty. */
export const optionalEmail = (message: string) =>
  z
    .string(message)
    .trim()
    .pipe(z.union([z.literal(''), email(message)], message))

/** A new password. The messages are names of weaknesses. The use case finds those that need more than the length. */
export const newPassword = z.string('too-short').min(SHORTEST_PASSWORD, 'too-short').max(LONGEST_PASSWORD, 'too-long')

/** The current password. The shortest length isn't checked, since the password may be older than that rule. */
export const presentPassword = z
  .string('wrong-password')
  .min(1, 'wrong-password')
  .max(LONGEST_PASSWORD, 'wrong-password')

/** A code of an app, or a recovery code. */
export const typedCode = z.string('wrong-code').trim().min(1, 'wrong-code').max(40, 'wrong-code')

/** A tick box. Browsers send it only when it is ticked. */
export const tick = z
  .string()
  .optional()
  .transform((value) => value !== undefined)

/**
 * The text without control characters, trimmed. Pasted text may contain the line ends U+2028 and U+2029 too. No header of a mail
 * may contain a line end.
 */
export function onOneLine(text: string): string {
  return text.replace(/[\p{Cc}\u2028\u2029]+/gu, ' ').trim()
}
