import { CELLS, type Cell, type GroupCells, type JointCounts } from '../../../src/domain/method/tally.ts'

/**
 * What a patient reader can derive from published numbers. Uses arithmetic on counts, and of our code only the names of
 * the cells. These functions propose counts. The test checks whether they would lead to the same publication.
 */

/** The cells of a scan that asks for both moments. */
export const ASKED: readonly Cell[] = CELLS.filter((cell) => !cell.includes('none'))

/** All ways to deal a row's counts to this number of parts. */
export function* deals(row: JointCounts, parts: number): Generator<readonly JointCounts[]> {
  const cells = ASKED.filter((cell) => (row[cell] ?? 0) > 0)
  const hands: Record<string, number>[] = Array.from({ length: parts }, () => ({}))
  function* dealFrom(index: number): Generator<readonly JointCounts[]> {
    const cell = cells[index]
    if (cell === undefined) {
      yield hands.map((hand) => ({ ...hand }))
      return
    }
    for (const shares of splits(row[cell] ?? 0, parts)) {
      for (const [part, share] of shares.entries()) (hands[part] as Record<string, number>)[cell] = share
      yield* dealFrom(index + 1)
    }
  }
  yield* dealFrom(0)
}

/** All ways to write a number as an ordered sum of this number of terms. */
export function* splits(number: number, places: number): Generator<readonly number[]> {
  if (places === 1) {
    yield [number]
    return
  }
  for (let first = 0; first <= number; first++) {
    for (const others of splits(number - first, places - 1)) yield [first, ...others]
  }
}

const sizeOf = (counts: JointCounts): number => Object.values(counts).reduce((sum, count) => sum + count, 0)

/**
 * Ways to divide the row of several parts: `factor` in all possible ways, the other factors in any one way with the
 * same number of sheets for each part, since a sheet answers every factor.
 */
export function* sharedRows(row: GroupCells, parts: number, factor: string): Generator<readonly GroupCells[]> {
  const others = Object.keys(row).filter((each) => each !== factor)
  for (const hands of deals(row[factor] ?? {}, parts)) {
    const sizes = hands.map(sizeOf)
    const rest = others.map((each) => [each, dealtInSizes(row[each] ?? {}, sizes)] as const)
    yield hands.map((hand, part) => ({
      ...Object.fromEntries(rest.map(([each, dealt]) => [each, dealt[part] ?? {}])),
      [factor]: hand,
    }))
  }
}

/** One deal in which each part gets its number of sheets, taken from the first cell on. */
const dealtInSizes = (row: JointCounts, sizes: readonly number[]): readonly JointCounts[] => {
  const sheets = ASKED.flatMap((cell) => Array.from({ length: row[cell] ?? 0 }, () => cell))
  return sizes.map((size) => countsOf(sheets.splice(0, size)))
}

export const countsOf = (cells: readonly Cell[]): JointCounts => {
  const counts: Record<string, number> = {}
  for (const cell of cells) counts[cell] = (counts[cell] ?? 0) + 1
  return counts
}
