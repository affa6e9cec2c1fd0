import { MOST_LINES, type TableRow } from '../domain/inviting/table.ts'
import { UnreadableFile } from './unreadable-file.ts'

/** Far more than a list of people holds; a reader's thread has room for it. Cells include empty ones before a filled one. */
const MOST = { cells: 4_000_000, characters: 20_000_000 }

export type TableUnderWay = {
  /** Adds a row that has text; a row without text takes no room. Reading stops at the first row that is too much. */
  readonly add: (row: TableRow) => void
  readonly rows: TableRow[]
}

/** A table that is being read, within limits. */
export const tableUnderWay = (): TableUnderWay => {
  const rows: TableRow[] = []
  let cells = 0
  let characters = 0
  return {
    rows,
    add: (row) => {
      if (row.cells.every((cell) => cell.trim() === '')) return
      cells += row.cells.length
      characters += row.cells.reduce((sum, cell) => sum + cell.length, 0)
      if (cells > MOST.cells || characters > MOST.characters) throw new UnreadableFile('too-heavy')
      if (rows.push(row) > MOST_LINES) throw new UnreadableFile('too-many-lines')
    },
  }
}

/** Counts steps whose number a file decides, such as those of ranges that overlap, and stops at a limit. */
export const boundedWork = () => {
  let steps = 0
  return {
    add: (count: number) => {
      steps += count
      if (steps > MOST.characters) throw new UnreadableFile('too-heavy')
    },
  }
}
