/** How many institutions have each picture of one pair at one factor, in a fixed order of pictures. */
export type Row = readonly number[]

/** A row as everybody reads it: null for a picture that is folded into 'other pictures'. All null: nothing is shown. */
export type FoldedRow = readonly (number | null)[]

/** Below this a count could tell of one or two institutions. */
export const FEWEST_SHOWN = 3

/**
 * Folds the cells that could tell too much. Cells below three fold, zero included: a zero tells what nobody has. While
 * the folded cells sum to less than three, or can be filled in only one way, the smallest shown cell joins them (of equal
 * ones the first). With nothing left beside 'other pictures', nothing is shown.
 *
 * Example: [8, 3, 1, 0, 0]: 1 is too few, so 3 joins; the reader sees 8 and 'other pictures: 4'.
 */
export const foldRow = (row: Row): FoldedRow => {
  let folded = smallCells(row)
  while (folded.length > 0 && folded.length < row.length && tellsTooMuch(row, folded))
    folded = withSmallest(row, folded)
  return row.map((count, cell) => (folded.includes(cell) ? null : count))
}

/**
 * Every row that `foldRow` turns into this one, for this number of institutions. Of a row that shows something. The
 * reader knows the rule, so these are all that the reader can't rule out.
 */
export const rowsBehind = (seen: FoldedRow, institutions: number): readonly Row[] => {
  const folded = seen.flatMap((count, cell) => (count === null ? [cell] : []))
  const total = institutions - sum(seen.map((count) => count ?? 0))
  return [
    ...fillings(
      seen.map((count) => count ?? 0),
      folded,
      total,
    ),
  ]
}

const smallCells = (row: Row): readonly number[] => row.flatMap((count, cell) => (count < FEWEST_SHOWN ? [cell] : []))

/** Whoever sees the folded cells as one number still learns one of them. */
const tellsTooMuch = (row: Row, folded: readonly number[]): boolean => {
  const total = sum(folded.map((cell) => row[cell] ?? 0))
  if (total < FEWEST_SHOWN) return true
  const ways = fillings(row, folded, total)
  ways.next()
  return ways.next().done === true
}

const withSmallest = (row: Row, folded: readonly number[]): readonly number[] => {
  const shown = row.flatMap((_, cell) => (folded.includes(cell) ? [] : [cell]))
  const smallest = shown.reduce((least, cell) => ((row[cell] ?? 0) < (row[least] ?? 0) ? cell : least))
  return [...folded, smallest].toSorted((a, b) => a - b)
}

/**
 * The ways to divide `total` over the folded cells with which folding gets as far as these cells. A joined cell is never
 * larger than a shown one, which bounds the search: a few thousand rows for a hundred institutions.
 */
function* fillings(row: Row, folded: readonly number[], total: number): Generator<Row> {
  const shown = row.filter((_, cell) => !folded.includes(cell))
  const most = Math.max(FEWEST_SHOWN - 1, Math.min(...shown))
  for (const values of divisions(total, folded.length, most)) {
    const filled = row.map((count, cell) => values[folded.indexOf(cell)] ?? count)
    if (foldsAsFarAs(filled, folded)) yield filled
  }
}

/** All ways to write `total` as a sum of `parts` numbers of at most `most`, in order. */
function* divisions(total: number, parts: number, most: number): Generator<readonly number[]> {
  if (parts === 0) {
    if (total === 0) yield []
    return
  }
  for (let first = Math.max(0, total - (parts - 1) * most); first <= Math.min(most, total); first += 1) {
    for (const rest of divisions(total - first, parts - 1, most)) yield [first, ...rest]
  }
}

const foldsAsFarAs = (row: Row, cells: readonly number[]): boolean => {
  let folded = smallCells(row)
  while (folded.length > 0 && folded.length < cells.length && folded.every((cell) => cells.includes(cell))) {
    if (!tellsTooMuch(row, folded)) return false
    folded = withSmallest(row, folded)
  }
  return folded.length === cells.length && folded.every((cell) => cells.includes(cell))
}

const sum = (numbers: readonly number[]): number => numbers.reduce((total, each) => total + each, 0)
