import { CsvError, type Options, parse } from 'csv-parse/sync'
import { isOneAddress } from '../domain/inviting/addressee.ts'
import type { TableRow } from '../domain/inviting/table.ts'
import { tableUnderWay } from './table-under-way.ts'
import { UnreadableFile } from './unreadable-file.ts'

/** In order of preference: an address or a name may contain a comma, hardly ever a semicolon, and never a tab. */
const SEPARATORS = ['\t', ';', ',', '|']

/**
 * The rows with text of a pasted list or a CSV file, with any separator and line end. Each row has the number of its
 * last line.
 */
export const textTable = (text: string): readonly TableRow[] => {
  const lines = text.replace(/\r\n?|\u2028|\u2029|\u0085/g, '\n')
  const [named = '', separator] = /^sep=(.)\n/i.exec(lines) ?? []
  // Only the first line that Excel itself reads so may name the separator. It counts as a line.
  if (separator) return readingOf(`\n${lines.slice(named.length)}`, separator).rows
  const readings = SEPARATORS.filter((each) => lines.includes(each)).map((each) => readingOf(lines, each))
  return (best(readings) ?? readingOf(lines, ',')).rows
}

/** `exact`: all quotes are where a separator makes them quotes. */
type Reading = { readonly rows: readonly TableRow[]; readonly exact: boolean }

/**
 * A reading whose quotes are right, which those of a wrong separator hardly ever are; then the one whose cells hold one
 * address most often, as those of the right separator do; then the one with the most even rows; and else the first.
 */
const best = (readings: readonly Reading[]): Reading | undefined => {
  const weighed = readings.map((reading) => ({
    reading,
    weights: [Number(reading.exact), loneAddressesIn(reading.rows), evennessOf(reading.rows)],
  }))
  return weighed.reduce<(typeof weighed)[number] | undefined>(
    (chosen, next) => (chosen && !isMore(next.weights, chosen.weights) ? chosen : next),
    undefined,
  )?.reading
}

/** The first weights that differ decide. */
const isMore = (weights: readonly number[], others: readonly number[]): boolean => {
  const at = weights.findIndex((weight, index) => weight !== others[index])
  return at !== -1 && (weights[at] ?? 0) > (others[at] ?? 0)
}

const loneAddressesIn = (rows: readonly TableRow[]): number =>
  rows.reduce((sum, { cells }) => sum + cells.filter(isOneAddress).length, 0)

/** The share of the rows that have the usual number of cells, if that is more than one. */
const evennessOf = (rows: readonly TableRow[]): number => {
  const counts = new Map<number, number>()
  for (const { cells } of rows) counts.set(cells.length, (counts.get(cells.length) ?? 0) + 1)
  const [[width, count] = [0, 0]] = [...counts].sort(([, one], [, other]) => other - one)
  return width > 1 ? count / rows.length : 0
}

/** A quote within a word is a letter. When a quote has no end, all are, so that no line swallows the next. */
const readingOf = (text: string, delimiter: string): Reading => {
  const attempts = [
    { quote: '"', relax_quotes: false },
    { quote: '"', relax_quotes: true },
    { quote: false, relax_quotes: true },
  ]
  for (const [at, quotes] of attempts.entries()) {
    try {
      return { rows: parsed(text, { delimiter, ...quotes }), exact: at === 0 }
    } catch (error) {
      if (!(error instanceof CsvError)) throw error
    }
  }
  throw new UnreadableFile()
}

const parsed = (text: string, options: Options): readonly TableRow[] => {
  const { add, rows } = tableUnderWay()
  const onRecord = (record: string[], { lines }: { readonly lines: number }) => {
    add({ line: lines, cells: record })
    return null
  }
  parse(text, { ...options, record_delimiter: '\n', relax_column_count: true, on_record: onRecord })
  return rows
}
