import type { Table, TableRow } from '../domain/inviting/table.ts'
import { columnsOf, linkFormula, mailAddressIn, type Range, rangeOf, withLinked } from './cell-references.ts'
import { spelledIn } from './shared-strings.ts'
import { boundedWork, tableUnderWay } from './table-under-way.ts'
import { type Attribute, readXml } from './xml.ts'

type Source = {
  readonly texts: readonly string[]
  /** The targets of links, by the identifier of the relation. */
  readonly mailed: ReadonlyMap<string, string>
  /** Whether the stored results of formulas are only placeholders. */
  readonly recalculates: boolean
}

type Cell = { readonly column: number; readonly type: string; value: string | null; formula: string | null }
type Link = { readonly range: Range; readonly address: string }
type Work = ReturnType<typeof boundedWork>
type Row = TableRow & { readonly cells: string[] }

/** Columns that a sheet can have at all. */
const WIDEST = 16_384

/**
 * The rows of a sheet with text, each with its row number, as people see them: a cell that spans rows counts for each,
 * and a link to an address shows it after its text. A formula gives the result that was stored with it; without a result
 * it gives the formula itself, after an equals sign. Formats and dates are ignored.
 */
export const sheetTable = (bytes: Buffer, { texts, mailed, recalculates }: Source): Table => {
  const table = tableUnderWay()
  const hiddenColumns = new Set<number>()
  const spans: Range[] = []
  const links: Link[] = []
  const work = boundedWork()
  let row: Row | null = null
  let line = 0
  let cell: Cell | null = null
  let column = -1
  let taking: 'value' | 'formula' | null = null
  let aside = false

  const openRow = (attribute: Attribute) => {
    line = Math.max(line + 1, Number(attribute('r')) || 0)
    column = -1
    row = { line, cells: [], ...(isTrue(attribute('hidden')) && { hidden: true }) }
  }
  const openCell = (attribute: Attribute) => {
    column = rangeOf(attribute('r'))?.left ?? column + 1
    cell = { column, type: attribute('t') ?? 'n', value: null, formula: null }
  }
  const closeCell = () => {
    if (row && cell && cell.column < WIDEST) {
      const text = textOf(cell, texts, recalculates)
      if (text !== '') place(row.cells, cell.column, text)
    }
    cell = null
  }

  readXml(bytes, {
    open: (name, attribute) => {
      if (name === 'row') openRow(attribute)
      else if (name === 'c') openCell(attribute)
      else if (name === 'rPh') aside = true
      else if (cell && (name === 'v' || name === 't')) {
        taking = 'value'
        cell.value ??= ''
      } else if (cell && name === 'f') {
        taking = 'formula'
        cell.formula ??= ''
      } else if (name === 'col' && isTrue(attribute('hidden'))) {
        const columns = columnsOf(attribute('min'), attribute('max'), WIDEST)
        work.add(columns.length)
        for (const hidden of columns) hiddenColumns.add(hidden)
      } else if (name === 'mergeCell') spans.push(...present(rangeOf(attribute('ref'))))
      else if (name === 'hyperlink') {
        const range = rangeOf(attribute('ref'))
        const address = mailAddressIn(mailed.get(attribute('r:id') ?? '') ?? '')
        if (range && address) links.push({ range, address })
      }
    },
    text: (text) => {
      if (cell && taking && !aside) cell[taking] += text
    },
    close: (name) => {
      if (name === 'c') closeCell()
      else if (name === 'row' && row) {
        table.add(row)
        row = null
      } else if (name === 'rPh') aside = false
      else if (name === 'v' || name === 't' || name === 'f') taking = null
    },
  })
  const rows = table.rows as Row[]
  showLinks(rows, links, work)
  fillSpans(rows, spans, work)
  return { rows, hiddenColumns }
}

const isTrue = (value: string | null): boolean => value === '1' || value === 'true'

const present = <Value>(value: Value | null): readonly Value[] => (value === null ? [] : [value])

const place = (cells: string[], column: number, text: string) => {
  while (cells.length < column) cells.push('')
  cells[column] = text
}

const textOf = ({ type, value, formula }: Cell, texts: readonly string[], recalculates: boolean): string => {
  const stored = type === 's' ? (texts[Number(value)] ?? '') : spelledIn(value ?? '')
  if (formula === null) return stored
  const link = linkFormula(formula)
  const missing = value === null || (value === '' && type !== 'str') || (recalculates && value === '0')
  if (link) return withLinked(missing ? link.text : stored, link.address)
  return missing ? `=${formula}` : stored
}

/** An address that only a link holds comes after the text that is shown. */
const showLinks = (rows: readonly Row[], links: readonly Link[], work: Work) => {
  for (const { range, address } of links) {
    for (const { cells } of rowsIn(rows, range, work)) {
      const text = cells[range.left] ?? ''
      if (text !== '') cells[range.left] = withLinked(text, address)
    }
  }
}

/** Only the first cell of a span holds its text. */
const fillSpans = (rows: readonly Row[], spans: readonly Range[], work: Work) => {
  for (const span of spans) {
    const [first, ...others] = rowsIn(rows, span, work)
    const text = first?.line === span.top ? (first.cells[span.left] ?? '') : ''
    if (text === '') continue
    for (const { cells } of others) {
      work.add(text.length + Math.max(0, span.left - cells.length))
      place(cells, span.left, text)
    }
  }
}

const rowsIn = (rows: readonly Row[], { top, bottom }: Range, work: Work): readonly Row[] => {
  let low = 0
  let high = rows.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((rows[middle]?.line ?? 0) < top) low = middle + 1
    else high = middle
  }
  let end = low
  while (end < rows.length && (rows[end]?.line ?? 0) <= bottom) end++
  work.add(1 + end - low)
  return rows.slice(low, end)
}
