import { unitOfName } from '../scan/unit.ts'
import { type AddresseeList, type ListTerms, readAddresseeList } from './addressee-list.ts'
import { type ColumnChoices, columnsOf, type ListColumns } from './list-columns.ts'
import { headingOf } from './list-heading.ts'
import { groupOfName } from './named-group.ts'
import type { Table, WhyUnread } from './table.ts'

/** A list to read. */
export type ListToRead = {
  readonly bytes: Uint8Array
  readonly terms: ListTerms
  /** The sheet, by its place in the workbook; null for the first visible one with an address. */
  readonly sheet: number | null
  readonly choices: ListChoices
}

export type ReadOrWhyNot =
  | ({
      readonly ok: true
      /** The place of the sheet that was read. */
      readonly sheet: number
      /** All sheets of the workbook; of a text the only one, without a name. */
      readonly sheets: readonly { readonly name: string; readonly hidden: boolean }[]
    } & UnderstoodList)
  | { readonly ok: false; readonly reason: WhyUnread }

/** What a member chose for a sheet; what is absent is found in the list itself. */
export type ListChoices = ColumnChoices & {
  /** The line of the heading. */
  readonly heading?: number | 'none'
  /** Whether rows count that are hidden in the workbook. */
  readonly hiddenRows?: boolean
}

/** How a list was understood, to be shown and changed. */
export type UnderstoodList = {
  readonly list: AddresseeList
  readonly columns: ListColumns
  /** The line of the heading. */
  readonly heading: number | null
  /** How many rows with text are left out: above the heading, and hidden in the workbook. */
  readonly leftOut: { readonly above: number; readonly hidden: number }
  /** The first rows, any of which may be the heading. */
  readonly top: readonly { readonly line: number; readonly text: string }[]
  /** The columns to choose from: the heading or else an example of each. */
  readonly offered: readonly OfferedColumn[]
}

export type OfferedColumn = { readonly column: number; readonly title: string; readonly hidden: boolean }

/** Nobody chooses from more. */
const OFFERED = { rows: 10, columns: 60, characters: 40 }

/** Reads a sheet or a text as a list of people, by the choices of a member where there are any. */
export const readList = (table: Table, terms: ListTerms, choices: ListChoices = {}): UnderstoodList => {
  const { groups, division } = terms
  const rows = choices.hiddenRows ? table.rows : table.rows.filter(({ hidden }) => !hidden)
  const parts = headingOf(rows, choices.heading)
  const unitOf = division.units.length > 0 ? unitOfName(division.units) : null
  const columns = columnsOf(parts, table.hiddenColumns, groupOfName(groups), unitOf, choices)
  const titleOf = (column: number): string => {
    const heading = parts.heading?.cells[column] ?? ''
    const example = parts.body.slice(0, 100).find(({ cells }) => (cells[column] ?? '').trim() !== '')
    return shortened(heading.trim() === '' ? (example?.cells[column] ?? '') : heading)
  }
  const width = Math.min(OFFERED.columns, Math.max(0, ...rows.slice(0, 100).map(({ cells }) => cells.length)))
  return {
    list: isClear(columns) ? readAddresseeList(parts.body, columns, terms) : EMPTY,
    columns,
    heading: parts.heading?.line ?? null,
    leftOut: { above: parts.above, hidden: table.rows.length - rows.length },
    top: rows.slice(0, OFFERED.rows).map(({ line, cells }) => ({
      line,
      text: shortened(
        cells
          .slice(0, OFFERED.columns)
          .filter((cell) => cell.trim() !== '')
          .join(' · '),
      ),
    })),
    offered: Array.from({ length: width }, (_, column) => ({
      column,
      title: titleOf(column),
      hidden: table.hiddenColumns.has(column),
    })).filter(({ title }) => title !== ''),
  }
}

const isClear = ({ address, group, unit }: ListColumns): boolean => ![address, group, unit].includes('unclear')

const EMPTY: AddresseeList = { addressees: [], faults: [], repeated: 0 }

const shortened = (text: string): string => {
  const line = text
    .slice(0, 4 * OFFERED.characters)
    .replace(/\s+/g, ' ')
    .trim()
  return line.length > OFFERED.characters ? `${line.slice(0, OFFERED.characters)}…` : line
}
