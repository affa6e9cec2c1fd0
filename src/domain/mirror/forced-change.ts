import { type FoldedRow, type Row, rowsBehind } from './folded-row.ts'

/** A row as it was printed, with the number of institutions that it is about. */
export type PrintedRow = { readonly seen: FoldedRow; readonly institutions: number }

/**
 * True when a reader who knows what any two contributors sent can be sure, from two printed rows, that exactly one other
 * institution came into a cell or left it. Then the difference between two prints tells of one institution.
 *
 * It needs no contribution, only what is printed, so anybody can check it. The two may have sent anything that fits:
 * which ones they are is not asked, so that it holds for all. It also takes the worst case that the reader knows who
 * takes part: nobody joins or leaves but those by whom the numbers of institutions differ.
 *
 * Two rows at a time suffice. Between two prints institutions may move as they like, so a third print rules out no row
 * behind either of the two.
 *
 * Cost: finding the rows behind a print, about a tenth of a second for a hundred institutions that are divided in two, so
 * `after` is read once for all earlier prints. Then the two are in one of 21 pairs of places before, and of 21 after; for
 * each of those a few numbers per cell.
 */
export const forcesOneOther = (before: Reader, after: Reader): boolean => {
  const places = pairsOf([...before.cells, OUTSIDE])
  return places.some((known) => places.some((knownLater) => tellsOfOne(before.others(known), after.others(knownLater))))
}

/** Whoever reads a printed row and knows two of its contributors. Where nothing is shown, nothing is known. */
export type Reader = { readonly cells: readonly number[]; others(known: Places): Others | null }

/** The place of a contributor who wasn't there. */
const OUTSIDE = -1

/** The place of each of the two that the reader knows: a cell, or outside. */
type Places = readonly number[]

/** What a reader knows of the other institutions: how many there are, and what each cell can hold of them. */
type Others = { readonly institutions: number; readonly possible: readonly (readonly number[])[] }

/** The rows behind a printed row are found once, when they are asked for; which of them fit depends on the two. */
export const readerOf = ({ seen, institutions }: PrintedRow): Reader => {
  let behind: readonly Row[] | null = null
  const found = new Map<string, Others | null>()
  return {
    cells: [...seen.keys()],
    others: (known) => {
      if (showsNothing(seen)) return null
      const key = known.join()
      behind ??= rowsBehind(seen, institutions)
      if (!found.has(key)) found.set(key, othersIn(behind, known, institutions))
      return found.get(key) ?? null
    },
  }
}

const othersIn = (behind: readonly Row[], known: Places, institutions: number): Others | null => {
  const mine = (cell: number) => known.filter((place) => place === cell).length
  const fitting = behind.filter((row) => row.every((count, cell) => count >= mine(cell)))
  const first = fitting[0]
  if (first === undefined) return null
  return {
    institutions: institutions - known.filter((place) => place !== OUTSIDE).length,
    possible: first.map((_, cell) => [...new Set(fitting.map((row) => (row[cell] ?? 0) - mine(cell)))]),
  }
}

const tellsOfOne = (before: Others | null, after: Others | null): boolean => {
  if (before === null || after === null) return false
  const joined = Math.max(0, after.institutions - before.institutions)
  const left = Math.max(0, before.institutions - after.institutions)
  return before.possible.some((counts, cell) =>
    counts.every((count) =>
      (after.possible[cell] ?? []).every((next) =>
        isOneMove(count, next, before.institutions - count + joined, after.institutions - next + left),
      ),
    ),
  )
}

/**
 * From `count` to `next` in a cell, with so many others elsewhere before and after: only one move explains it. One up
 * could also be two in and one out, when somebody was there to leave and two were elsewhere to come.
 */
const isOneMove = (count: number, next: number, elsewhereBefore: number, elsewhereAfter: number): boolean => {
  if (Math.abs(count - next) !== 1) return false
  const stayed = Math.min(count, next) - 1
  return stayed < 0 || count - stayed > elsewhereAfter || next - stayed > elsewhereBefore
}

const showsNothing = (seen: FoldedRow): boolean => seen.every((count) => count === null)

/** Each unordered pair, equal ones included. */
const pairsOf = (places: readonly number[]): readonly Places[] =>
  places.flatMap((one, index) => places.slice(index).map((other) => [one, other]))
