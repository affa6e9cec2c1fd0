import { CsvError, parse } from 'csv-parse/sync'
import { CELLS, type Cell, CHOICES, type JointCounts } from '../domain/method/tally.ts'

const COLUMNS = ['group', 'factor', 'current', 'desired', 'count'] as const
type Column = (typeof COLUMNS)[number]
type NestedCounts = { readonly [group: string]: { readonly [factor: string]: JointCounts } }

export type CountsTable = {
  readonly ok: true
  /** In the order in which the table first names them, and so are the groups. */
  readonly factors: readonly string[]
  readonly groups: NestedCounts
  /** The first line about a place in the document of these counts: `['groups', 'board', 'F1', '2|3']`, `['factors', 2]`. */
  readonly lineOf: (path: readonly PropertyKey[]) => number
}

type Fault = { readonly ok: false; readonly line: number; readonly message: string }
type Row = { readonly line: number; readonly cells: readonly string[] }
type Entry = {
  readonly line: number
  readonly group: string
  readonly factor: string
  readonly cell: Cell
  readonly count: number
}

/** Room for every cell of the largest document with the longest names. A longer text is refused unread. */
const MOST_CHARACTERS = 5_000_000

/** Reads counts from separated values: a head with the five columns in any order, and a row for each cell that isn't 0. */
export const readCountsTable = (text: string): CountsTable | Fault => {
  if (text.length > MOST_CHARACTERS) return fault(1, `the text must be at most ${MOST_CHARACTERS} characters long`)
  try {
    const [head, ...rows] = rowsOf(text)
    if (!head) return fault(1, `there is no row with the columns ${COLUMNS.join(', ')}`)
    const at = columnsOf(head)
    const entries = rows.map((row) => entryOf(row, at, head.cells.length))
    if (entries.length === 0) return fault(head.line, 'no row with a count follows')
    refuseDoubles(entries)
    return tableOf(entries)
  } catch (error) {
    if (error instanceof TableFault) return fault(error.line, error.message)
    throw error
  }
}

const fault = (line: number, message: string): Fault => ({ ok: false, line, message })

/** Ends the reading at the first fault. */
class TableFault extends Error {
  readonly line: number

  constructor(line: number, message: string) {
    super(message)
    this.line = line
  }
}

/** The rows with text. Excel names the separator in a first line `sep=;` of some files; else the head shows it. */
const rowsOf = (text: string): readonly Row[] => {
  const lines = text.replace(/\r\n?/g, '\n')
  const [named = '', separator] = /^sep=(.)\n/i.exec(lines) ?? []
  const body = named === '' ? lines : `\n${lines.slice(named.length)}`
  const rows: Row[] = []
  let lastLine = 0
  const onRecord = (cells: string[], info: { readonly lines: number }) => {
    lastLine = info.lines
    if (cells.some((cell) => cell.trim() !== ''))
      rows.push({ line: info.lines, cells: cells.map((cell) => cell.trim()) })
    return null
  }
  try {
    const delimiter = separator ?? separatorOf(body)
    parse(body, { delimiter, record_delimiter: '\n', relax_column_count: true, on_record: onRecord })
  } catch (error) {
    if (!(error instanceof CsvError)) throw error
    throw new TableFault(lastLine + 1, 'a quote has no end, or stands within a word')
  }
  return rows
}

/** The separator that the first line with text has most of. */
const separatorOf = (text: string): string => {
  const head = text.trimStart().split('\n', 1)[0] ?? ''
  return [';', ',', '\t'].reduce((most, each) => (countIn(head, each) > countIn(head, most) ? each : most))
}

const countIn = (line: string, sign: string): number => line.split(sign).length

const columnsOf = ({ line, cells }: Row): Readonly<Record<Column, number>> => {
  const names = cells.map((cell) => cell.toLowerCase())
  names.forEach((name, index) => {
    const known = COLUMNS.find((column) => column === name)
    if (!known) throw new TableFault(line, `column ${quoted(cells[index])} is not one of ${COLUMNS.join(', ')}`)
    if (names.indexOf(known) < index) throw new TableFault(line, `column ${quoted(known)} is named twice`)
  })
  const missing = COLUMNS.find((column) => !names.includes(column))
  if (missing) throw new TableFault(line, `column ${quoted(missing)} is missing`)
  return Object.fromEntries(COLUMNS.map((column) => [column, names.indexOf(column)])) as Record<Column, number>
}

const entryOf = ({ line, cells }: Row, at: Readonly<Record<Column, number>>, width: number): Entry => {
  if (cells.length !== width) throw new TableFault(line, `the number of cells is ${cells.length} instead of ${width}`)
  const textOf = (column: Column): string => cells[at[column]] ?? ''
  const nameOf = (column: Column): string => {
    if (textOf(column) === '') throw new TableFault(line, `${column} must not be empty`)
    return textOf(column)
  }
  const choiceOf = (column: Column): string => {
    const choice = CHOICES.find((each) => String(each) === textOf(column))
    if (choice === undefined) {
      throw new TableFault(line, `${column} must be one of ${CHOICES.join(' ')}, not ${quoted(textOf(column))}`)
    }
    return String(choice)
  }
  const typed = `${choiceOf('current')}|${choiceOf('desired')}`
  const cell = CELLS.find((each) => each === typed)
  const count = textOf('count')
  if (!cell || !/^\d{1,15}$/.test(count)) {
    throw new TableFault(line, `count must be a whole number of 0 or more, not ${quoted(count)}`)
  }
  return { line, group: nameOf('group'), factor: nameOf('factor'), cell, count: Number(count) }
}

const quoted = (text = ''): string => JSON.stringify(text.length > 80 ? `${text.slice(0, 80)}…` : text)

const refuseDoubles = (entries: readonly Entry[]): void => {
  const lines = new Map<string, number>()
  for (const { line, group, factor, cell } of entries) {
    const key = JSON.stringify([group, factor, cell])
    const earlier = lines.get(key)
    if (earlier !== undefined)
      throw new TableFault(line, `says again what line ${earlier} says: ${group}, ${factor}, ${cell}`)
    lines.set(key, line)
  }
}

const tableOf = (entries: readonly Entry[]): CountsTable => {
  const factors = [...new Set(entries.map(({ factor }) => factor))]
  const groups = new Map<string, Map<string, [Cell, number][]>>()
  for (const { group, factor, cell, count } of entries) {
    const counted = groups.get(group) ?? new Map<string, [Cell, number][]>()
    groups.set(group, counted.set(factor, [...(counted.get(factor) ?? []), [cell, count]]))
  }
  const nested = [...groups].map(([group, counted]) => {
    const cells = [...counted].map(([factor, pairs]) => [factor, Object.fromEntries(pairs)] as const)
    return [group, Object.fromEntries(cells)] as const
  })
  const lineOf = ([part, key, factor, cell]: readonly PropertyKey[]): number => {
    const about = part === 'factors' ? { factor: factors[Number(key)] } : { group: key, factor, cell }
    const named = Object.entries(about).filter(([, value]) => value !== undefined)
    return entries.find((entry) => named.every(([name, value]) => entry[name as keyof Entry] === value))?.line ?? 1
  }
  return { ok: true, factors, groups: Object.fromEntries(nested), lineOf }
}
