import { expect, test } from 'vitest'
import { foldRow, type Row, rowsBehind } from '../../../src/domain/mirror/folded-row.ts'
import { forcesOneOther, type PrintedRow, readerOf } from '../../../src/domain/mirror/forced-change.ts'

const printed = (row: Row): PrintedRow => ({
  seen: foldRow(row),
  institutions: row.reduce((sum, count) => sum + count, 0),
})

const forced = (before: Row, after: Row): boolean => forcesOneOther(readerOf(printed(before)), readerOf(printed(after)))

test('three in two folded cells: who knows the two in one of them knows the third', () => {
  // Before and after: other pictures 3, in two cells, and no 3 + 0, since the shown 3 would have joined first. Both known
  // were in the first of them, so the other was in the second; now both are in the second, so the other is in the first.
  expect(forced([6, 4, 3, 2, 1], [6, 4, 3, 2, 1])).toBe(true)
})

test('beside a shown four, other pictures 3 may be 3 + 0 as well', () => {
  expect(forced([6, 5, 4, 2, 1], [6, 5, 4, 2, 1])).toBe(false)
})

test('three in three folded cells leave the third where it was, or not', () => {
  expect(forced([6, 4, 2, 1, 0], [6, 4, 2, 1, 0])).toBe(false)
})

test('one more in a shown cell may be two in and one out', () => {
  expect(forced([5, 4, 2, 1, 0], [6, 4, 2, 1, 0])).toBe(false)
})

test('what shows nothing tells nothing', () => {
  expect(forced([12, 0, 0, 0, 0], [6, 4, 3, 2, 1])).toBe(false)
})

/** Every institution by itself: what a reader with any two places can rule out, by trying every world. */
const forcedByTrying = (before: PrintedRow, after: PrintedRow): boolean => {
  const cells = before.seen.length
  const places = [...Array(cells).keys(), -1]
  const known = places.flatMap((a) => places.filter((b) => b >= a).map((b) => [a, b]))
  return known.some((two) => known.some((later) => oneMovesInEveryWorld(before, after, two, later, cells)))
}

const oneMovesInEveryWorld = (
  before: PrintedRow,
  after: PrintedRow,
  known: readonly number[],
  knownLater: readonly number[],
  cells: number,
): boolean => {
  const others = before.institutions - known.filter((place) => place >= 0).length
  const othersLater = after.institutions - knownLater.filter((place) => place >= 0).length
  if (others < 0 || othersLater < 0) return false
  const people = Math.max(others, othersLater)
  // Those by whom the numbers differ come last: they join or leave.
  const worlds = (present: number, print: PrintedRow, mine: readonly number[]) =>
    assignments(present, cells).filter((places) => {
      const row = Array.from({ length: cells }, (_, cell) => [...places, ...mine].filter((at) => at === cell).length)
      return foldedOnce(row) === JSON.stringify(print.seen)
    })
  const early = worlds(others, before, known)
  const late = worlds(othersLater, after, knownLater)
  if (early.length === 0 || late.length === 0) return false
  return Array.from({ length: cells }, (_, cell) => cell).some((cell) =>
    early.every((was) =>
      late.every(
        (is) =>
          Array.from({ length: people }, (_, who) => who).filter((who) => (was[who] === cell) !== (is[who] === cell))
            .length === 1,
      ),
    ),
  )
}

const folds = new Map<string, string>()
const foldedOnce = (row: Row): string => {
  const key = row.join()
  if (!folds.has(key)) folds.set(key, JSON.stringify(foldRow(row)))
  return folds.get(key) ?? ''
}

const assignments = (people: number, cells: number): readonly (readonly number[])[] =>
  people === 0
    ? [[]]
    : assignments(people - 1, cells).flatMap((rest) => Array.from({ length: cells }, (_, cell) => [...rest, cell]))

test('the quick answer is that of trying every world, for all prints of three pictures and six institutions', () => {
  const showing = rowsOf(6, 3).filter((row) => foldRow(row).some((seen) => seen !== null))
  const prints = [...new Set(showing.map((row) => JSON.stringify(printed(row))))].map(
    (text): PrintedRow => JSON.parse(text),
  )
  const outcomes = { forced: 0, free: 0 }
  for (const before of prints) {
    for (const after of prints) {
      const quick = forcesOneOther(readerOf(before), readerOf(after))
      outcomes[quick ? 'forced' : 'free'] += 1
      expect({ before, after, quick }).toEqual({ before, after, quick: forcedByTrying(before, after) })
    }
  }
  expect(outcomes).toEqual({ forced: 7, free: 2 })
})

const rowsOf = (institutions: number, cells: number): readonly Row[] =>
  cells === 1
    ? [[institutions]]
    : Array.from({ length: institutions + 1 }, (_, first) => first).flatMap((first) =>
        rowsOf(institutions - first, cells - 1).map((rest) => [first, ...rest]),
      )

test('for sixty institutions, about as many as the country has, few rows are behind a print, and they are found', () => {
  expect(rowsBehind(foldRow([30, 30, 0, 0, 0]), 60).length).toBeLessThan(100)
  expect(rowsBehind(foldRow([30, 24, 3, 2, 1]), 60).length).toBeLessThan(100)
  expect(forced([30, 30, 0, 0, 0], [31, 29, 0, 0, 0])).toBe(false)
}, 60_000)
