import { mayHoldAddress, readAddress } from './addressee.ts'
import { type ListHeading, namesAddress, namesGroup, namesUnit } from './list-heading.ts'
import type { GroupOfName } from './named-group.ts'
import type { TableRow } from './table.ts'

type UnitOfName = (written: string) => string | null

/** Longer cells name no group or unit. */
const LONGEST_NAME = 200

/** What a member chose for a list; what is absent is found in the list itself. */
export type ColumnChoices = {
  readonly address?: number | 'any'
  readonly group?: number | 'none'
  readonly unit?: number | 'none'
}

/** The columns of a list. `'unclear'`: several columns may be meant, and the member is to choose. */
export type ListColumns = {
  /** `'any'`: every cell may hold addresses, as in lines that were copied from a mail program. */
  readonly address: number | 'any' | 'unclear'
  readonly group: number | 'none' | 'unclear'
  readonly unit: number | 'none' | 'unclear'
}

/** Finds the columns by their cells, and by their heading where cells don't tell. Hidden columns are found by nobody. */
export const columnsOf = (
  { heading, body }: ListHeading,
  hidden: ReadonlySet<number>,
  groupOf: GroupOfName,
  /** Null when there are no units to find. */
  unitOf: UnitOfName | null,
  choices: ColumnChoices,
): ListColumns => {
  const seen = { heading, body, hidden }
  const address = choices.address ?? addressColumn(seen)
  const group = choices.group ?? columnNaming(seen, remembered(groupOf), namesGroup, [address])
  const unit = unitOf ? (choices.unit ?? columnNaming(seen, remembered(unitOf), namesUnit, [address, group])) : 'none'
  return { address, group, unit }
}

/** Columns repeat their words. */
const remembered = (named: UnitOfName): UnitOfName => {
  const known = new Map<string, string | null>()
  return (written) => {
    if (written.length > LONGEST_NAME) return null
    const before = known.get(written)
    if (before !== undefined) return before
    const name = named(written)
    known.set(written, name)
    return name
  }
}

type Seen = {
  readonly heading: TableRow | null
  readonly body: readonly TableRow[]
  readonly hidden: ReadonlySet<number>
}

const addressColumn = ({ heading, body, hidden }: Seen): number | 'any' | 'unclear' => {
  const holding = candidates(body, hidden, mayHoldAddress)
  const [first, ...others] = holding.map(({ column }) => column)
  if (heading === null && (body.length === 1 || body.every(({ cells }) => cells.length === 1))) return 'any'
  if (first === undefined) return headed(heading, hidden, namesAddress)[0] ?? 'any'
  const isCopy = (column: number) => body.every(({ cells }) => areSame(cells[first], cells[column]))
  return others.every(isCopy) ? first : 'unclear'
}

const areSame = (one = '', other = ''): boolean => other.trim() === '' || readAddress(one) === readAddress(other)

/**
 * The column whose cells name groups, or units. One column that does so in most rows, or under a heading that says so,
 * is meant. Several are unclear, and so is one that does so now and then. Without any, the heading counts alone.
 */
const columnNaming = (
  { heading, body, hidden }: Seen,
  named: (written: string) => string | null,
  isHeading: (text: string) => boolean,
  taken: readonly (number | string)[],
): number | 'none' | 'unclear' => {
  const withAddresses = candidates(body, hidden, mayHoldAddress).map(({ column }) => column)
  const free = ({ column }: Candidate) => !taken.includes(column) && !withAddresses.includes(column)
  const naming = candidates(body, hidden, (cell) => named(cell) !== null).filter(free)
  const headings = headed(heading, hidden, isHeading).filter((column) => !taken.includes(column))
  const [first, ...others] = naming
  if (!first) return headings.length > 1 ? 'unclear' : (headings[0] ?? 'none')
  const meaning = (cells: readonly string[], column: number) => named(cells[column] ?? '')
  const isCopy = ({ column }: Candidate) =>
    body.every(({ cells }) => meaning(cells, column) === meaning(cells, first.column))
  const isMeant = first.holding > first.filled / 2 || headings.includes(first.column)
  return isMeant && others.every(isCopy) ? first.column : 'unclear'
}

type Candidate = { readonly column: number; readonly holding: number; readonly filled: number }

/** The visible columns in which a cell holds what is sought, from left to right. */
const candidates = (
  body: readonly TableRow[],
  hidden: ReadonlySet<number>,
  holds: (cell: string) => boolean,
): readonly Candidate[] => {
  const filled: number[] = []
  const holding: number[] = []
  for (const { cells } of body) {
    for (const [column, cell] of cells.entries()) {
      if (cell.trim() === '') continue
      filled[column] = (filled[column] ?? 0) + 1
      if (holds(cell)) holding[column] = (holding[column] ?? 0) + 1
    }
  }
  // `flatMap` passes over columns without a count.
  return holding.flatMap((count, column) =>
    hidden.has(column) ? [] : [{ column, holding: count, filled: filled[column] ?? 0 }],
  )
}

const headed = (
  heading: TableRow | null,
  hidden: ReadonlySet<number>,
  isHeading: (text: string) => boolean,
): readonly number[] =>
  (heading?.cells ?? []).flatMap((cell, column) => (isHeading(cell.trim()) && !hidden.has(column) ? [column] : []))
