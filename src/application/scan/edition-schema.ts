import { z } from 'zod'
import { unprintableSigns } from '../../content/drawing/printable-signs.ts'
import { LONGEST, lengthOf } from '../../domain/scan/edition-limits.ts'

/**
 * The rules for the texts of an edition, from a form or from a file. A message is the key of a text in the catalogue,
 * followed by its numbers or signs: `tooLong:12:300` is twelve characters more than three hundred, and `unprintable:😀`
 * names what a print can't show.
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
          const signs = unprintableSigns(text)
          if (signs.length > 0) context.addIssue({ code: 'custom', message: `unprintable:${signs.join(' ')}` })
        }),
    )

/** The places for the institution's own title. */
const PLACES = /\{[cC]oach(es)?\}/g

/** A line with nothing between braces except the title. Any other braces would be printed as they are. */
const sentence = (longest: number) =>
  line(longest).refine((text) => !/[{}]/.test(text.replace(PLACES, '')), { error: 'unknownPlace' })

const plain = (longest: number) => line(longest).refine((text) => !/[{}]/.test(text), { error: 'noPlace' })

type Three = readonly [string, string, string]

const sameAsBefore = (texts: Three): number =>
  texts.findIndex((text, index) => texts.slice(0, index).some((other) => alike(other, text)))

const alike = (a: string, b: string): boolean => a.localeCompare(b, 'nl', { sensitivity: 'base' }) === 0

/** Three different texts, because each level has its own meaning. */
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

/**
 * In composed form, without control, bidirectional and zero-width characters, and with all white space as single
 * spaces.
 */
function onOneLine(text: string): string {
  return text
    .normalize('NFC')
    .replace(/[^\S\u00a0\u202f]+/gu, ' ')
    .replace(/[\p{Cc}\p{Cf}\p{Co}\p{Cs}]/gu, '')
    .trim()
}
