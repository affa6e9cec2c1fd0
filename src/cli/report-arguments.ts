import { parseArgs } from 'node:util'
import { type FactorKey, LANGUAGES, type Language } from '../domain/scan/rubric.ts'

export const USAGE =
  'Usage: report FILE --out report.pdf [--lang nl|en] [--variant short | --variant poster --factor KEY]    (- for standard input)\n'

export type ReportArguments = {
  readonly source: string
  readonly out: string
  readonly language: Language
  readonly variant: Variant
}

/** What to print: the whole report, the short version, or one factor as a poster. */
export type Variant = { readonly kind: 'report' | 'short' } | { readonly kind: 'poster'; readonly factor: FactorKey }

/** Null when the command doesn't know an argument. */
export const readReportArguments = (argv: readonly string[]): ReportArguments | null => {
  try {
    const { values, positionals } = parseArgs({
      args: [...argv],
      options: {
        out: { type: 'string' },
        lang: { type: 'string', default: 'nl' },
        variant: { type: 'string' },
        factor: { type: 'string' },
      },
      allowPositionals: true,
    })
    const [source, ...surplus] = positionals
    const language = LANGUAGES.find((each) => each === values.lang)
    const variant = variantOf(values.variant, values.factor)
    if (!source || !values.out || !language || !variant || surplus.length > 0) return null
    return { source, out: values.out, language, variant }
  } catch {
    return null
  }
}

const variantOf = (kind: string | undefined, factor: string | undefined): Variant | null => {
  if (kind === 'poster') return factor === undefined ? null : { kind, factor }
  if (factor !== undefined) return null
  if (kind === undefined) return { kind: 'report' }
  return kind === 'short' ? { kind } : null
}
