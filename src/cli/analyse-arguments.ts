import { parseArgs } from 'node:util'
import { LANGUAGES, type Language } from '../domain/scan/rubric.ts'

export const USAGE =
  'Usage: analyse FILE [--csv] [--explain FACTOR GROUP GROUP [--lang nl|en]]    (- for standard input)\n'

export type AnalyseArguments = {
  readonly source: string
  /** The file holds a row per cell, instead of a JSON document. */
  readonly csv: boolean
  /** The one pair to explain instead of printing the analysis. */
  readonly explained: ExplainedPair | null
}

export type ExplainedPair = {
  readonly factor: string
  readonly groups: readonly [string, string]
  readonly language: Language
}

/** Null when the command doesn't know an argument. */
export const readAnalyseArguments = (argv: readonly string[]): AnalyseArguments | null => {
  try {
    const { values, positionals } = parseArgs({
      args: [...argv],
      options: {
        csv: { type: 'boolean', default: false },
        explain: { type: 'boolean', default: false },
        lang: { type: 'string' },
      },
      allowPositionals: true,
    })
    const [source, factor, a, b, ...surplus] = positionals
    const language = LANGUAGES.find((each) => each === (values.lang ?? 'nl'))
    if (!source || surplus.length > 0) return null
    if (!values.explain) {
      return factor === undefined && values.lang === undefined ? { source, csv: values.csv, explained: null } : null
    }
    if (!factor || !a || !b || !language) return null
    return { source, csv: values.csv, explained: { factor, groups: [a, b], language } }
  } catch {
    return null
  }
}
