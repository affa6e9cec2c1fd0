import { z } from 'zod'
import { LONGEST, lengthOf } from '../../domain/scan/edition-limits.ts'

/**
 * What an edition's texts have to be, typed on a form or read from a file. A message is the key of a text of the
 * catalogue, with its numbers behind it: `tooLong:12:300` is twelve characters more than three hundred.
 */
const line = (longest: number) =>
  z
    .string('missing')
    .transform(onOneLine)
    .pipe(
      z
        .string()
        .min(1, 'missing')
        .superRefine((text, context) => {
          const over = lengthOf(text) - longest
          if (over > 0) context.addIssue({ code: 'custom', message: `tooLong:${over}:${longest}` })
        }),
    )

/** Where the institution's own title comes. */
const PLACES = /\{[cC]oach(es)?\}/g

/** A line in which nothing stands between braces but the title: a slip there would be printed as it is. */
const sentence = (longest: number) =>
  line(longest).refine((text) => !/[{}]/.test(text.replace(PLACES, '')), { error: 'unknownPlace' })

const plain = (longest: number) => line(longest).refine((text) => !/[{}]/.test(text), { error: 'noPlace' })

type Three = readonly [string, string, string]

const sameAsBefore = (texts: Three): number =>
  texts.findIndex((text, index) => texts.slice(0, index).some((other) => alike(other, text)))

const alike = (a: string, b: string): boolean => a.localeCompare(b, 'nl', { sensitivity: 'base' }) === 0

/** Three texts, no two alike: a level says something of its own. */
const three = (text: ReturnType<typeof sentence>) =>
  z.tuple([text, text, text], 'missingPart').superRefine((texts, context) => {
    const again = sameAsBefore(texts)
    if (again >= 0) context.addIssue({ code: 'custom', path: [again], message: 'same' })
  })

export const editionNameSchema = plain(LONGEST.name)
export const levelNamesSchema = three(plain(LONGEST.levelName))

export const factorTexts = {
  title: sentence(LONGEST.title),
  question: sentence(LONGEST.question),
  levels: three(sentence(LONGEST.level)),
  finding: sentence(LONGEST.finding),
  watchOut: sentence(LONGEST.watchOut),
  tip: sentence(LONGEST.tip),
}

/** Composed, without control, bidirectional and zero-width characters, and any white space as one space. */
function onOneLine(text: string): string {
  return text
    .normalize('NFC')
    .replace(/[^\S\u00a0\u202f]+/gu, ' ')
    .replace(/[\p{Cc}\p{Cf}\p{Co}\p{Cs}]/gu, '')
    .trim()
}
