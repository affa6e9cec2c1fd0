import { z } from 'zod'
import { isDay } from '../domain/calendar.ts'

/** What people type, read one way everywhere. The messages are keys of the catalogue. */

/** One line: without control characters, trimmed, at most `longest` characters. */
export const lineOfText = (longest: number, message: string) =>
  z.string(message).transform(withoutControlCharacters).pipe(z.string().min(1, message).max(longest, message))

/** As `lineOfText`; empty is null. */
export const optionalLineOfText = (longest: number, message: string) =>
  z
    .string(message)
    .optional()
    .transform((text) => withoutControlCharacters(text ?? ''))
    .pipe(z.string().max(longest, message))
    .transform((text) => text || null)

/** Paragraphs with an empty line between them, at most `longest` characters; control characters save line ends go. */
export const paragraphs = (longest: number, message: string) =>
  z
    .string(message)
    .optional()
    .transform((text) =>
      (text ?? '')
        .replace(/\r\n?/g, '\n')
        .replace(/[^\P{Cc}\n]+/gu, ' ')
        .replace(/ *\n */g, '\n')
        .replace(/\n{3,}/g, '\n\n')
        .trim(),
    )
    .pipe(z.string().max(longest, message))

/** `yyyy-mm-dd`, as a browser sends a date. */
export const day = (message: string) => z.string(message).trim().refine(isDay, message)

/** As `day`; empty is null. */
export const optionalDay = (message: string) =>
  z
    .string(message)
    .trim()
    .optional()
    .refine((text) => !text || isDay(text), message)
    .transform((text) => text || null)

export const email = (message: string) =>
  z.string(message).trim().toLowerCase().max(254, message).pipe(z.email(message))

const SHORTEST_PASSWORD = 12
export const newPassword = z
  .string('passwordTooShort')
  .min(SHORTEST_PASSWORD, 'passwordTooShort')
  .max(200, 'passwordTooLong')

/** A tick box is sent when it is ticked. */
export const tick = z
  .string()
  .optional()
  .transform((value) => value !== undefined)

const withoutControlCharacters = (text: string): string => text.replace(/\p{Cc}+/gu, ' ').trim()
