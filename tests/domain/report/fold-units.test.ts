import fc from 'fast-check'
import { expect, test } from 'vitest'
import { unitsApart } from '../../../src/domain/report/fold-units.ts'

test.each([
  ['all are large enough', [5, 6, 7], 0, [0, 1, 2]],
  ['all are, and the rest is large too', [5, 6], 5, [0, 1]],
  ['two are too small and are enough together', [9, 2, 3], 0, [0]],
  ['one is too small: the smallest of the others goes with it', [9, 7, 2], 0, [0]],
  ['one is empty, which the total would tell', [9, 7, 0], 0, [0]],
  ['a few have no unit', [9, 7, 8], 1, [0, 2]],
  ['of two that are equally small the last goes', [6, 6, 9], 1, [0, 2]],
  ['only the rest would be left', [5, 4], 1, [0]],
  ['one row would be the group itself', [9, 4], 0, []],
  ['none is large enough', [4, 4, 4], 4, []],
  ['nobody answered', [0, 0], 0, []],
])('%s', (_, sizes, without, apart) => {
  expect(unitsApart(sizes, without, 5)).toEqual(apart)
})

const anyFolding = fc.record({
  sizes: fc.array(fc.nat(15), { minLength: 2, maxLength: 20 }),
  without: fc.nat(12),
  threshold: fc.integer({ min: 3, max: 10 }),
})

test('every row, and the rest, reaches the threshold, and there are no rows or at least two', () => {
  fc.assert(
    fc.property(anyFolding, ({ sizes, without, threshold }) => {
      const apart = unitsApart(sizes, without, threshold)
      if (apart.length === 0) return
      const folded = sizes.filter((_, position) => !apart.includes(position))
      const rest = folded.reduce((sum, size) => sum + size, without)
      const somethingFolds = folded.length > 0 || without > 0
      for (const position of apart) expect(sizes[position]).toBeGreaterThanOrEqual(threshold)
      if (somethingFolds) expect(rest).toBeGreaterThanOrEqual(threshold)
      expect(apart.length + (somethingFolds ? 1 : 0)).toBeGreaterThanOrEqual(2)
    }),
  )
})

test('at most one unit that is large enough folds, and only when the rest would be too small without it', () => {
  fc.assert(
    fc.property(anyFolding, ({ sizes, without, threshold }) => {
      const apart = unitsApart(sizes, without, threshold)
      if (apart.length === 0) return
      const joined = sizes.filter((size, position) => size >= threshold && !apart.includes(position))
      const small = sizes.reduce((sum, size) => (size < threshold ? sum + size : sum), without)
      expect(joined.length).toBe(small < threshold && (joined.length > 0 || without > 0) ? 1 : 0)
      for (const position of apart) expect(sizes[position]).toBeGreaterThanOrEqual(joined[0] ?? 0)
    }),
  )
})
