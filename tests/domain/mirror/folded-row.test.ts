import fc from 'fast-check'
import { expect, test } from 'vitest'
import { FEWEST_SHOWN, type FoldedRow, foldRow, type Row, rowsBehind } from '../../../src/domain/mirror/folded-row.ts'

test.each<[string, Row, FoldedRow]>([
  ['nothing is small', [5, 4, 3, 3, 3], [5, 4, 3, 3, 3]],
  ['two small cells hide each other', [5, 4, 3, 2, 1], [5, 4, 3, null, null]],
  ['2 + 1 + 0 can be divided in several ways', [5, 4, 2, 1, 0], [5, 4, null, null, null]],
  ['zeros fold too, and less than three is too little: 4 joins', [8, 4, 0, 0, 0], [8, null, null, null, null]],
  ['one small cell alone would follow from the total: 3 joins', [6, 5, 4, 3, 1], [6, 5, 4, null, null]],
  ['2 + 2 may be 3 + 1, of which the 3 joined', [6, 5, 4, 2, 2], [6, 5, 4, null, null]],
  [
    'here a 3 would have joined elsewhere: 2 + 2 are two twos, so 3 joins; then 7 is 3 + 2 + 2, so 5 joins too',
    [6, 5, 3, 2, 2],
    [6, null, null, null, null],
  ],
  ['of two smallest the first joins', [6, 3, 3, 1, 0], [6, null, 3, null, null]],
  ['everybody sees the same: nothing is left to show', [12, 0, 0, 0, 0], [null, null, null, null, null]],
  ['all but two see the same: nothing either', [10, 1, 1, 0, 0], [null, null, null, null, null]],
])('%s', (_, row, seen) => {
  expect(foldRow(row)).toEqual(seen)
})

const anyRow = fc.array(fc.integer({ min: 0, max: 9 }), { minLength: 5, maxLength: 5 })

test('no shown count is below three, and no folded cell can be worked out', () => {
  fc.assert(
    fc.property(anyRow, (row) => {
      const seen = foldRow(row)
      const folded = [...seen.keys()].filter((cell) => seen[cell] === null)
      for (const count of seen) if (count !== null) expect(count).toBeGreaterThanOrEqual(FEWEST_SHOWN)
      if (folded.length === 0 || folded.length === seen.length) return
      const behind = rowsBehind(seen, total(row))
      expect(behind.length).toBeGreaterThan(1)
      expect(behind).toContainEqual(row)
    }),
  )
})

test('the rows behind a print are exactly the rows that give it', () => {
  const all = rowsOf(9, 4)
  for (const seen of new Set(all.map((row) => JSON.stringify(foldRow(row))))) {
    const folded: FoldedRow = JSON.parse(seen)
    if (folded.every((count) => count === null)) continue
    const giving = all.filter((row) => JSON.stringify(foldRow(row)) === seen)
    expect([...rowsBehind(folded, 9)].toSorted()).toEqual(giving.toSorted())
  }
})

const rowsOf = (institutions: number, cells: number): readonly Row[] =>
  cells === 1
    ? [[institutions]]
    : Array.from({ length: institutions + 1 }, (_, first) => first).flatMap((first) =>
        rowsOf(institutions - first, cells - 1).map((rest) => [first, ...rest]),
      )

const total = (row: Row): number => row.reduce((sum, count) => sum + count, 0)
