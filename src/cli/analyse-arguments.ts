import { parseArgs } from 'node:util'

export const USAGE = 'Usage: analyse FILE [--csv]    (- for standard input)\n'

export type AnalyseArguments = {
  readonly source: string
  /** The file holds a row per cell, instead of a JSON document. */
  readonly csv: boolean
}

/** Null when the command doesn't know an argument. */
export const readAnalyseArguments = (argv: readonly string[]): AnalyseArguments | null => {
  try {
    const { values, positionals } = parseArgs({
      args: [...argv],
      options: { csv: { type: 'boolean', default: false } },
      allowPositionals: true,
    })
    const [source, ...surplus] = positionals
    return source && surplus.length === 0 ? { source, csv: values.csv } : null
  } catch {
    return null
  }
}
