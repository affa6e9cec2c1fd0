import { z } from 'zod'
import { FACTOR_KEYS, standardEdition } from '../../content/rubric.ts'
import type { EditionTexts, TextsInEachLanguage } from '../../domain/scan/edition.ts'
import type { Factor, Language } from '../../domain/scan/rubric.ts'
import { documentPath } from '../report/document-path.ts'
import { editionNameSchema, factorTexts, levelNamesSchema } from './edition-schema.ts'

const FORMAT = 'bruggenscan-edition-1'

/** Room for an edition with the longest texts, with white space and escapes. */
const MOST_CHARACTERS = 200_000

export type EditionFault = {
  /** The place in the file, written as in code: `texts.nl.factors.F3.levels[0]`; empty for the whole file. */
  readonly path: string
  /** The key of a text, followed by its numbers, as in `edition-schema.ts`. */
  readonly message: string
}

export type ReadOrFaults =
  | { readonly ok: true; readonly name: string; readonly texts: TextsInEachLanguage }
  | { readonly ok: false; readonly faults: readonly EditionFault[] }

/** Reads an edition from a file, or returns all its faults. */
export const readEditionFile = (file: string): ReadOrFaults => {
  if (file.length > MOST_CHARACTERS) return { ok: false, faults: [{ path: '', message: 'fileTooLong' }] }
  const parsed = EditionFile.safeParse(jsonIn(file))
  if (parsed.success) return { ok: true, ...parsed.data }
  return { ok: false, faults: parsed.error.issues.flatMap(faultsOf) }
}

export const writeEditionFile = (name: string, { nl, en }: TextsInEachLanguage): string =>
  `${JSON.stringify({ format: FORMAT, name, texts: { nl: textsToFile(nl), en: textsToFile(en) } }, null, 2)}\n`

/** Some editors put a byte order mark before the text; in UTF-8 it has no meaning. */
const jsonIn = (file: string): unknown => {
  try {
    return JSON.parse(file.replace(/^\uFEFF/, ''))
  } catch {
    return undefined
  }
}

const faultsOf = (issue: z.core.$ZodIssue): readonly EditionFault[] =>
  issue.code === 'unrecognized_keys'
    ? issue.keys.map((key) => ({ path: documentPath([...issue.path, key]), message: 'unknownKey' }))
    : [{ path: documentPath(issue.path), message: issue.message }]

const { watchOut, ...others } = factorTexts
const FileFactor = z.strictObject({ ...others, watch_out: watchOut }, 'missingPart')

const FileTexts = z.strictObject(
  {
    level_names: levelNamesSchema,
    factors: z.strictObject(Object.fromEntries(FACTOR_KEYS.map((key) => [key, FileFactor])), 'missingPart'),
  },
  'missingPart',
)

const EditionFile = z
  .strictObject(
    {
      format: z.literal(FORMAT, 'otherFormat'),
      name: editionNameSchema,
      texts: z.strictObject({ nl: FileTexts, en: FileTexts }, 'missingPart'),
    },
    'notJson',
  )
  .transform(({ name, texts }) => ({
    name,
    texts: { nl: textsOfFile(texts.nl, 'nl'), en: textsOfFile(texts.en, 'en') },
  }))

const textsOfFile = ({ level_names, factors }: z.output<typeof FileTexts>, language: Language): EditionTexts => ({
  source: standardEdition.texts[language].source,
  levelNames: level_names,
  factors: FACTOR_KEYS.flatMap((key): readonly Factor[] => {
    const factor = factors[key]
    if (!factor) return []
    const { watch_out, ...texts } = factor
    return [{ key, ...texts, watchOut: watch_out }]
  }),
})

const textsToFile = ({ levelNames, factors }: EditionTexts) => ({
  level_names: levelNames,
  factors: Object.fromEntries(
    factors.map(({ key, title, question, levels, finding, watchOut, tip }) => [
      key,
      { title, question, levels, finding, watch_out: watchOut, tip },
    ]),
  ),
})
