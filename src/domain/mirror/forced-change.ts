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
 * Cost: the two are in one of 21 pairs of places before, and of 21 after; for each of those a few numbers per cell.
 */
export const forcesOneOther = (before: PrintedRow, after: PrintedRow): boolean => {
  if (showsNothing(before.seen) || showsNothing(after.seen)) return false
  const [one, other] = [reader(before), reader(after)]
  const places = pairsOf([...before.seen.keys(), OUTSIDE])
  return places.some((known) => places.some((knownLater) => tellsOfOne(one(known), other(knownLater))))
}

/** The place of a contributor who wasn't there. */
const OUTSIDE = -1

/** The place of each of the two that the reader knows: a cell, or outside. */
type Places = readonly number[]

/** What a reader knows of the other institutions: how many there are, and what each cell can hold of them. */
type Others = { readonly institutions: number; readonly possible: readonly (readonly number[])[] }

/** The rows behind a printed row are found once; which of them fit depends on the two that are known. */
const reader = ({ seen, institutions }: PrintedRow): ((known: Places) => Others | null) => {
  const behind = rowsBehind(seen, institutions)
  const found = new Map<string, Others | null>()
  return (known) => {
    const key = known.join()
    if (!found.has(key)) found.set(key, othersIn(behind, known, institutions))
    return found.get(key) ?? null
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
